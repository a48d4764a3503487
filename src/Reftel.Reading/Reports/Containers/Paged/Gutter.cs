namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Finds the column of blanks between two columns of prose: by its share of the page, or by a stretch of lines that leave it free and read
/// as prose on both sides, however few they are. Where one page proved it, fewer lines do on the next ones.
/// </summary>
internal sealed class Gutter(string source)
{
    private const int Widest = 240;
    private const int LeastLines = 5;
    private const int LeastOfStretch = 4;
    private const int LeastWhereKnown = 2;
    private const int KnownWithin = 4;
    private const int LeastWidth = 15;

    private int _known = -1;

    /// <summary>Its column, or -1.</summary>
    public int Find(List<SourceLine> lines)
    {
        if (!HasGaps(lines, _known >= 0 ? LeastWhereKnown : LeastOfStretch))
        {
            return -1;
        }

        Span<int> both = stackalloc int[Widest];
        Span<int> crossing = stackalloc int[Widest];
        Span<int> stretch = stackalloc int[Widest];
        Span<int> longest = stackalloc int[Widest];
        both.Clear();
        crossing.Clear();
        stretch.Clear();
        longest.Clear();
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
                if (Crosses(line, x))
                {
                    crossing[x]++;
                    stretch[x] = 0;
                }
                else
                {
                    both[x]++;
                    longest[x] = Math.Max(longest[x], ++stretch[x]);
                }
            }
        }

        int best = -1;
        for (int x = LeastWidth; x < Widest; x++)
        {
            bool fits = both[x] >= LeastLines && both[x] * 5 >= count * 2 && crossing[x] * 6 <= count;
            best = fits && (best < 0 || both[x] - crossing[x] >= both[best] - crossing[best]) ? x : best;
        }

        if (best >= 0 && new ColumnProse(source, lines, best, this).FillsBoth)
        {
            return _known = best;
        }

        best = -1;
        for (int x = LeastWidth; x < Widest; x++)
        {
            bool fits = longest[x] >= LeastOfStretch || (_known >= 0 && Math.Abs(x - _known) <= KnownWithin && longest[x] >= LeastWhereKnown);
            best = fits && (best < 0 || longest[x] >= longest[best]) ? x : best;
        }

        return best >= 0 && new ColumnProse(source, lines, best, this) is { FillsBoth: true, RunsOn: true } ? _known = best : -1;
    }

    /// <summary>Whether words of the line stand over the column.</summary>
    public bool Crosses(SourceLine line, int column)
    {
        int cut = line.Start - line.Indent + column;
        return !line.IsBlank && cut > line.Start && cut < line.End && !(source[cut] == ' ' && source[cut - 1] == ' ');
    }

    /// <summary>Whether words of the line stand on both sides of the column, and none over it.</summary>
    public bool HasBoth(SourceLine line, int column)
    {
        int cut = line.Start - line.Indent + column;
        return !line.IsBlank && cut > line.Start && cut < line.End && !Crosses(line, column);
    }

    // Two blanks in as many lines as a gutter takes; most pages of one column have fewer.
    private bool HasGaps(List<SourceLine> lines, int least)
    {
        int gaps = 0;
        for (int i = 0; i < lines.Count && gaps < least; i++)
        {
            gaps += !lines[i].IsBlank && source.AsSpan(lines[i].Start, lines[i].Length).Contains("  ", StringComparison.Ordinal) ? 1 : 0;
        }

        return gaps >= least;
    }
}
