namespace Reftel.Reading.Reports.Links;

/// <summary>Whether two addresses are probably one, of which a conversion damaged a copy.</summary>
internal static class AddressDamage
{
    /// <summary>In a shorter path one letter may well be another page.</summary>
    public const int LeastLetters = 24;

    /// <summary>Characters of a path that is compared at all.</summary>
    public const int LeastPath = 8;

    /// <summary>The evidence in words for a reader, or null: then they are two addresses.</summary>
    /// <param name="a">An address, or its normal form.</param>
    /// <param name="b">The other.</param>
    public static string? Compare(string a, string b) => Compare(BareAddress.Of(a), BareAddress.Of(b));

    /// <inheritdoc cref="Compare(string, string)"/>
    public static string? Compare(in BareAddress a, in BareAddress b)
    {
        if (a.HostLength == 0 || a.Path.Length < LeastPath || b.Path.Length < LeastPath || !a.Host.SequenceEqual(b.Host) || a.Key == b.Key)
        {
            return null;
        }

        ReadOnlySpan<char> first = a.Path.Span;
        ReadOnlySpan<char> second = b.Path.Span;
        if (first.SequenceEqual(second))
        {
            return "same host; the paths differ only in percent escapes, hyphens, blanks or case";
        }

        int distance = Distance(first, second);
        return distance is 1 or 2 && Math.Min(Letters(first), Letters(second)) >= LeastLetters
            ? $"same host; the paths differ in {(distance == 1 ? "one letter" : "two letters")} of {Math.Max(a.Path.Length, b.Path.Length)}"
            : null;
    }

    /// <summary>Pairs that may be one, by index, each once.</summary>
    public static IReadOnlyList<(int First, int Second, string Evidence)> Propose(IReadOnlyList<string> addresses) => DamagePairs.Propose([.. addresses.Select(SourceAddress.Key)]);

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return letters;
    }

    /// <summary>Letters to change, add or drop; 3 where there are more than two or a digit is among them.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
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

        return Within(a[start..^end], b[start..^end], 2);
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
