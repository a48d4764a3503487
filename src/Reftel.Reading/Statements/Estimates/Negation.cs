using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Says whether a term of likelihood, or what it is said of, is denied: "not likely", "may not", "will likely not".</summary>
internal static class Negation
{
    public static bool Of(SentenceReading reading, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (IsNegation(reading.Word(i)))
            {
                return true;
            }
        }

        int before = first - 1;
        while (before >= 0 && first - before <= 2 && reading.Tree.Words[before].Part is "AUX" or "ADV" or "PART")
        {
            if (IsNegation(reading.Word(before)))
            {
                return true;
            }

            before--;
        }

        int behind = last + 1;
        while (behind < reading.Count && behind - last <= 2 && (reading.Tree.Words[behind].Part is "AUX" or "PART" || reading.Word(behind) is "never"))
        {
            if (IsNegation(reading.Word(behind)))
            {
                return true;
            }

            behind++;
        }

        return false;
    }

    public static bool IsNegation(ReadOnlySpan<char> word) => word is "not" or "n't" or "never" or "cannot" or "n\u2019t";

    /// <summary>True where a verb, or what stands as one, has a word that denies it.</summary>
    public static bool OfVerb(SentenceReading reading, int verb)
    {
        foreach (int child in reading.Tree.Children(verb))
        {
            ParsedWord word = reading.Tree.Words[child];
            if (word.Relation == "advmod" && IsNegation(reading.Word(child)))
            {
                return true;
            }
        }

        return false;
    }
}
