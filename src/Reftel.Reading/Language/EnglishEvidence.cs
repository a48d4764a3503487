using System.Collections.Frozen;

namespace Reftel.Reading.Language;

/// <summary>Says that a text is English when enough of its words are the small words that every English text has.</summary>
internal static class EnglishEvidence
{
    private const int MostWords = 50;

    private static readonly FrozenSet<string> SmallWords = new[]
    {
        "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "has", "by", "be", "at", "as", "from", "it", "not", "are", "will", "have", "this", "which",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when one word in seven, of the first fifty, is a small word. Too short a text proves nothing.</summary>
    public static bool IsEnglish(IEnumerable<string> paragraphs)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
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
                    small += lookup.Contains(text[start..at]) ? 1 : 0;
                }

                at++;
            }
        }

        return words >= 5 && small * 7 >= words;
    }
}
