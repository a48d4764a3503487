namespace Reftel.Reading.Reports.Links;

/// <summary>What stands before a run of labels; the more it says, the less the labels must.</summary>
internal enum HostContext
{
    /// <summary>Nothing: the labels stand in prose.</summary>
    Bare,

    /// <summary>A scheme.</summary>
    Scheme,

    /// <summary>A scheme so damaged that it counts only before a host.</summary>
    DamagedScheme,

    /// <summary>The sign of a mailbox.</summary>
    Mailbox,
}

/// <summary>Whether labels with dots between are a host. In prose the answer is no unless both sides of the dots prove it.</summary>
internal static class HostProof
{
    /// <summary>True when the first <paramref name="count"/> labels of <paramref name="chain"/> are a host.</summary>
    public static bool IsHost(ReadOnlySpan<char> text, HostChain chain, int count, HostContext context)
    {
        ReadOnlySpan<char> last = chain.Last(text, count);
        if (count < 2 || !TopLevelDomains.IsKnown(last) || !IsEvenCase(last))
        {
            return false;
        }

        return context == HostContext.Bare ? IsBareHost(text, chain, count, last) : AreJoinsSound(text, chain, count);
    }

    /// <summary>Four numbers below 256.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text, HostChain chain, int count)
    {
        if (count != 4)
        {
            return false;
        }

        for (int i = 0; i < 4; i++)
        {
            ReadOnlySpan<char> label = chain.Label(text, i);
            if (label.Length > 3 || label.ContainsAnyExceptInRange('0', '9') || int.Parse(label) > 255 || (i > 0 && chain[i].Dot is DotKind.Spaced))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Not a number of a section or version: the numbers are long, or the dots say that a host is meant.</summary>
    public static bool IsBareAddress(ReadOnlySpan<char> text, HostChain chain)
    {
        if (chain.Has(DotKind.Defanged, 4) || chain.Has(DotKind.Half, 4))
        {
            return true;
        }

        int large = 0;
        for (int i = 0; i < 4; i++)
        {
            large += chain.Label(text, i).Length switch { 3 => 2, 2 => 1, _ => 0 };
        }

        return large >= 3 && !chain.Has(DotKind.Word, 4);
    }

    // With a scheme before: blanks and words between labels must lead to a domain and not leave a sentence.
    private static bool AreJoinsSound(ReadOnlySpan<char> text, HostChain chain, int count)
    {
        bool spacedBefore = false;
        for (int i = 1; i < count; i++)
        {
            if (chain[i].Dot is DotKind.Spaced)
            {
                if (!IsSpacedJoin(text, chain, i, count, spacedBefore))
                {
                    return false;
                }

                spacedBefore = true;
            }
        }

        return true;
    }

    // "www. example. org", not "www.example.org. it is": behind a finished host only a path proves that it goes on.
    private static bool IsSpacedJoin(ReadOnlySpan<char> text, HostChain chain, int index, int count, bool spacedBefore)
    {
        ReadOnlySpan<char> label = chain.Label(text, index);
        if (!char.IsLower(label[0]) && !char.IsDigit(label[0]))
        {
            return false;
        }

        bool finished = index > 1 && TopLevelDomains.IsKnown(chain.Last(text, index)) && !TopLevelDomains.IsReserved(chain.Last(text, index)) && !chain.Label(text, index - 1).SequenceEqual("www");
        if (!finished)
        {
            return true;
        }

        bool path = LinkText.At(text, chain.End(count)) == '/' && LinkText.IsLabel(LinkText.At(text, chain.End(count) + 1));
        bool country = index == count - 1 && TopLevelDomains.IsCountry(label) && chain.Label(text, index - 1).Length <= 3 && spacedBefore;
        return path || country;
    }

    private static bool IsBareHost(ReadOnlySpan<char> text, HostChain chain, int count, ReadOnlySpan<char> last)
    {
        int end = chain.End(count);
        bool path = LinkText.At(text, end) == '/' && LinkText.IsLabel(LinkText.At(text, end + 1));
        bool www = IsWww(chain.Label(text, 0)) && count > 2;
        if (!AreJoinsSound(text, chain, count) || (chain.Has(DotKind.Spaced, count) && !www))
        {
            return false;
        }

        if (www)
        {
            return true;
        }

        if (chain.Has(DotKind.Word, count))
        {
            return IsSpelt(text, chain, count, last, path);
        }

        if (chain.Has(DotKind.Defanged, count))
        {
            return !IsInitial(text, chain, count) || TopLevelDomains.IsOldGeneric(last);
        }

        if (chain.Has(DotKind.Half, count) || chain.Has(DotKind.Inner, count))
        {
            return path || (TopLevelDomains.IsOldGeneric(last) && !HostWords.IsOneOf(chain.Label(text, 0), HostWords.NoHosts));
        }

        return IsPlain(text, chain, count, last, path);
    }

    private static bool IsPlain(ReadOnlySpan<char> text, HostChain chain, int count, ReadOnlySpan<char> last, bool path)
    {
        bool lower = !last.ContainsAnyInRange('A', 'Z');
        ReadOnlySpan<char> before = chain.Label(text, count - 2);
        if (!before.ContainsAnyExceptInRange('0', '9') && !TopLevelDomains.IsOldGeneric(last))
        {
            return false;
        }

        if (path)
        {
            return lower || TopLevelDomains.IsOldGeneric(last);
        }

        if (!lower || IsInitial(text, chain, count))
        {
            return false;
        }

        return TopLevelDomains.IsOldGeneric(last)
            || (!TopLevelDomains.IsDoubtful(last) && !HostWords.IsOneOf(before, HostWords.Abbreviations) && !IsAllCapitals(before))
            || (count > 2 && TopLevelDomains.IsCountry(last) && before.Length > 2 && !HostWords.IsOneOf(before, HostWords.Abbreviations) && char.IsLower(before[0]));
    }

    // "news dot example dot by", "example dot com/path", "foo DOT com"; not "the dot com boom", not "polka dot dress".
    private static bool IsSpelt(ReadOnlySpan<char> text, HostChain chain, int count, ReadOnlySpan<char> last, bool path)
    {
        ReadOnlySpan<char> first = chain.Label(text, 0);
        if (HostWords.IsOneOf(first, HostWords.NoHosts) || (IsAllCapitals(first) && !path))
        {
            return false;
        }

        int words = 0;
        bool capitals = false;
        for (int i = 1; i < count; i++)
        {
            if (chain[i].Dot == DotKind.Word)
            {
                words++;
                capitals |= text[chain[i].DotStart..chain[i].Start].Contains("DOT", StringComparison.Ordinal);
                capitals |= LinkText.StartsWith(text, chain[i].DotStart, ".dot");
            }
        }

        if (path || (words > 1 && !HostWords.IsOneOf(last, HostWords.SmallWords)) || (words < count - 1 && TopLevelDomains.IsOldGeneric(last)))
        {
            return true;
        }

        bool hostLike = first.ContainsAny('-', '_') || first.ContainsAnyInRange('0', '9');
        return !TopLevelDomains.IsDoubtful(last) && (capitals || hostLike || (TopLevelDomains.IsOldGeneric(last) && StandsAlone(text, chain, count)));
    }

    // The host is introduced, or is all there is, and nothing goes on behind it.
    private static bool StandsAlone(ReadOnlySpan<char> text, HostChain chain, int count)
    {
        int end = chain.End(count);
        int start = chain[0].Start;
        bool ends = end >= text.Length || text[end] is '\n' or '\r' or ')' or ']' or ';' or '"' or '>'
            || (text[end] is '.' or ',' && (end + 1 >= text.Length || char.IsWhiteSpace(text[end + 1])));
        if (!ends)
        {
            return false;
        }

        int before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        if (before < 0 || text[before] is '(' or '[' or '<' or ':' or ';' or '"')
        {
            return true;
        }

        int word = before;
        while (word >= 0 && before - word < 12 && char.IsAsciiLetter(text[word]))
        {
            word--;
        }

        return HostWords.IsOneOf(text[(word + 1)..(before + 1)], HostWords.Introductions);
    }

    private static bool IsInitial(ReadOnlySpan<char> text, HostChain chain, int count) => chain.Label(text, count - 2).Length == 1;

    private static bool IsWww(ReadOnlySpan<char> label) =>
        label.Length is 3 or 4 && label[..3].Equals("www", StringComparison.OrdinalIgnoreCase) && (label.Length == 3 || char.IsDigit(label[3]));

    private static bool IsAllCapitals(ReadOnlySpan<char> label) => label.Length > 1 && !label.ContainsAnyExceptInRange('A', 'Z');

    // "com" or "COM", not "It".
    private static bool IsEvenCase(ReadOnlySpan<char> label)
    {
        bool lower = false;
        bool upper = false;
        foreach (char c in label)
        {
            lower |= char.IsLower(c);
            upper |= char.IsUpper(c);
        }

        return !(lower && upper);
    }
}
