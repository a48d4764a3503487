using System.Collections.Frozen;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>The nouns that attribute: "the claim that", "its pledge to". A new noun is one word in its line.</summary>
internal static class CueNouns
{
    private static readonly FrozenDictionary<string, CueNoun> Table = ((IEnumerable<CueNoun>[])
    [
        Nouns("claim comment assertion statement allegation accusation charge contention argument insistence suggestion remark declaration testimony admission acknowledgment acknowledgement confirmation announcement report rumor rumour speculation gossip reminder", CueSense.Speech, CueFrame.Clause),
        Nouns("denial", CueSense.Denial, CueFrame.Clause),
        Nouns("belief conviction view opinion feeling suspicion assumption conclusion judgment judgement assessment finding realization fear concern worry hope notion perception", CueSense.Thought, CueFrame.Clause),
        Nouns("expectation prediction forecast projection warning", CueSense.Forecast, CueFrame.Clause),
        Nouns("promise pledge vow commitment agreement undertaking guarantee threat", CueSense.Commitment, CueFrame.Clause | CueFrame.Infinitive),
        Nouns("decision plan refusal intention desire offer willingness readiness", CueSense.Intent, CueFrame.Infinitive),
        Nouns("demand request order proposal appeal recommendation", CueSense.Demand, CueFrame.Clause | CueFrame.Infinitive),
    ]).SelectMany(rows => rows).ToFrozenDictionary(noun => noun.Lemma, StringComparer.Ordinal);

    /// <summary>The base forms of all.</summary>
    public static IEnumerable<string> Lemmas => Table.Keys;

    public static CueNoun? Find(string lemma) => Table.GetValueOrDefault(lemma);

    private static IEnumerable<CueNoun> Nouns(string words, CueSense sense, CueFrame frame) => words.Split(' ').Select(word => new CueNoun(word, frame, sense));
}
