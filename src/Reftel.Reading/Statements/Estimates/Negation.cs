using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Statements.Attribution;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Says whether a term of likelihood, or what it is said of, is denied: "not likely", "may not", "will likely not".</summary>
internal static class Negation
{
    public static bool Of(SentenceReading reading, int first, int last) => IsBefore(reading, first, last) || IsBehind(reading, StatedChance.EndOf(reading, last));

    /// <summary>Whether the term itself is denied: "not likely", "we do not believe".</summary>
    public static bool IsBefore(SentenceReading reading, int first, int last)
    {
        // "we do not believe" denies; "more likely than not" is one term.
        if (reading.Word(last) is "believe" && last - first > 1)
        {
            return true;
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

        return false;
    }

    private static bool IsBehind(SentenceReading reading, int last)
    {
        int behind = last + 1;
        while (behind < reading.Count && behind - last <= 2 && (reading.Tree.Words[behind].Part is "AUX" or "PART" or "VERB" || reading.Word(behind) is "never" or "no"))
        {
            if (IsNegation(reading.Word(behind)) || (reading.Word(behind) is "no" && (behind + 1 >= reading.Count || reading.Word(behind + 1) is not ("more" or "less" or "worse" or "better"))))
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
