using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>A line of its own that names the series, above the title.</summary>
internal static class SeriesAbove
{
    /// <summary><c>Varnia Monitor, No. 14</c>: a series with the number or day of its issue.</summary>
    public static bool IsIssue(string text, HeadLine line) => SeriesReader.NameOf(text.AsSpan(line.Start, line.Length), out bool issue) is not null && issue;

    /// <summary><c>Varnia Monitor</c> / <c>The grain stops at the border</c> / <c>Ann Reed</c>: names or a date close the head.</summary>
    public static bool IsAboveTitle(string text, List<HeadLine> lines, int at)
    {
        if (at + 2 >= lines.Count || !TitleWords.CanBeTitle(text, lines[at]) || SeriesReader.NameOf(text.AsSpan(lines[at].Start, lines[at].Length), out bool issue) is null || issue)
        {
            return false;
        }

        HeadLine title = lines[at + 1];
        return title.Kind == ContainerBlockKind.Paragraph && TitleWords.CanBeTitle(text, title) && !TitleLines.IsHeadLine(title) && !title.IsNames
            && (TitleLines.IsHeadLine(lines[at + 2]) || lines[at + 2].IsNames);
    }
}
