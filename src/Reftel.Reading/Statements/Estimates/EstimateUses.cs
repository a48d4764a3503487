using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Kinds;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Says what a term of likelihood is said of: the future, the past or present, another's words, a condition, or what is not so.</summary>
internal static class EstimateUses
{
    public static EstimateUse Of(SentenceReading reading, int first, int last, EstimateUse time, IReadOnlyList<FoundAttribution> attributions, Predicate<FoundAttribution> isAuthor)
    {
        TextSpan term = reading.Between(first, last);
        foreach (FoundAttribution attribution in attributions)
        {
            if (!InferenceCues.Is(attribution) && attribution.Sense != CueSense.Stance && !isAuthor(attribution) && attribution.Content.Any(piece => piece.Contains(term)) && !AuthorAsides.Is(reading, first, attribution))
            {
                return EstimateUse.Attributed;
            }
        }

        if (HeldViews.Hold(reading, first))
        {
            return EstimateUse.Attributed;
        }

        // "would probably have failed", "would be richer if it had" are not so, whatever the condition.
        PhraseWords? found = Conditions.Find(reading);
        if (time == EstimateUse.Counterfactual && (IsPerfect(reading, last) || (found is { } unreal && IsUnreal(reading, unreal))))
        {
            return time;
        }

        return found is { } condition && !(first >= condition.First && last <= condition.Last) && !IsSaid(reading, condition, attributions) ? EstimateUse.Conditional : time;
    }

    // The condition belongs to what another says, and the estimate does not.
    private static bool IsSaid(SentenceReading reading, PhraseWords condition, IReadOnlyList<FoundAttribution> attributions)
    {
        TextSpan words = reading.Between(condition.First, condition.Last);
        return attributions.Any(attribution => attribution.Content.Any(piece => piece.Contains(words)));
    }

    private static bool IsUnreal(SentenceReading reading, PhraseWords condition)
    {
        for (int i = condition.First; i <= condition.Last; i++)
        {
            // "Were Minsk to close the border" is open, "if he were younger" is not.
            if (reading.Word(i) is "had" or "Had" || (reading.Word(i) is "were" or "Were" && !HasInfinitive(reading, i, condition.Last)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInfinitive(SentenceReading reading, int from, int last)
    {
        for (int i = from + 1; i < last; i++)
        {
            if (reading.Tree.Words[i].Tag == "TO")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerfect(SentenceReading reading, int last)
    {
        for (int i = last + 1; i < reading.Count && i <= last + 3; i++)
        {
            if (reading.Word(i) is "have")
            {
                return true;
            }
        }

        return false;
    }
}
