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

        return context == HostContext.Bare ? BareHost.IsHost(text, chain, count, last) : AreJoinsSound(text, chain, count);
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
        int words = 0;
        for (int i = 0; i < 4; i++)
        {
            large += chain.Label(text, i).Length switch { 3 => 2, 2 => 1, _ => 0 };
            words += chain[i].Dot == DotKind.Word ? 1 : 0;
        }

        return words == 3 || (words == 0 && large >= 3 && !IsVersion(text, chain[0].Start));
    }

    /// <summary>Whether a path stands behind a host: a slash with more behind it, or one that was disguised.</summary>
    public static bool HasPath(ReadOnlySpan<char> text, int at)
    {
        int behind = SignReader.Read(text, at, '/');
        char next = LinkText.At(text, behind);
        return behind > at && (behind > at + 1 || LinkText.IsLabel(next) || next is '~' or '@' or '#' or '?' or '%');
    }

    /// <summary>A host of one label, as only scheme, path or port show one: <c>http://localhost</c>, <c>http://intranet/page</c>.</summary>
    public static bool IsLocal(ReadOnlySpan<char> text, HostChain chain)
    {
        ReadOnlySpan<char> label = chain.Label(text, 0);
        int end = chain.End(1);
        if (label is "localhost")
        {
            return true;
        }

        bool goesOn = LinkText.At(text, end) switch
        {
            '/' => LinkText.IsLabel(LinkText.At(text, end + 1)),
            ':' => AuthorityParts.EndOfPort(text, end + 1) > 0,
            _ => false,
        };
        return goesOn && label.Length > 1 && !HostWords.IsOneOf(label, HostWords.NoLocalHosts);
    }

    // "version 10.0.19.41", "v. 10.20.30.40"
    private static bool IsVersion(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && start - end < 3 && text[end - 1] is ' ' or '.' or '\u00A0')
        {
            end--;
        }

        int word = end;
        while (word > 0 && end - word < 12 && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return HostWords.IsOneOf(text[word..end], HostWords.Versions);
    }

    /// <summary>Blanks and wrong signs between labels must lead to a domain and not leave a sentence.</summary>
    public static bool AreJoinsSound(ReadOnlySpan<char> text, HostChain chain, int count)
    {
        bool spacedBefore = false;
        for (int i = 1; i < count; i++)
        {
            if (chain[i].Dot is DotKind.Wrong && IsFinished(text, chain, i))
            {
                return false;
            }

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

        // "https://j.example .net developers": a reserved name goes on only where another gap or a path shows it.
        bool reserved = TopLevelDomains.IsReserved(chain.Last(text, index));
        bool gapsOnly = spacedBefore || index == 1 || (index < count - 1 && chain[index + 1].Dot == DotKind.Spaced);
        if (reserved ? gapsOnly : !IsFinished(text, chain, index))
        {
            return true;
        }

        bool path = HasPath(text, chain.End(count));
        bool country = index == count - 1 && TopLevelDomains.IsCountry(label) && chain.Label(text, index - 1).Length <= 3 && spacedBefore;
        return path || country;
    }

    private static bool IsFinished(ReadOnlySpan<char> text, HostChain chain, int index) =>
        index > 1 && TopLevelDomains.IsKnown(chain.Last(text, index)) && !TopLevelDomains.IsReserved(chain.Last(text, index))
        && !chain.Label(text, index - 1).SequenceEqual("www");

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
