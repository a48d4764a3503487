using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Of which time a verb is: past and perfect, states and what goes on are of what is or was; "will", and the present with a time that it names, of what will be.</summary>
internal static class VerbTimes
{
    /// <summary>The first finite verb of a clause; null where there is none.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="from">First word of the clause.</param>
    /// <param name="asides">True to look behind commas too.</param>
    public static EstimateUse? OfClause(SentenceReading reading, int from, bool asides)
    {
        for (int i = from; i < reading.Count && reading.Word(i) is not (";" or "\u2014" or "--") && (asides || reading.Word(i) is not ","); i++)
        {
            if (OfModal(reading, i) is { } modal)
            {
                return modal;
            }

            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP")
            {
                return OfFinite(reading, i);
            }
        }

        return null;
    }

    /// <summary>What a modal verb says; null of other words.</summary>
    public static EstimateUse? OfModal(SentenceReading reading, int at)
    {
        bool perfect = at + 1 < reading.Count && (reading.Word(at + 1) is "have" || (at + 2 < reading.Count && reading.Word(at + 2) is "have"));
        return reading.Word(at) switch
        {
            "will" or "wo" or "'ll" or "\u2019ll" or "shall" => EstimateUse.Forecast,
            "would" or "'d" or "\u2019d" when reading.Tree.Words[at].Tag == "MD" => perfect ? EstimateUse.Counterfactual : EstimateUse.Forecast,
            "could" or "might" => perfect ? EstimateUse.Counterfactual : ModalTimes.Of(reading, at),
            "may" when reading.Tree.Words[at].Tag == "MD" => ModalTimes.Of(reading, at),
            _ => null,
        };
    }

    /// <summary>What a verb in the past or the present says.</summary>
    public static EstimateUse OfFinite(SentenceReading reading, int verb)
    {
        ParsedWord word = reading.Tree.Words[verb];
        if (word.Tag == "VBD")
        {
            return EstimateUse.Inference;
        }

        if (word.Lemma is "be" or "have")
        {
            return word.Lemma == "be" ? OfBeing(reading, verb, verb + 1) : EstimateUse.Inference;
        }

        // "sails on Thursday": what is fixed for a time to come.
        ReadOnlySpan<char> lemma = Base(word);
        return !StateVerbs.Are(lemma) && TimeAhead.IsNamed(reading, verb + 1) ? EstimateUse.Forecast : EstimateUse.Inference;
    }

    /// <summary>What stands behind "is" or "are": "is probably next week", "is likely flying to Geneva tomorrow", "is going to".</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="be">The form of "be".</param>
    /// <param name="at">First word behind it, or behind the term between.</param>
    public static EstimateUse OfBeing(SentenceReading reading, int be, int at)
    {
        while (at < reading.Count && reading.Tree.Words[at].Part is "ADV" or "PART" && !TimeAhead.Begins(reading, at))
        {
            at++;
        }

        if (at >= reading.Count || reading.Word(be) is "was" or "were")
        {
            return EstimateUse.Inference;
        }

        ParsedWord word = reading.Tree.Words[at];
        if (at + 2 < reading.Count && reading.Word(at) is "going" or "about" or "set" or "due" or "bound" && reading.Word(at + 1) is "to" && reading.Tree.Words[at + 2].Tag is "VB")
        {
            return EstimateUse.Forecast;
        }

        if (word.Tag == "VBG")
        {
            return !StateVerbs.Are(word.Lemma) && TimeAhead.IsNamed(reading, at + 1) ? EstimateUse.Forecast : EstimateUse.Inference;
        }

        // "is probably the next president", "the next step is probably a boycott"
        return TimeAhead.IsOfNext(reading, at) || TimeAhead.IsOfSubject(reading, be) || TimeAhead.Begins(reading, at) ? EstimateUse.Forecast : EstimateUse.Inference;
    }

    /// <summary>True where the tagger took a verb of the present for a noun: "the marshal likely seeks to".</summary>
    public static bool IsHiddenVerb(SentenceReading reading, int at) =>
        at < reading.Count && reading.Tree.Words[at] is { Tag: "NNS" or "NN" } word && (word.Token.Form.EndsWith('s') || !RemarkTimes.HasVerb(reading));

    // The lemma of a verb that was taken for a noun may have kept its ending: "remains".
    private static ReadOnlySpan<char> Base(ParsedWord word) => word.Part == "NOUN" && word.Lemma.EndsWith('s') ? word.Lemma.AsSpan()[..^1] : word.Lemma;
}
