using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Of which time a term is that stands before its verb: "probably knew", "likely returns next month", "is likely hiding".</summary>
internal static class VerbBehind
{
    public static EstimateUse? Of(SentenceReading reading, int first, int next)
    {
        int verb = next;
        while (verb < reading.Count && verb < next + 2 && reading.Tree.Words[verb].Part is "ADV" or "PART" && reading.Tree.Words[verb].Tag != "TO")
        {
            verb++;
        }

        if (verb >= reading.Count)
        {
            return null;
        }

        switch (reading.Tree.Words[verb].Tag)
        {
            case "VBD":
                return EstimateUse.Inference;
            case "VBZ" or "VBP":
                return VerbTimes.OfFinite(reading, verb);
            case "VB":
                return OfBase(reading, first, verb);
            case "VBN":
                // "is likely headed for the courts"
                return reading.Word(verb) is "headed" or "bound" or "destined" or "slated" or "doomed" || (RemarkTimes.IsAfterPause(reading, first) && RemarkTimes.IsAhead(reading, first)) ? EstimateUse.Forecast : EstimateUse.Inference;
            case "VBG":
                return OfParticiple(reading, first, verb);
            default:
                bool subject = first > 0 && (!RemarkTimes.HasVerb(reading) || reading.Tree.Words[first - 1].Part is "NOUN" or "PROPN" or "CCONJ" || reading.Tree.Words[first - 1].Tag is "PRP" or "WP" or "WDT");
                return subject && VerbTimes.IsHiddenVerb(reading, verb) ? VerbTimes.OfFinite(reading, verb) : null;
        }
    }

    // "will lose the debate and probably resign": the modal verb, or "to", that a base form hangs on; else a present that the tagger took for one.
    private static EstimateUse OfBase(SentenceReading reading, int first, int verb)
    {
        for (int i = first - 1; i >= 0 && reading.Word(i) is not (";" or ":"); i--)
        {
            if (VerbTimes.OfModal(reading, i) is { } modal)
            {
                return reading.Word(i) is "would" ? EstimateUse.Counterfactual : modal;
            }

            if (reading.Tree.Words[i].Tag == "TO")
            {
                return EstimateUse.Forecast;
            }

            if (reading.Tree.Words[i].Tag is "VBD" or "VBZ" or "VBP")
            {
                break;
            }
        }

        return VerbTimes.OfFinite(reading, verb);
    }

    private static EstimateUse OfParticiple(SentenceReading reading, int first, int verb)
    {
        if (Copula(reading, first) is >= 0 and var be)
        {
            return VerbTimes.OfBeing(reading, be, verb);
        }

        // "the first session probably being given over to procedure", "will leave, probably taking his sons": at the time of its clause.
        bool remark = RemarkTimes.IsAfterPause(reading, first) && !StateVerbs.Are(reading.Tree.Words[verb].Lemma);
        return (remark || reading.Word(verb) is "being") && RemarkTimes.IsAhead(reading, first) ? EstimateUse.Forecast : EstimateUse.Inference;
    }

    /// <summary>The form of "be" before a term; -1 where there is none.</summary>
    public static int Copula(SentenceReading reading, int first)
    {
        int at = first - 1;
        while (at >= 0 && reading.Tree.Words[at].Part is "ADV" or "PART")
        {
            at--;
        }

        return at >= 0 && reading.Word(at) is "is" or "are" or "was" or "were" or "'s" or "am" && reading.Tree.Words[at].Part == "AUX" ? at : -1;
    }
}
