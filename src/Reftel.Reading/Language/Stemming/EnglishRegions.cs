namespace Reftel.Reading.Language.Stemming;

/// <summary>The regions of Porter2: R1 begins behind the first consonant that follows a vowel, R2 likewise within R1.</summary>
internal static class EnglishRegions
{
    // Behind these beginnings the general rule would cut too much.
    private static readonly string[] Prefixes = ["gener", "commun", "arsen"];

    /// <returns>Where R1 and R2 begin; the length of the word when there is none.</returns>
    public static (int First, int Second) Of(ReadOnlySpan<char> word)
    {
        int first = -1;
        foreach (string prefix in Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
            {
                first = prefix.Length;
            }
        }

        first = first < 0 ? Past(word, 0) : first;
        return (first, Past(word, first));
    }

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (IsVowel(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word ends in a short syllable: consonant, vowel, consonant other than w, x, Y; or vowel, consonant as the whole.</summary>
    public static bool EndsShort(ReadOnlySpan<char> word) => word switch
    {
        [var vowel, var last] => IsVowel(vowel) && !IsVowel(last),
        [.., var before, var vowel, var last] => !IsVowel(before) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'Y'),
        _ => false,
    };

    private static int Past(ReadOnlySpan<char> word, int from)
    {
        for (int i = from + 1; i < word.Length; i++)
        {
            if (IsVowel(word[i - 1]) && !IsVowel(word[i]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }
}
