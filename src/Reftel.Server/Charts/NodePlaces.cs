namespace Reftel.Server.Charts;

/// <summary>Finds room for documents that stand at the same place of a line, and for their names below it.</summary>
internal static class NodePlaces
{
    // More documents of one day, or more rows of names, than an eye follows.
    private const int MostRows = 12;
    private const double Dot = 14;

    // Of 12 px; one that is narrower leaves a little room.
    private const double CapitalWidth = 8.4;
    private const double LetterWidth = 7;
    private const double Gap = 8;

    /// <summary>Documents of a day first, so that they stand on the line; what may be of a whole year gives way.</summary>
    /// <returns>The nodes with their rows, in the order in which they came.</returns>
    public static List<ChartNode> Stack(IReadOnlyList<ChartNode> nodes)
    {
        var rows = new List<List<(double Start, double End)>>();
        var placed = nodes.ToList();
        foreach (int i in Enumerable.Range(0, nodes.Count).OrderBy(i => nodes[i].IsPartial).ThenBy(i => nodes[i].Node.Distance > 0))
        {
            (double start, double end) = nodes[i].IsPartial ? (nodes[i].Start, nodes[i].End) : (nodes[i].Middle - (Dot / 2), nodes[i].Middle + (Dot / 2));
            int row = rows.FindIndex(taken => !taken.Exists(other => other.Start < end && start < other.End));
            if (row < 0)
            {
                row = Math.Min(rows.Count, MostRows - 1);
                if (row == rows.Count)
                {
                    rows.Add([]);
                }
            }

            rows[row].Add((start, end));
            placed[i] = nodes[i] with { Row = row };
        }

        return placed;
    }

    /// <summary>Names from the right to the left, so that the line down to a name crosses no other; the document asked for has one in any case.</summary>
    public static List<ChartNode> Name(IReadOnlyList<ChartNode> nodes)
    {
        var named = nodes.ToList();
        var begun = new List<double>();
        foreach (int i in Enumerable.Range(0, nodes.Count).OrderBy(i => nodes[i].Node.Distance > 0 ? 1 : 0).ThenByDescending(i => nodes[i].Middle).ThenByDescending(i => nodes[i].Row))
        {
            double width = nodes[i].Node.Id.Sum(sign => char.IsUpper(sign) || char.IsDigit(sign) ? CapitalWidth : LetterWidth);
            double x = Math.Max(0, Math.Min(nodes[i].Middle, ReferenceChart.Width - width));
            int row = begun.FindIndex(start => x + width + Gap <= start);
            if (row < 0 && begun.Count == MostRows)
            {
                continue;
            }

            row = row < 0 ? begun.Count : row;
            if (row == begun.Count)
            {
                begun.Add(0);
            }

            begun[row] = x;
            named[i] = nodes[i] with { Name = new NodeName(x, width, row) };
        }

        return named;
    }
}
