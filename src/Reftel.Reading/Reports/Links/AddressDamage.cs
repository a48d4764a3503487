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
            return CaseDamage.Explains(a.Key.AsSpan(a.HostLength), b.Key.AsSpan(b.HostLength)) ? "same host; the paths differ only in percent escapes, hyphens, blanks or case" : null;
        }

        if (Math.Min(Letters(first), Letters(second)) < LeastLetters || Math.Abs(first.Length - second.Length) > DamagedLetters.Most)
        {
            return null;
        }

        int distance = new DamagedLetters(a.Key[a.HostLength..], b.Key[b.HostLength..]).Count();
        return distance is 1 or 2 ? $"same host; the paths differ in {(distance == 1 ? "one letter" : "two letters")} of {Math.Max(a.Path.Length, b.Path.Length)}" : null;
    }

    /// <summary>Pairs that may be one, by index, each once.</summary>
    public static IReadOnlyList<(int First, int Second, string Evidence)> Propose(IReadOnlyList<string> addresses) => DamagePairs.Propose([.. addresses.Select(SourceAddress.Key)]);

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }
}
