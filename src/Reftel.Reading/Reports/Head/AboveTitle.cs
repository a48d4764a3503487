using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>What houses print above the title of a cover: their name, the kind of publication, its number, its date.</summary>
internal static class AboveTitle
{
    private const int MostLines = 5;
    private const int LongestTitle = 250;

    /// <summary>A line that says the kind of publication alone, where a line that can be the title follows.</summary>
    public static bool IsKind(string text, List<HeadLine> lines, int at) =>
        lines[at].Length < LongestTitle && PublicationKinds.Is(text.AsSpan(lines[at].Start, lines[at].Length)) && Behind(text, lines, at) > 0;

    /// <summary>The name of a body, in title case or above a line with the kind of publication, where a line that can be the title follows.</summary>
    public static bool IsBody(string text, List<HeadLine> lines, int at) =>
        (TitleWords.IsBody(text, lines[at]) || (at + 1 < lines.Count && TitleWords.BeginsWithBody(text, lines[at]) && PublicationKinds.Is(text.AsSpan(lines[at + 1].Start, lines[at + 1].Length))))
        && Behind(text, lines, at) > 0;

    /// <summary>The first line below such lines that can be the title, or -1.</summary>
    public static int Behind(string text, List<HeadLine> lines, int above)
    {
        int at = above + 1;
        while (at < lines.Count && at <= above + MostLines && IsPassedOver(text, lines[at]))
        {
            at++;
        }

        bool title = at < lines.Count && lines[at].StartsBlock && IsShort(text, lines, at) && TitleWords.CanBeTitle(text, lines[at]) && !lines[at].IsNames
            && !TitleWords.IsBody(text, lines[at]) && text.AsSpan(lines[at].Start, lines[at].Length).Count(' ') >= 2;
        return title ? at : -1;
    }

    private static bool IsPassedOver(string text, HeadLine line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (line.Says.Date is { } date && date.Start > line.Start)
        {
            words = words[..(date.Start - line.Start)].TrimEnd(" ,;(|\u2013\u2014-");
        }

        return TitleLines.IsHeadLine(line) || PublicationKinds.Is(words) || SeriesReader.IsNumbered(words) || SeriesAbove.IsIssue(text, line);
    }

    // A title of a line or a few; a paragraph of prose is longer and ends a sentence.
    private static bool IsShort(string text, List<HeadLine> lines, int at)
    {
        ReadOnlySpan<char> words = text.AsSpan(lines[at].Start, lines[at].Length);
        if (words.Contains(". ", StringComparison.Ordinal) || words.Contains(".[", StringComparison.Ordinal))
        {
            return false;
        }

        int last = at;
        while (last + 1 < lines.Count && last < at + MostLines && lines[last + 1].Block == lines[at].Block)
        {
            last++;
        }

        return lines[at].EndsBlock || (lines[last].End - lines[at].Start <= LongestTitle && text[lines[last].End - 1] != '.');
    }
}
