namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>Puts the lines of a page of two columns into reading order: where a gutter of blanks runs through, the left column first.</summary>
internal static class PageColumns
{
    private const int Widest = 240;
    private const int LeastLines = 5;
    private const int LeastWidth = 15;

    public static List<SourceLine> InReadingOrder(string source, List<SourceLine> lines)
    {
        int gutter = FindGutter(source, lines);
        if (gutter < 0)
        {
            return lines;
        }

        var ordered = new List<SourceLine>(lines.Count * 2);
        var right = new List<SourceLine>();
        foreach (SourceLine line in lines)
        {
            int margin = line.Start - line.Indent;
            int cut = margin + gutter;
            if (!line.IsBlank && Crosses(source, line, cut))
            {
                ordered.AddRange(right);
                right.Clear();
                ordered.Add(line);
                continue;
            }

            if (line.IsBlank || cut >= line.End)
            {
                ordered.Add(line);
                right.Add(SourceLine.Trim(source, line.End, line.End));
                continue;
            }

            ordered.Add(SourceLine.Trim(source, Math.Min(margin, cut), cut) with { Indent = line.Indent });
            right.Add(SourceLine.Trim(source, cut, line.End));
        }

        ordered.AddRange(right);
        return ordered;
    }

    private static bool Crosses(string source, SourceLine line, int cut) =>
        cut > line.Start && cut < line.End && !(source[cut] == ' ' && source[cut - 1] == ' ');

    private static int FindGutter(string source, List<SourceLine> lines)
    {
        if (!HasGaps(source, lines))
        {
            return -1;
        }

        Span<int> both = stackalloc int[Widest];
        Span<int> crossing = stackalloc int[Widest];
        both.Clear();
        crossing.Clear();
        int count = 0;
        foreach (SourceLine line in lines)
        {
            if (line.IsBlank)
            {
                continue;
            }

            count++;
            int margin = line.Start - line.Indent;
            if (margin < 0 || source.AsSpan(margin, line.Indent).ContainsAny('\t', '\n', '\r'))
            {
                // With tabs a column is not a character.
                return -1;
            }

            int last = Math.Min(Widest - LeastWidth, line.End - margin);
            for (int x = Math.Max(line.Indent + 1, LeastWidth); x < last; x++)
            {
                if (Crosses(source, line, margin + x))
                {
                    crossing[x]++;
                }
                else
                {
                    both[x]++;
                }
            }
        }

        int best = -1;
        for (int x = LeastWidth; x < Widest; x++)
        {
            bool fits = both[x] >= LeastLines && both[x] * 5 >= count * 2 && crossing[x] * 6 <= count;
            best = fits && (best < 0 || both[x] - crossing[x] >= both[best] - crossing[best]) ? x : best;
        }

        return best >= 0 && IsProse(source, lines, best) ? best : -1;
    }

    // Two blanks in as many lines as a gutter takes; most pages of one column have fewer.
    private static bool HasGaps(string source, List<SourceLine> lines)
    {
        int gaps = 0;
        for (int i = 0; i < lines.Count && gaps < LeastLines; i++)
        {
            gaps += !lines[i].IsBlank && source.AsSpan(lines[i].Start, lines[i].Length).Contains("  ", StringComparison.Ordinal) ? 1 : 0;
        }

        return gaps >= LeastLines;
    }

    // A table has short cells on one side; columns of prose fill both.
    private static bool IsProse(string source, List<SourceLine> lines, int gutter)
    {
        long left = 0;
        long right = 0;
        int count = 0;
        foreach (SourceLine line in lines)
        {
            int cut = line.Start - line.Indent + gutter;
            if (line.IsBlank || cut <= line.Start || cut >= line.End || Crosses(source, line, cut))
            {
                continue;
            }

            count++;
            left += SourceLine.Trim(source, line.Start, cut).Length;
            right += SourceLine.Trim(source, cut, line.End).Length;
        }

        return count > 0 && left / count >= LeastWidth + 5 && right / count >= LeastWidth + 5;
    }
}
