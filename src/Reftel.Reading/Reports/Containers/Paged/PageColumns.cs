namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Parts a page of two columns: where a gutter of blanks runs through, the left column is read to its end and then the right one.
/// Lines that run over the gutter (titles, abstracts, notes below both columns) stand where they stand.
/// </summary>
internal sealed class PageColumns(string source)
{
    private const int LeastLines = 2;
    private const int MostLinesAbove = 3;

    private readonly Gutter _gutter = new(source);

    /// <summary>The page in reading order: one part, or what stands above the columns, the columns, what stands below.</summary>
    public List<List<SourceLine>> Parts(List<SourceLine> lines)
    {
        int gutter = _gutter.Find(lines);
        if (gutter < 0)
        {
            return [lines];
        }

        var parts = new List<List<SourceLine>>();
        var whole = new List<SourceLine>();
        for (int at = 0; at < lines.Count;)
        {
            if (_gutter.Crosses(lines[at], gutter))
            {
                whole.Add(lines[at++]);
                continue;
            }

            int end = at;
            while (end < lines.Count && !_gutter.Crosses(lines[end], gutter))
            {
                end++;
            }

            AddBand(lines[at..end], gutter, whole, parts);
            at = end;
        }

        AddPart(whole, parts);
        return parts;
    }

    // Lines that leave the gutter free.
    private void AddBand(List<SourceLine> band, int gutter, List<SourceLine> whole, List<List<SourceLine>> parts)
    {
        if (band.Count(l => _gutter.HasBoth(l, gutter)) < LeastLines)
        {
            whole.AddRange(band);
            return;
        }

        int first = LinesAbove(band, gutter);
        whole.AddRange(band[..first]);
        AddPart(whole, parts);
        var left = new List<SourceLine>(band.Count);
        var right = new List<SourceLine>(band.Count);
        foreach (SourceLine line in band[first..])
        {
            int margin = line.Start - line.Indent;
            int cut = margin + gutter;
            if (line.IsBlank || cut >= line.End)
            {
                left.Add(line);
                right.Add(SourceLine.Trim(source, line.End, line.End));
                continue;
            }

            left.Add(SourceLine.Trim(source, Math.Min(margin, cut), cut) with { Indent = line.Indent });
            right.Add(SourceLine.Trim(source, cut, line.End));
        }

        parts.Add(left);
        parts.Add(right);
    }

    // The date or number of an issue at the right margin, above both columns and parted from them.
    private static int LinesAbove(List<SourceLine> band, int gutter)
    {
        int lines = 0;
        for (int i = 0; i < band.Count && lines <= MostLinesAbove; i++)
        {
            if (band[i].IsBlank)
            {
                if (lines > 0)
                {
                    return i;
                }
            }
            else if (band[i].Indent < gutter)
            {
                return 0;
            }
            else
            {
                lines++;
            }
        }

        return 0;
    }

    private static void AddPart(List<SourceLine> whole, List<List<SourceLine>> parts)
    {
        if (whole.Count > 0)
        {
            parts.Add([.. whole]);
            whole.Clear();
        }
    }
}
