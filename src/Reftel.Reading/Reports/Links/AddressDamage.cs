using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Links;

/// <summary>Whether two addresses are probably one, of which a conversion damaged a copy.</summary>
internal static class AddressDamage
{
    // In a shorter path one letter may well be another page.
    private const int LeastLetters = 24;

    /// <summary>The evidence in words for a reader, or null: then they are two addresses.</summary>
    /// <param name="a">An address, or its normal form.</param>
    /// <param name="b">The other.</param>
    public static string? Compare(string a, string b) => Compare(BareAddress.Of(a), BareAddress.Of(b));

    private static string? Compare(in BareAddress a, in BareAddress b)
    {
        if (a.Host.Length == 0 || a.Host != b.Host || a.Path.Length < 8 || b.Path.Length < 8 || a.Key == b.Key)
        {
            return null;
        }

        if (a.Path == b.Path)
        {
            return "same host; the paths differ only in percent escapes, hyphens, blanks or case";
        }

        int distance = Distance(a.Path, b.Path);
        return distance is 1 or 2 && Math.Min(Letters(a.Path), Letters(b.Path)) >= LeastLetters
            ? $"same host; the paths differ in {(distance == 1 ? "one letter" : "two letters")} of {Math.Max(a.Path.Length, b.Path.Length)}"
            : null;
    }

    /// <summary>Pairs that may be one, by index, each once. Works in blocks; never compares all with all.</summary>
    public static IReadOnlyList<(int First, int Second, string Evidence)> Propose(IReadOnlyList<string> addresses)
    {
        const int MostInBlock = 24;
        BareAddress[] bare = [.. addresses.Select(BareAddress.Of)];
        var blocks = new Dictionary<ulong, List<int>>(bare.Length * 5);
        for (int i = 0; i < bare.Length; i++)
        {
            foreach (ulong block in Blocks(bare[i]))
            {
                ref List<int>? members = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, block, out _);
                members ??= new List<int>(1);
                if (members.Count < MostInBlock)
                {
                    members.Add(i);
                }
            }
        }

        HashSet<(int, int)>? seen = null;
        var pairs = new List<(int First, int Second, string Evidence)>();
        foreach (List<int> members in blocks.Values)
        {
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < members.Count; j++)
                {
                    if ((seen ??= []).Add((members[i], members[j])) && Compare(bare[members[i]], bare[members[j]]) is { } evidence)
                    {
                        pairs.Add((members[i], members[j], evidence));
                    }
                }
            }
        }

        pairs.Sort((x, y) => (x.First, x.Second).CompareTo((y.First, y.Second)));
        return pairs;
    }

    // Two changed letters leave one of three stretches whole, at its place from one of the ends. A block is the hash of a
    // stretch: two that fall together by chance cost a comparison.
    private static ulong[] Blocks(in BareAddress address)
    {
        ReadOnlySpan<char> bare = address.Path;
        ulong host = Hash(14695981039346656037, address.Host);
        ulong whole = Hash(host, bare);
        if (bare.Length < LeastLetters)
        {
            return [whole];
        }

        int third = LeastLetters / 2;
        ulong head = Hash(host + 1, bare[..third]);
        int middle = (bare.Length / 2) - (third / 2);
        ulong[] blocks = [whole, Hash(host + 2, bare[^third..]), head + (ulong)(bare.Length / 8), head + (ulong)((bare.Length + 4) / 8), Hash(host + 3, bare.Slice(middle, third))];
        return blocks[2] == blocks[3] ? [blocks[0], blocks[1], blocks[2], blocks[4]] : blocks;
    }

    // FNV-1a, 64 bits.
    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
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
