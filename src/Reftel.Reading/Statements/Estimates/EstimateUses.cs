using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;
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

        if (IsHeld(reading, first))
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

    // "The ministry considers a strike unlikely", "in the minister's view war is likely": another holds it so.
    private static bool IsHeld(SentenceReading reading, int term)
    {
        for (int i = term - 1; i >= 0 && term - i <= 12; i--)
        {
            if (reading.Word(i) is ";" or ":")
            {
                return false;
            }

            ParsedWord word = reading.Tree.Words[i];
            bool holds = word.Lemma is "regard" or "consider" or "deem" or "view" or "rate" or "call" or "describe" or "judge" or "see" or "find" or "think" && (word.Tag.StartsWith('V') || word.Tag == "NNS");
            bool held = reading.Tree.Words[term].Part == "ADJ" || word.Lemma is "regard" or "consider" or "deem" or "view" or "call" or "describe";
            if (holds && held && i > 0 && term - i <= 9 && !HasComma(reading, i, term))
            {
                return !HasAuthor(reading, i);
            }

            bool opinion = word.Lemma is "view" or "opinion" or "judgment" or "judgement" or "estimate" or "assessment" or "reckoning" or "estimation" && word.Part == "NOUN";
            opinion |= i is 1 or 2 or 3 && reading.Word(i) is "account" or "words" or "mind" or "version" or "telling" or "eyes" && reading.Tree.Words[0].Part is "ADP";
            if (opinion && i + 1 < reading.Count && reading.Word(i + 1) is "of" && i > 0 && reading.Word(i - 1) is "the")
            {
                return true;
            }

            if (opinion && i > 1 && reading.Tree.Words[i - 1].Tag is "POS" or "PRP$")
            {
                return reading.Word(i - 1) is not ("our" or "my") && !(reading.Tree.Words[i - 1].Tag == "POS" && Kinds.AuthorWords.Are(reading.Word(i - 2)));
            }
        }

        return false;
    }

    private static bool HasComma(SentenceReading reading, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (reading.Word(i) is ",")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAuthor(SentenceReading reading, int verb)
    {
        for (int i = verb - 1; i >= 0 && verb - i <= 4; i--)
        {
            if (Kinds.AuthorWords.Are(reading.Word(i)))
            {
                return true;
            }
        }

        return false;
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
