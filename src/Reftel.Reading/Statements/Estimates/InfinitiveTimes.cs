using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Of which time a term is that stands before "to" and a verb: "is likely to sign", "seems unlikely to know", ", likely to secure a loan".</summary>
internal static class InfinitiveTimes
{
    private const int Near = 8;

    // The "to" behind a term, or within it: "likely to", "unlikely ever to", "likely, in our view, to", "certain to".
    public static int Find(SentenceReading reading, int first, int last)
    {
        if (reading.Word(last) is "to" && last > first && last + 1 < reading.Count)
        {
            return last;
        }

        int at = last + 1;
        if (at < reading.Count && reading.Word(at) is "," && VerbBehind.Copula(reading, first) >= 0)
        {
            at++;
            while (at < reading.Count && at <= last + Near && reading.Word(at) is not ",")
            {
                at++;
            }

            at++;
        }

        while (at < reading.Count && at <= last + Near + 2 && reading.Tree.Words[at].Part is "ADV" or "PART" or "CCONJ" && reading.Word(at) is not ("to" or "and" or "but" or "or"))
        {
            at++;
        }

        return at + 1 < reading.Count && reading.Word(at) is "to" && reading.Tree.Words[at + 1].Part is not ("DET" or "PROPN") ? at : -1;
    }

    // "is likely to sign", "towns likely to be flooded" will be; "seems likely to know" and "is likely to have signed" are.
    public static EstimateUse Of(SentenceReading reading, int first, int to)
    {
        int verb = to + 1;
        if (reading.Word(verb) is "have" && verb + 1 < reading.Count && reading.Tree.Words[verb + 1].Tag is "VBN" or "VBD")
        {
            return EstimateUse.Inference;
        }

        // ", likely to secure a loan" says why it was done, ", likely to be finished next year" and "the minister, unlikely to survive the summer," what will be.
        if (first > 0 && reading.Word(first - 1) is "," or "\u2014" or "--" or "(")
        {
            bool ofSubject = first > 1 && reading.Tree.Words[first - 2].Part is "NOUN" or "PROPN" && !RemarkTimes.HasVerb(reading, first) && Closes(reading, verb);
            return ofSubject || reading.Word(verb) is "be" || TimeAhead.InClause(reading, verb) || RemarkTimes.IsAhead(reading, first) ? EstimateUse.Forecast : EstimateUse.Inference;
        }

        bool seems = first > 0 && reading.Tree.Words[first - 1].Lemma is "seem" or "appear" or "look" or "think" or "believe";
        return seems && StateVerbs.AreAlways(reading.Tree.Words[verb].Lemma) ? EstimateUse.Inference : EstimateUse.Forecast;
    }

    // A second comma: the remark stands within the subject, and the verb of the sentence behind it.
    private static bool Closes(SentenceReading reading, int from)
    {
        for (int i = from; i + 1 < reading.Count; i++)
        {
            if (reading.Word(i) is ",")
            {
                return true;
            }
        }

        return false;
    }
}
