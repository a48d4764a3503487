using Reftel.Reading.Language.Stemming;

namespace Reftel.Archive.Search.Words;

/// <summary>
/// The forms of a word. The surface is what is indexed; under its other forms it is found: folded (small, without accents,
/// numbers without leading zeros), and stemmed.
/// </summary>
internal static class WordForms
{
    /// <summary>What is longer is no word of a language; the rest is left off, so that hostile text cannot swell the index.</summary>
    public const int LongestWord = 64;

    /// <summary>The word as it is indexed: as written, but with one sort of apostrophe, and without soft hyphens.</summary>
    /// <param name="word">A word that <see cref="WordScanner"/> found.</param>
    /// <param name="buffer">At least <see cref="LongestWord"/> units.</param>
    /// <returns>The part of <paramref name="buffer"/> that holds it; or the word itself, when nothing is to change.</returns>
    public static ReadOnlySpan<char> Surface(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length <= LongestWord && !word.ContainsAny('\u00AD', '\u2019', '\u02BC'))
        {
            return word;
        }

        int length = 0;
        foreach (char c in word)
        {
            if (c != '\u00AD' && length < LongestWord)
            {
                buffer[length++] = WordScanner.IsApostrophe(c) ? '\'' : c;
            }
        }

        return buffer[..length];
    }

    /// <summary>The word in small letters without accents and ligatures; a number without leading zeros.</summary>
    public static string Fold(ReadOnlySpan<char> surface)
    {
        if (char.IsAsciiDigit(surface[0]))
        {
            ReadOnlySpan<char> value = surface.TrimStart('0');
            return value.IsEmpty ? "0" : value.ToString();
        }

        Span<char> buffer = surface.Length <= LongestWord ? stackalloc char[CompatibleLetters.Most * LongestWord] : new char[CompatibleLetters.Most * surface.Length];
        int length = 0;
        foreach (char c in surface)
        {
            char small = char.ToLowerInvariant(c);
            if ((Accents.Pair(small) ?? CompatibleLetters.Of(small)) is { } plain)
            {
                plain.CopyTo(buffer[length..]);
                length += plain.Length;
            }
            else if (small is < '\u0300' or > '\u036F')
            {
                buffer[length++] = Accents.Without(small);
            }
            else if (length > 0)
            {
                buffer[length - 1] = Accents.Composed(buffer[length - 1], small);
            }
        }

        return length == 0 ? surface.ToString() : buffer[..length].ToString();
    }

    /// <summary>What the word has in common with its other forms: Russian for Cyrillic words, English for Latin ones.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Stem(string folded)
    {
        char first = folded[0];
        bool cyrillic = first is >= '\u0430' and <= '\u044F';
        if (!cyrillic && !char.IsAsciiLetterLower(first))
        {
            return folded;
        }

        Span<char> word = stackalloc char[folded.Length];
        folded.CopyTo(word);
        int length = cyrillic ? RussianStemmer.Stem(word) : EnglishStemmer.Stem(word);
        return length == 0 || word[..length].SequenceEqual(folded) ? folded : word[..length].ToString();
    }
}
