using System.Collections.Frozen;
using Reftel.Reading.Statements.Attribution;
using static Reftel.Reading.Statements.Attribution.CueFrame;
using static Reftel.Reading.Statements.Attribution.CueSense;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>The verbs that attribute, by what they take. A new verb is one word in its line; a word behind a slash is a preposition that belongs to the cue.</summary>
internal static class CueVerbs
{
    private static readonly FrozenDictionary<string, CueVerb> Table = Rows().ToFrozenDictionary(verb => verb.Lemma, StringComparer.Ordinal);

    /// <summary>The base forms of all.</summary>
    public static IEnumerable<string> Lemmas => Table.Keys;

    /// <summary>By the base form, or by one that lost its last letter: "conced" of "conceded".</summary>
    public static CueVerb? Find(string lemma) => Table.GetValueOrDefault(lemma) ?? (lemma.Length > 4 && lemma[^1] is not 'e' ? Table.GetValueOrDefault(lemma + "e") : null);

    private static IEnumerable<CueVerb> Rows() => ((IEnumerable<CueVerb>[])
    [
        Verbs(Clause | Quote, Speech, "say state add remark comment/on answer reply retort respond quip joke muse opine speculate/about/on exclaim intone declare proclaim"),
        Verbs(Clause | Quote, Speech, "insist/on assert maintain contend argue/for/against allege reiterate reaffirm stress emphasize emphasise underscore underline clarify explain elaborate/on specify"),
        Verbs(Clause | Quote, Speech, "write tweet post blog testify relate recount recall recollect reason counter interject concede admit/to acknowledge confess/to confirm affirm certify attest/to"),
        Verbs(Clause | Quote, Speech, "complain/about/of lament grumble/about boast/about/of brag/about gloat/about crow whisper murmur mutter shout yell scream chant cry whine"),
        Verbs(Clause | Quote | NounPhrase, Speech, "announce reveal disclose report note mention observe point/out/to claim suggest hint/at indicate signal imply intimate divulge"),
        Verbs(Clause | Quote | NounPhrase, Speech, "voice/ cite quote detail outline articulate tout trumpet"),
        Verbs(NounPhrase, Speech, "reference"),
        Verbs(None, Speech, "refer/to"),
        Verbs(Clause, Evidence, "discover rule"),
        Verbs(Quote, Speech, "continue conclude begin read sing echo"),
        Verbs(Clause | Quote | Addressee | ObjectInfinitive, Speech, "tell inform assure reassure notify advise remind convince persuade brief caution"),
        Verbs(Clause | Quote | Infinitive, Forecast, "predict forecast foresee anticipate prophesy project"),
        Verbs(Clause | ObjectInfinitive | Infinitive, Forecast, "expect"),
        Verbs(Clause | Quote | Addressee, Speech, "warn/of/against/about"),
        Verbs(NounPhrase | ObjectInfinitive, Commitment, "pledge promise"),
        Verbs(Clause | Infinitive | Quote, Commitment, "pledge promise vow swear agree/on/to/with undertake threaten/to"),
        Verbs(Clause | Infinitive | NounPhrase, Commitment, "guarantee offer"),
        Verbs(Infinitive | Clause, Intent, "plan/for hope/for intend aim decide/on/against opt prepare resolve wish seek decline refuse"),
        Verbs(ObjectInfinitive | Infinitive, Intent, "want"),
        Verbs(Clause | Infinitive, Intent, "consider contemplate"),
        Verbs(NounPhrase, Demand, "urge demand"),
        Verbs(Clause | Quote | ObjectInfinitive, Demand, "ask/for/about demand insist/on request urge implore beg plead/for beseech exhort instruct order command invite"),
        Verbs(NounPhrase | ObjectInfinitive | Quote, Demand, "call/for/on/upon lobby/for appeal/for/to encourage petition"),
        Verbs(Clause | Quote, Demand, "wonder/about inquire/about enquire/about"),
        Verbs(Clause, Thought, "believe think/of/about know/of/about feel understand suspect assume presume suppose imagine fear/for realize realise recognize recognise worry/about doubt conclude judge reckon figure guess dream/of/about remember forget learn/of/about hear/of/about"),
        Verbs(Clause | NounPhrase, Thought, "regret view"),
        Verbs(Clause, Thought, "assess estimate"),
        Verbs(Clause | NounPhrase | Infinitive, Recommendation, "recommend propose advocate/for"),
        Verbs(Clause | Quote | NounPhrase, Denial, "deny dispute refute"),
        Verbs(NounPhrase | Quote, Stance, "criticize criticise condemn denounce decry deplore blast slam attack assail lambaste rip ridicule mock deride disparage belittle chide scold rebuke berate castigate bash excoriate berate censure"),
        Verbs(NounPhrase | Quote, Stance, "praise laud applaud commend hail welcome extol compliment congratulate/on thank/for salute endorse support oppose favor favour back defend dismiss bemoan"),
        Verbs(NounPhrase | Quote, Speech, "reject repudiate rebuff challenge contest protest/against"),
        Verbs(NounPhrase, Stance, "question resent hate love like dislike prefer admire appreciate disavow disown"),
        Verbs(NounPhrase | Description, Stance, "brand dub label characterize characterise portray depict describe call deem cite hail"),
        Verbs(ObjectPreposition, Stance, "accuse/of liken/to compare/to"),
        Verbs(NounPhrase, Stance, "blame charge"),
        Verbs(Quote, Stance, "rail/against/at inveigh/against object/to disagree/with speak/of/about/out talk/about testify/about lie/about apologize/for apologise/for"),
        Verbs(Clause | NounPhrase, Evidence, "show find"),
        Verbs(Clause, Evidence, "demonstrate conclude illustrate"),
    ]).SelectMany(rows => rows).GroupBy(verb => verb.Lemma, StringComparer.Ordinal).Select(Join);

    private static IEnumerable<CueVerb> Verbs(CueFrame frame, CueSense sense, string words)
    {
        foreach (string word in words.Split(' '))
        {
            string[] parts = word.Split('/', StringSplitOptions.RemoveEmptyEntries);
            yield return new CueVerb(parts[0], frame, sense, parts[1..], sense);
        }
    }

    // A verb in two lines takes what both say; its sense is that of the first without a preposition.
    private static CueVerb Join(IGrouping<string, CueVerb> rows) => new(
        rows.Key,
        rows.Aggregate(None, (frame, row) => frame | row.Frame),
        (rows.FirstOrDefault(row => row.Prepositions.Length == 0) ?? rows.First()).Sense,
        [.. rows.SelectMany(row => row.Prepositions).Distinct(StringComparer.Ordinal)],
        (rows.FirstOrDefault(row => row.Prepositions.Length > 0) ?? rows.First()).Sense);
}
