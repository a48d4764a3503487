using System.Buffers;
using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Tells the lines of a table of contents: <c>Introduction ........ 3</c>.</summary>
internal static class ContentsLines
{
    private const int LeastDots = 4;
    private const int LongestEntry = 200;
    private const int LongestNumber = 6;

    private static readonly SearchValues<char> Leaders = SearchValues.Create(".\u2026_\u00B7");

    private static readonly WordSet Headings = HeadWords.Set(
        "contents|table of contents|in this report|содержание|оглавление|змест|зміст|spis treści|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|contenido|turinys|saturs|sisukord");

    /// <summary>Whether a heading stands above a table of contents.</summary>
    public static bool IsHeading(ReadOnlySpan<char> heading) => Headings.Contains(heading.Trim(" :.*#"));

    /// <summary>How many entries with leaders and a page the words hold; linear in them.</summary>
    /// <param name="words">Of a paragraph, lines joined.</param>
    /// <param name="ends">True where the words end with one.</param>
    public static int Count(ReadOnlySpan<char> words, out bool ends)
    {
        int count = 0;
        ends = false;
        if (!HasLeaders(words))
        {
            return 0;
        }

        int at = 0;
        while (at < words.Length)
        {
            int found = words[at..].IndexOfAny(Leaders);
            if (found < 0)
            {
                break;
            }

            // Dots, with or without blanks between them.
            int first = at + found;
            int dots = 0;
            at = first;
            while (at < words.Length && (Leaders.Contains(words[at]) || words[at] is ' ' or '\t'))
            {
                dots += words[at] == '\u2026' ? 3 : words[at] is ' ' or '\t' ? 0 : 1;
                at++;
            }

            int number = at;
            while (at < words.Length && at - number < LongestNumber && (char.IsAsciiDigit(words[at]) || words[at] is 'i' or 'v' or 'x'))
            {
                at++;
            }

            bool entry = dots >= LeastDots && at > number && (at == words.Length || char.IsWhiteSpace(words[at]));
            count += entry ? 1 : 0;
            ends = entry && at == words.Length;
        }

        return count;
    }

    // A run of them is in every entry; most paragraphs have none.
    private static bool HasLeaders(ReadOnlySpan<char> words) =>
        words.IndexOf("....") >= 0 || words.IndexOf(". . ") >= 0 || words.IndexOf("____") >= 0
        || (words.ContainsAny('\u2026', '\u00B7') && (words.IndexOf("\u2026\u2026") >= 0 || words.IndexOf("\u2026 \u2026") >= 0 || words.IndexOf("\u00B7\u00B7\u00B7\u00B7") >= 0));

    /// <summary>Whether words under a heading of contents may be an entry: a few, with the page behind them or no stop.</summary>
    public static bool MayBeEntry(ReadOnlySpan<char> words, bool isItem) =>
        words.Length is > 0 and <= LongestEntry && (char.IsAsciiDigit(words[^1]) || (isItem && words[^1] is not ('.' or '!' or '?')));
}
