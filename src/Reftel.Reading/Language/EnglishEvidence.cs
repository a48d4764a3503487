namespace Reftel.Reading.Language;

/// <summary>Says that a text is English when enough of its words are the small words that every English text has.</summary>
internal static class EnglishEvidence
{
    private const int MostWords = 50;
    private const int LongestSmallWord = 5;
    private const int FirstWords = 20;

    // Packed into one number each, so that a word costs one vector search and no hash.
    private static readonly ulong[] SmallWords = new[]
    {
        "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "has", "by", "be", "at", "as", "from", "it", "not", "are", "will", "have", "this", "which",
    }.Select(word => Pack(word)).ToArray();

    /// <summary>True when one word in seven, of the first fifty, is a small word. Too short a text proves nothing.</summary>
    public static bool IsEnglish(IEnumerable<string> paragraphs)
    {
        int words = 0;
        int small = 0;
        foreach (string paragraph in paragraphs)
        {
            ReadOnlySpan<char> text = paragraph;
            int at = 0;
            while (at < text.Length && words < MostWords)
            {
                int start = at;
                while (at < text.Length && char.IsLetter(text[at]))
                {
                    at++;
                }

                if (at > start)
                {
                    words++;
                    small += IsSmall(text[start..at]) ? 1 : 0;
                }

                at++;
            }

            if (words >= MostWords)
            {
                break;
            }
        }

        return words >= 5 && small * 7 >= words;
    }

    /// <summary>True when two of the first words are small words: enough for a paragraph of an English text.</summary>
    public static bool BeginsEnglish(ReadOnlySpan<char> text)
    {
        int small = 0;
        int at = 0;
        for (int words = 0; at < text.Length && words < FirstWords; at++)
        {
            int start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words++;
                small += IsSmall(text[start..at]) ? 1 : 0;
                if (small == 2)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= LongestSmallWord && SmallWords.AsSpan().Contains(Pack(word));

    // Twelve bits a letter hold five; a letter beyond them makes no small word.
    private static ulong Pack(ReadOnlySpan<char> word)
    {
        ulong packed = 0;
        foreach (char letter in word)
        {
            packed = (packed << 12) | (letter < 0x80 ? (uint)(letter | 0x20) : 0xFFFu);
        }

        return packed;
    }
}
