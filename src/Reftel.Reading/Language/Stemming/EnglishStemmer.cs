namespace Reftel.Reading.Language.Stemming;

/// <summary>The Porter2 stemmer (Snowball "english"), as PostgreSQL's <c>english_stem</c> has it.</summary>
public static class EnglishStemmer
{
    // Words that the rules would spoil, and what they become.
    private static readonly (string Word, string Stem)[] Exceptions =
    [
        ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"),
        ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("singly", "singl"),
        ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
    ];

    // Words that are left alone once a plural s is gone.
    private static readonly string[] Final = ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    /// <summary>Stems a word in place.</summary>
    /// <param name="word">A word in small letters; apostrophes are plain ones.</param>
    /// <returns>Length of the stem, which stands at the start of <paramref name="word"/>.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2)
        {
            return word.Length;
        }

        foreach ((string exception, string stem) in Exceptions)
        {
            if (word.SequenceEqual(exception))
            {
                stem.CopyTo(word);
                return stem.Length;
            }
        }

        if (word[0] == '\'')
        {
            word[1..].CopyTo(word);
            word = word[..^1];
        }

        MarkConsonantY(word);
        (int first, int second) = EnglishRegions.Of(word);
        var buffer = new StemBuffer(word);
        EnglishPlural.Strip(ref buffer);
        if (!IsFinal(buffer.Word))
        {
            EnglishPast.Strip(ref buffer, first);
            EnglishEndings.Strip(ref buffer, first, second);
        }

        word[..buffer.Length].Replace('Y', 'y');
        return buffer.Length;
    }

    // A y at the start or behind a vowel is a consonant, written Y while the rules run.
    private static void MarkConsonantY(Span<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] == 'y' && (i == 0 || EnglishRegions.IsVowel(word[i - 1])))
            {
                word[i] = 'Y';
            }
        }
    }

    private static bool IsFinal(ReadOnlySpan<char> word)
    {
        foreach (string final in Final)
        {
            if (word.SequenceEqual(final))
            {
                return true;
            }
        }

        return false;
    }
}
