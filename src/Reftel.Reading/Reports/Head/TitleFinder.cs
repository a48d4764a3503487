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
    private const int LowestTitle = 2;
    private const int MostLines = 4;
    private const int MostPlaceBlanks = 3;

    /// <param name="text">The readable text.</param>
    /// <param name="lines">Its first lines.</param>
    /// <param name="preamble">What stands above the report itself, or null.</param>
    /// <param name="stated">The title that the page states in its own head, or null.</param>
    public static TitleLines? Find(string text, List<HeadLine> lines, Preamble? preamble, string? stated)
    {
        if (stated is not null && preamble is null && FindStated(text, lines, stated) is { } same)
        {
            return same;
        }

        int masthead = preamble is null ? VolumeLine.Behind(text, lines) : 0;
        int heading = FindHeading(text, lines, preamble?.Count ?? masthead);
        if (preamble is not null)
        {
            // The body of a mail may have a title of its own; the one of front matter stands.
            bool own = heading >= 0 && (preamble.IsMail || text.AsSpan(lines[heading].Start, lines[heading].Length).SequenceEqual(text.AsSpan(lines[preamble.Title].Start, lines[preamble.Title].Length)));
            return own ? FromHeading(text, lines, heading) : new TitleLines(preamble.Title, preamble.Title, -1);
        }

        if (heading >= 0 && lines[heading].Level <= LowestTitle)
        {
            return FromHeading(text, lines, heading);
        }

        // Title, date or names, and a minor heading below them: that one is of a section.
        TitleLines? plain = FromPlain(text, lines, masthead);
        if (plain is { } below && below.First > heading)
        {
            // What stands above it is a body or the number of a series, and a short line of plain text looks like a heading.
            return plain;
        }

        return heading >= 0 && (plain is not { } above || !IsHeadBetween(text, lines, above.Last + 1, heading)) ? FromHeading(text, lines, heading) : plain;
    }

    // The heading, or else the paragraph, that says what the page states as its title.
    private static TitleLines? FindStated(string text, List<HeadLine> lines, string stated)
    {
        TitleLines? paragraph = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsBlock)
            {
                continue;
            }

            int last = i;
            while (last + 1 < lines.Count && last + 1 < i + MostLines && lines[last + 1].Block == lines[i].Block)
            {
                last++;
            }

            if (PageTitle.Is(stated, text.AsSpan(lines[i].Start, lines[last].End - lines[i].Start)))
            {
                if (lines[i].Kind == ContainerBlockKind.Heading)
                {
                    return new TitleLines(i, last, -1);
                }

                paragraph ??= lines[i].Kind == ContainerBlockKind.Paragraph ? new TitleLines(i, last, -1) : null;
            }
        }

        return paragraph;
    }

    private static int FindHeading(string text, List<HeadLine> lines, int from)
    {
        int block = 0;
        for (int i = from; i < lines.Count; i++)
        {
            HeadLine line = lines[i];
            block = line.StartsBlock ? line.Start : block;
            if (line.Kind == ContainerBlockKind.Heading && line.Length <= LongestTitle && !TitleWords.IsSection(text, line) && !TitleWords.IsClassNumber(text, line) && !SaysWhenOrWho(line) && !Byline.IsBelowTitle(text, lines, i) && !Byline.IsAboveTitle(text, lines, i)
                && !(line.Level > 1 && (AboveTitle.IsKind(text, lines, i) || AboveTitle.IsBody(text, lines, i))))
            {
                return i;
            }

            // A heading below prose is of a section; prose may be wrapped into short lines.
            if (line.End - block > Prose)
            {
                return -1;
            }
        }

        return -1;
    }

    // A line set apart like a heading that holds a date or "By ..." only.
    private static bool SaysWhenOrWho(HeadLine line)
    {
        DatelineLine read = line.Says;
        return read.IsOnlyDate || read is { HasBy: true, Unexplained: 0 };
    }

    private static bool IsHeadBetween(string text, List<HeadLine> lines, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (IsHeadLine(lines[i]) || Byline.IsBelowTitle(text, lines, i) || TitlePage.IsRelease(text.AsSpan(lines[i].Start, lines[i].Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static TitleLines FromHeading(string text, List<HeadLine> lines, int at)
    {
        int last = at;
        while (last + 1 < lines.Count && lines[last + 1].Block == lines[at].Block)
        {
            last++;
        }

        if (at == last && lines[at].Level > 1 && SeriesAbove.IsAboveTitle(text, lines, at))
        {
            return new TitleLines(at + 1, at + 1, at);
        }

        int next = last + 1;
        if (next >= lines.Count || lines[next].Kind != ContainerBlockKind.Heading || TitleWords.IsSection(text, lines[next]) || lines[next].Length > LongestTitle || Byline.IsBelowTitle(text, lines, next))
        {
            return new TitleLines(at, last, -1);
        }

        if (lines[next].Level < lines[at].Level && TitleWords.CanBeTitle(text, lines[next]))
        {
            // The page itself ranks the lower heading above: <h2>SUND QUARTERLY No. 7</h2><h1>The Pier That Broke</h1>.
            return FromHeading(text, lines, next);
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

    private static TitleLines? FromPlain(string text, List<HeadLine> lines, int from)
    {
        int at = from;
        while (at < lines.Count && at < from + 6 && !Byline.IsBelowTitle(text, lines, at + 1) && (IsHeadLine(lines[at]) || Byline.IsAboveTitle(text, lines, at) || TitleWords.IsClassNumber(text, lines[at]) || HouseList.Default.IsName(text.AsSpan(lines[at].Start, lines[at].Length))))
        {
            at++;
        }

        at = at < lines.Count && (AboveTitle.IsBody(text, lines, at) || AboveTitle.IsKind(text, lines, at)) ? AboveTitle.Behind(text, lines, at) : at;

        // "SANTA IRENA MONITOR / No. 14" above the title.
        at += at + 1 < lines.Count && SeriesAbove.IsIssue(text, lines[at]) && TitleWords.CanBeTitle(text, lines[at + 1]) && !IsHeadLine(lines[at + 1]) && !lines[at + 1].IsNames ? 1 : 0;
        int series = SeriesAbove.IsAboveTitle(text, lines, at) ? at++ : -1;
        if (at >= lines.Count || (!TitleWords.CanBeTitle(text, lines[at]) && !BreaksAtComma(text, lines, at)))
        {
            return null;
        }

        int last = at;
        int width = LineWidth.Of(text, lines, lines[at].Block);
        while (last + 1 < lines.Count && last + 1 < at + MostLines && Continues(text, lines, at, last, width))
        {
            last++;
        }

        // Hard-wrapped prose begins with a short line too: more lines of its block must be head.
        int after = last + 1;
        bool alone = after >= lines.Count || lines[after].Block != lines[last].Block || IsHeadLine(lines[after]) || lines[after].IsNames || IsPlaceAndDay(text, lines[after]) || TitlePage.IsRelease(text.AsSpan(lines[after].Start, lines[after].Length));
        return alone ? new TitleLines(at, last, series) : null;
    }

    private static bool Continues(string text, List<HeadLine> lines, int at, int last, int width)
    {
        HeadLine line = lines[last];
        HeadLine next = lines[last + 1];
        if (IsHeadLine(next) || TitlePage.IsRelease(text.AsSpan(next.Start, next.Length)) || (char.IsUpper(text[LastWord(text, line)]) && IsPlaceAndDay(text, next)))
        {
            return false;
        }

        // Two words with capitals may be a name as well as the rest of a title; a line that was full goes on.
        if (next.Block == line.Block && LineWidth.IsFull(text, line, next, width))
        {
            return !TitleWords.IsSection(text, next) && text[next.End - 1] is not (';' or ',' or '.');
        }

        // "... Patrol and Tariff" / "in the Sound": a title that goes on with a small letter and closes its block.
        bool rest = next.Block == line.Block && next.EndsBlock && char.IsLower(text[next.Start]) && char.IsLetterOrDigit(text[next.End - 1]) && line.StartsBlock;
        if (rest || BreaksAtComma(text, lines, last))
        {
            return true;
        }

        bool capitals = TitleWords.IsCapitals(text, line);
        if (!TitleWords.CanBeTitle(text, next) || (!capitals && last > at) || (text[line.End - 1] != ':' && next.IsNames))
        {
            return false;
        }

        return next.Block == line.Block || text[line.End - 1] is ':' or '\u2013' or '\u2014' || (capitals && TitleWords.IsCapitals(text, next));
    }

    // "Sund, 4 May 2015": a place that no list has.
    private static bool IsPlaceAndDay(string text, HeadLine line)
    {
        if (line.Says.Date is not { HasYear: true } date || date.End < line.End || date.Start <= line.Start)
        {
            return false;
        }

        ReadOnlySpan<char> place = text.AsSpan(line.Start, date.Start - line.Start).TrimEnd();
        return place is [.., ','] && char.IsUpper(place[0]) && place.Count(' ') < MostPlaceBlanks && !place[..^1].ContainsAny(',', ':');
    }

    private static int LastWord(string text, HeadLine line) => text.LastIndexOfAny([' ', '\u00A0'], line.End - 1, line.Length) is var blank and >= 0 ? blank + 1 : line.Start;

    // "Four Requests," / "One Pier" / "October 17, 2017": the date closes what the comma left open.
    private static bool BreaksAtComma(string text, List<HeadLine> lines, int at)
    {
        HeadLine line = lines[at];
        return text[line.End - 1] == ',' && at + 2 < lines.Count && lines[at + 2].Block == line.Block
            && TitleWords.CanBeTitle(text, line with { End = line.End - 1 }) && TitleWords.CanBeTitle(text, lines[at + 1])
            && !IsHeadLine(line) && !IsHeadLine(lines[at + 1]) && IsHeadLine(lines[at + 2]);
    }

    internal static bool IsHeadLine(HeadLine line) => line.Says is { IsHead: true } read && (read.HasBy || read.Unexplained == 0);
}
