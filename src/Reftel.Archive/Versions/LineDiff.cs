namespace Reftel.Archive.Versions;

/// <summary>What changed between two lists of lines. Unchanged lines far from a change are left out.</summary>
internal static class LineDiff
{
    private const int Context = 1;

    // Beyond this the middle is shown as taken out and put in whole, so that time and memory stay bounded.
    private const long MostCells = 16L << 20;

    public static IEnumerable<DiffLine> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        List<DiffLine> all = Compare(old, now);
        bool told = true;
        for (int i = 0; i < all.Count; i++)
        {
            bool near = false;
            for (int j = Math.Max(0, i - Context); j <= Math.Min(all.Count - 1, i + Context); j++)
            {
                near |= all[j].Sign != ' ';
            }

            if (near)
            {
                yield return all[i];
            }
            else if (told)
            {
                yield return new DiffLine(' ', "...");
            }

            told = near;
        }
    }

    private static List<DiffLine> Compare(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        int start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
        {
            start++;
        }

        int end = 0;
        while (end < old.Count - start && end < now.Count - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        var lines = new List<DiffLine>();
        lines.AddRange(old.Take(start).Select(line => new DiffLine(' ', line)));
        AddMiddle(lines, [.. old.Skip(start).Take(old.Count - start - end)], [.. now.Skip(start).Take(now.Count - start - end)]);
        lines.AddRange(old.Skip(old.Count - end).Select(line => new DiffLine(' ', line)));
        return lines;
    }

    // The longest common subsequence, by its table.
    private static void AddMiddle(List<DiffLine> lines, string[] old, string[] now)
    {
        if ((long)(old.Length + 1) * (now.Length + 1) > MostCells)
        {
            lines.AddRange(old.Select(line => new DiffLine('-', line)));
            lines.AddRange(now.Select(line => new DiffLine('+', line)));
            return;
        }

        int[,] common = new int[old.Length + 1, now.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                lines.Add(new DiffLine(' ', old[i++]));
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(new DiffLine('-', old[i++]));
            }
            else
            {
                lines.Add(new DiffLine('+', now[j++]));
            }
        }
    }
}

/// <summary>A line of a <see cref="LineDiff"/>: in both (blank), only in the old (-) or only in the new (+).</summary>
internal readonly record struct DiffLine(char Sign, string Text);
