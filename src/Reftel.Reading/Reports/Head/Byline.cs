using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>Names that stand alone on a line between the title and the date; in plain text such a line looks like a heading.</summary>
internal static class Byline
{
    /// <summary>Whether the line holds nothing but names and the next one nothing but the date.</summary>
    public static bool IsAboveDate(List<HeadLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].IsNames && lines[at + 1].Says.IsOnlyDate;

    /// <summary>
    /// Whether the line before it holds nothing but the date, and its names are Cyrillic: no heading there has a capital on
    /// each word, as English ones have.
    /// </summary>
    public static bool IsBelowDate(string text, List<HeadLine> lines, int at) =>
        at > 0 && lines[at].IsNames && text[lines[at].Start] is >= '\u0400' and <= '\u04FF' && lines[at - 1].Says.IsOnlyDate;

    /// <summary>Names above the date with a title above them: a line that says more than the name of a body or a series, below which two words may be the title.</summary>
    public static bool IsBelowTitle(string text, List<HeadLine> lines, int at)
    {
        if (at == 0 || at >= lines.Count || !IsAboveDate(lines, at) || !TitleWords.CanBeTitle(text, lines[at - 1]) || TitleWords.IsBody(text, lines[at - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> above = text.AsSpan(lines[at - 1].Start, lines[at - 1].Length);
        bool series = SeriesReader.NameOf(above, out bool issue) is not null && !issue;
        DatelineLine read = lines[at - 1].Says;
        return above.Count(' ') >= 2 && !series && !HouseList.Default.IsName(above) && !(read is { IsHead: true, Unexplained: 0 } && (read.HasBy || read.IsOnlyDate || read.PlainNames));
    }
}
