namespace Reftel.Reading.Reports.Links;

/// <summary>Whether two addresses are probably one, of which a conversion damaged a copy.</summary>
internal static class AddressDamage
{
    // In a shorter path one letter may well be another page.
    private const int LeastLetters = 24;

    /// <summary>The evidence in words for a reader, or null: then they are two addresses.</summary>
    /// <param name="a">An address, or its normal form.</param>
    /// <param name="b">The other.</param>
    public static string? Compare(string a, string b)
    {
        string first = SourceAddress.Key(a);
        string second = SourceAddress.Key(b);
        if (first == second || HostOf(first) is not { Length: > 0 } host || host != HostOf(second))
        {
            return null;
        }

        string bareFirst = Bare(first[host.Length..]);
        string bareSecond = Bare(second[host.Length..]);
        if (bareFirst.Length < 8 || bareSecond.Length < 8)
        {
            return null;
        }

        if (bareFirst == bareSecond)
        {
            return "same host; the paths differ only in percent escapes, hyphens, blanks or case";
        }

        int distance = Distance(bareFirst, bareSecond);
        return distance is 1 or 2 && Math.Min(Letters(bareFirst), Letters(bareSecond)) >= LeastLetters
            ? $"same host; the paths differ in {(distance == 1 ? "one letter" : "two letters")} of {Math.Max(bareFirst.Length, bareSecond.Length)}"
            : null;
    }

    /// <summary>Pairs that may be one, by index, each once. Works in blocks; never compares all with all.</summary>
    public static IReadOnlyList<(int First, int Second, string Evidence)> Propose(IReadOnlyList<string> addresses)
    {
        const int MostInBlock = 24;
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < addresses.Count; i++)
        {
            string key = SourceAddress.Key(addresses[i]);
            string host = HostOf(key);
            string bare = Bare(key[host.Length..]);
            foreach (string block in Blocks(host, bare))
            {
                if (!blocks.TryGetValue(block, out List<int>? members))
                {
                    blocks.Add(block, members = []);
                }

                if (members.Count < MostInBlock)
                {
                    members.Add(i);
                }
            }
        }

        var seen = new HashSet<(int, int)>();
        var pairs = new List<(int First, int Second, string Evidence)>();
        foreach (List<int> members in blocks.Values)
        {
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < members.Count; j++)
                {
                    if (seen.Add((members[i], members[j])) && Compare(addresses[members[i]], addresses[members[j]]) is { } evidence)
                    {
                        pairs.Add((members[i], members[j], evidence));
                    }
                }
            }
        }

        pairs.Sort((x, y) => (x.First, x.Second).CompareTo((y.First, y.Second)));
        return pairs;
    }

    // Two changed letters leave one of three stretches whole, at its place from one of the ends.
    private static IEnumerable<string> Blocks(string host, string bare)
    {
        yield return $"{host}\0{bare}";
        if (bare.Length < LeastLetters)
        {
            yield break;
        }

        int third = LeastLetters / 2;
        yield return $"{host}\0<{bare[^third..]}";
        yield return $"{host}\0>{bare[..third]}{bare.Length / 8}";
        yield return $"{host}\0>{bare[..third]}{(bare.Length + 4) / 8}";
        int middle = (bare.Length / 2) - (third / 2);
        yield return $"{host}\0|{bare.Substring(middle, third)}";
    }

    private static string HostOf(string key)
    {
        int end = key.AsSpan().IndexOfAny('/', '?', '#');
        return end < 0 ? key : key[..end];
    }

    private static string Bare(string path)
    {
        var bare = new System.Text.StringBuilder(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && PercentEscapes.TryByte(path, i, out _))
            {
                i += 2;
            }
            else if (path[i] is not ('-' or ' ' or '_'))
            {
                bare.Append(char.ToLowerInvariant(path[i]));
            }
        }

        return bare.ToString();
    }

    private static int Letters(string text) => text.Count(char.IsAsciiLetter);

    /// <summary>Letters to change, add or drop; 3 where there are more than two or a digit is among them.</summary>
    private static int Distance(string a, string b)
    {
        int start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        int end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return Within(a.AsSpan(start, a.Length - start - end), b.AsSpan(start, b.Length - start - end), 2);
    }

    // Each step takes one edit, so at most 3 * 3 branches.
    private static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int edits)
    {
        const int TooFar = 3;
        while (!a.IsEmpty && !b.IsEmpty && a[0] == b[0])
        {
            a = a[1..];
            b = b[1..];
        }

        if (a.IsEmpty && b.IsEmpty)
        {
            return 0;
        }

        if (edits == 0 || Math.Abs(a.Length - b.Length) > edits || (!a.IsEmpty && char.IsAsciiDigit(a[0])) || (!b.IsEmpty && char.IsAsciiDigit(b[0])))
        {
            return TooFar;
        }

        int best = TooFar;
        if (!a.IsEmpty && !b.IsEmpty)
        {
            best = Math.Min(best, 1 + Within(a[1..], b[1..], edits - 1));
        }

        if (!a.IsEmpty)
        {
            best = Math.Min(best, 1 + Within(a[1..], b, edits - 1));
        }

        return b.IsEmpty ? best : Math.Min(best, 1 + Within(a, b[1..], edits - 1));
    }
}
