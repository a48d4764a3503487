using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Kinds;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Says what a term of likelihood is said of: the future, the past or present, another's words, a condition, or what is not so.</summary>
internal static class EstimateUses
{
    private const int Near = 6;

    public static EstimateUse Of(SentenceReading reading, int first, int last, IReadOnlyList<FoundAttribution> attributions)
    {
        TextSpan term = reading.Between(first, last);
        foreach (FoundAttribution attribution in attributions)
        {
            if (!InferenceCues.Is(attribution) && attribution.Content.Any(piece => piece.Contains(term)))
            {
                return EstimateUse.Attributed;
            }
        }

        if (Conditions.Find(reading) is { } condition && !(first >= condition.First && last <= condition.Last))
        {
            return EstimateUse.Conditional;
        }

        return Time(reading, first, last);
    }

    private static EstimateUse Time(SentenceReading reading, int first, int last)
    {
        ReadOnlySpan<char> word = reading.Word(first);
        if (word is "may" or "might" or "could" || word.Equals("may", StringComparison.OrdinalIgnoreCase))
        {
            return OfModal(reading, last);
        }

        // The modal beside it: "will likely", "likely could".
        for (int i = Math.Max(0, first - 3); i <= Math.Min(reading.Count - 1, last + 3); i++)
        {
            if (i >= first && i <= last)
            {
                continue;
            }

            switch (reading.Word(i))
            {
                case "will" or "'ll" or "\u2019ll" or "wo" or "shall":
                    return EstimateUse.Forecast;
                case "could" or "would" or "might":
                    return EstimateUse.Counterfactual;
                default:
                    break;
            }
        }

        int next = last + 1;
        if (next < reading.Count && reading.Word(next) is "to" && next + 1 < reading.Count)
        {
            bool perfect = reading.Word(next + 1) is "have";
            return HasCopula(reading, first) && !perfect ? EstimateUse.Forecast : EstimateUse.Inference;
        }

        // "it is probable that Minsk will": the clause behind tells.
        for (int i = next; i < reading.Count && i < next + (2 * Near); i++)
        {
            if (reading.Word(i) is "will" or "wo" or "'ll" or "\u2019ll" && IsClauseOf(reading, last, i))
            {
                return EstimateUse.Forecast;
            }
        }

        return EstimateUse.Inference;
    }

    // "may have sent", "may be hiding": of what is or was; "may seek": of what will be.
    private static EstimateUse OfModal(SentenceReading reading, int modal)
    {
        int at = modal + 1;
        while (at < reading.Count && reading.Tree.Words[at].Part is "ADV" or "PART")
        {
            at++;
        }

        if (at >= reading.Count)
        {
            return EstimateUse.Inference;
        }

        if (reading.Word(modal) is "could")
        {
            return reading.Word(at) is "have" ? EstimateUse.Counterfactual : EstimateUse.Forecast;
        }

        ReadOnlySpan<char> next = reading.Word(at);
        if (next is "have")
        {
            return EstimateUse.Inference;
        }

        // "may be signed" will be; "may be hiding" and "may be a sign" are.
        return next is "be" && at + 1 < reading.Count && reading.Tree.Words[at + 1].Tag != "VBN" ? EstimateUse.Inference : EstimateUse.Forecast;
    }

    private static bool HasCopula(SentenceReading reading, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= 3; i--)
        {
            if (reading.Tree.Words[i].Lemma is "be" or "seem" or "appear" or "remain" or "become" or "look")
            {
                return true;
            }

            if (reading.Tree.Words[i].Part is not ("ADV" or "PART"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsClauseOf(SentenceReading reading, int term, int modal)
    {
        for (int i = term + 1; i < modal; i++)
        {
            if (reading.Word(i) is "," or ";" or "\u2014")
            {
                return false;
            }
        }

        return true;
    }
}
