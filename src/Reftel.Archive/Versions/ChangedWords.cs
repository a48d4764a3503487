namespace Reftel.Archive.Versions;

/// <summary>Shortens paragraphs of which few words changed to those words and a few around them.</summary>
internal static class ChangedWords
{
    // Words to keep before and behind what changed.
    private const int Context = 8;

    /// <summary>The lines, with each one that was replaced by another cut down together with that.</summary>
    public static IEnumerable<DiffLine> In(IEnumerable<DiffLine> lines)
    {
        var old = new List<string>();
        var now = new List<string>();
        foreach (DiffLine line in lines)
        {
            // What is taken out comes before what is put in.
            if (line.Sign == ' ' || (line.Sign == '-' && now.Count > 0))
            {
                foreach (DiffLine changed in Pair(old, now))
                {
                    yield return changed;
                }

                old.Clear();
                now.Clear();
            }

            switch (line.Sign)
            {
                case '-':
                    old.Add(line.Text);
                    break;
                case '+':
                    now.Add(line.Text);
                    break;
                default:
                    yield return line;
                    break;
            }
        }

        foreach (DiffLine changed in Pair(old, now))
        {
            yield return changed;
        }
    }

    private static DiffLine[] Pair(List<string> old, List<string> now)
    {
        bool paired = old.Count == now.Count;
        (string Old, string Now)[] pairs = paired ? [.. old.Zip(now, Shorten)] : [];
        return
        [
            .. (paired ? pairs.Select(pair => pair.Old) : old).Select(line => new DiffLine('-', line)),
            .. (paired ? pairs.Select(pair => pair.Now) : now).Select(line => new DiffLine('+', line)),
        ];
    }

    private static (string Old, string Now) Shorten(string old, string now)
    {
        string[] before = old.Split(' ');
        string[] behind = now.Split(' ');
        int start = before.AsSpan().CommonPrefixLength(behind);
        int end = 0;
        while (end < Math.Min(before.Length, behind.Length) - start && before[^(end + 1)] == behind[^(end + 1)])
        {
            end++;
        }

        return (Cut(before, start, end), Cut(behind, start, end));
    }

    private static string Cut(string[] words, int start, int end)
    {
        int first = start > Context + 1 ? start - Context : 0;
        int last = end > Context + 1 ? words.Length - end + Context : words.Length;
        return $"{(first > 0 ? "... " : "")}{string.Join(' ', words[first..last])}{(last < words.Length ? " ..." : "")}";
    }
}
