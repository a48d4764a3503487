using System.Collections.Immutable;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>The lines of the title: the first heading, or the first short lines of a text without headings.</summary>
/// <param name="First">Index of its first line.</param>
/// <param name="Last">Index of its last line.</param>
/// <param name="SeriesLine">Index of a heading of its own above it that names the series, or -1.</param>
internal readonly record struct TitleLines(int First, int Last, int SeriesLine)
{
    private const int LongestTitle = 250;
    private const int Prose = 200;

    private static readonly ImmutableArray<string> Sections =
    [
        "key takeaways", "key findings", "key judgments", "key judgements", "key points", "executive summary", "summary", "introduction", "contents", "table of contents",
        "overview", "background", "abstract", "notes", "endnotes", "footnotes", "references", "menu", "navigation", "home", "search", "share", "bottom line",
        "введение", "содержание", "резюме", "ключевые выводы", "уводзіны", "змест", "галоўныя высновы",
    ];

    public static TitleLines? Find(string text, List<HeadLine> lines)
    {
        int heading = FindHeading(text, lines);
        if (heading >= 0)
        {
            return FromHeading(text, lines, heading);
        }

        return FromPlain(text, lines);
    }

    private static int FindHeading(string text, List<HeadLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            HeadLine line = lines[i];
            if (line.Kind == ContainerBlockKind.Heading && line.Length <= LongestTitle && !IsSection(text, line) && !DatelineLine.Read(text, line.Start, line.End).IsOnlyDate)
            {
                return i;
            }

            // A heading below prose is of a section.
            if (line.Length > Prose)
            {
                return -1;
            }
        }

        return -1;
    }

    private static TitleLines FromHeading(string text, List<HeadLine> lines, int at)
    {
        int last = at;
        while (last + 1 < lines.Count && lines[last + 1].Block == lines[at].Block)
        {
            last++;
        }

        int next = last + 1;
        if (next >= lines.Count || lines[next].Kind != ContainerBlockKind.Heading || IsSection(text, lines[next]) || lines[next].Length > LongestTitle)
        {
            return new TitleLines(at, last, -1);
        }

        // Two headings together: the site or the series above the title.
        ReadOnlySpan<char> upper = text.AsSpan(lines[at].Start, lines[last].End - lines[at].Start);
        bool site = HouseList.Default.IsName(upper);
        bool series = SeriesReader.NameOf(upper, out _) is not null;
        if (!site && !series)
        {
            return new TitleLines(at, last, -1);
        }

        TitleLines lower = FromHeading(text, lines, next);
        return lower with { SeriesLine = series && !site ? at : lower.SeriesLine };
    }

    private static TitleLines? FromPlain(string text, List<HeadLine> lines)
    {
        int at = 0;
        while (at < lines.Count && at < 6 && (IsHeadLine(text, lines[at]) || HouseList.Default.IsName(text.AsSpan(lines[at].Start, lines[at].Length))))
        {
            at++;
        }

        if (at >= lines.Count || !CanBeTitle(text, lines[at]))
        {
            return null;
        }

        int last = at;
        while (last + 1 < lines.Count && last < at + (IsCapitals(text, lines[at]) ? 3 : 1) && Continues(text, lines, last))
        {
            last++;
        }

        // Hard-wrapped prose begins with a short line too: more lines of its block must be head.
        int after = last + 1;
        bool alone = after >= lines.Count || lines[after].Block != lines[last].Block || IsHeadLine(text, lines[after]) || IsNames(text, lines[after]);
        return alone ? new TitleLines(at, last, -1) : null;
    }

    private static bool Continues(string text, List<HeadLine> lines, int last)
    {
        HeadLine line = lines[last];
        HeadLine next = lines[last + 1];
        if (!CanBeTitle(text, next) || IsHeadLine(text, next) || (text[line.End - 1] != ':' && IsNames(text, next)))
        {
            return false;
        }

        return next.Block == line.Block || text[line.End - 1] is ':' or '\u2013' or '\u2014' || (IsCapitals(text, line) && IsCapitals(text, next));
    }

    private static bool CanBeTitle(string text, HeadLine line)
    {
        char first = text[line.Start];
        char last = text[line.End - 1];
        return line.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.Heading && line.Length is >= 4 and <= 160
            && last is not ('.' or ';' or ',') && (char.IsLetterOrDigit(first) || first is '"' or '\u201C' or '\u00AB' or '\u2018' or '\'')
            && !text.AsSpan(line.Start, line.Length).Contains("://", StringComparison.Ordinal) && !IsSection(text, line);
    }

    private static bool IsHeadLine(string text, HeadLine line) => DatelineLine.Read(text, line.Start, line.End) is { IsHead: true } read && (read.HasBy || read.Unexplained == 0);

    private static bool IsNames(string text, HeadLine line) =>
        NameList.Read(text, line.Start, line.End, lenient: false, out bool plain) is not null && plain;

    private static bool IsCapitals(string text, HeadLine line)
    {
        int letters = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return letters >= 4;
    }

    private static bool IsSection(string text, HeadLine line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length).Trim(" :.*#");
        foreach (string section in Sections)
        {
            if (words.Equals(section, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
