namespace Reftel.Reading.Reports.Links;

/// <summary>Whether labels that stand in prose, with no scheme before them, are a host: both sides of the dots must prove it.</summary>
internal static class BareHost
{
    /// <param name="text">The whole text.</param>
    /// <param name="chain">The labels.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="last">The last of those, which is a known domain.</param>
    public static bool IsHost(ReadOnlySpan<char> text, HostChain chain, int count, ReadOnlySpan<char> last)
    {
        int end = chain.End(count);
        bool path = HostProof.HasPath(text, end);
        bool www = IsWww(chain.Label(text, 0)) && count > 2;
        if (SpacedLetters.StandBefore(text, chain) || !HostProof.AreJoinsSound(text, chain, count) || (chain.Has(DotKind.Spaced, count) && !www && !IsSpacedOut(text, chain, count, last, path)))
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
            return !IsInitial(text, chain, count) || path || TopLevelDomains.IsOldGeneric(last) || TopLevelDomains.IsReserved(last)
                || (count == 2 && HostWords.IsShortHost(chain.Label(text, 0), last));
        }

        if (chain.Has(DotKind.Half, count) || chain.Has(DotKind.Inner, count))
        {
            bool sure = TopLevelDomains.IsOldGeneric(last) || (count > 2 && chain.Has(DotKind.Half, count))
                || (!TopLevelDomains.IsDoubtful(last) && chain.Label(text, 0).Length > 2 && char.IsAsciiLetterLower(chain.Label(text, 0)[0]));
            return path || (sure && !HostWords.IsOneOf(chain.Label(text, 0), HostWords.NoHosts));
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

        if (HostWords.IsProduct(before, last))
        {
            return false;
        }

        if (path && count == 2 && IsAlternative(text, chain.End(count), before, last))
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
            || (!TopLevelDomains.IsDoubtful(last) && (before.Length > 2 || count > 2) && !HostWords.IsOneOf(before, HostWords.Abbreviations) && !IsAllCapitals(before))
            || (count > 2 && LinkText.At(text, chain.End(count)) == '/' && IsLowerCase(text, chain, count))
            || (count > 2 && TopLevelDomains.IsCountry(last) && before.Length > 2 && !HostWords.IsOneOf(before, HostWords.Abbreviations) && char.IsLower(before[0]));
    }

    // "it is us vs.me/you", "the ministry.it/she": a sentence or a short word ends, and what follows is one word or another.
    private static bool IsAlternative(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> before, ReadOnlySpan<char> last)
    {
        if (!TopLevelDomains.IsDoubtful(last) || LinkText.At(text, end) != '/')
        {
            return false;
        }

        int stop = LinkText.SkipWord(text, end + 1);
        ReadOnlySpan<char> word = text[(end + 1)..stop];
        bool alone = LinkText.At(text, stop) is not ('/' or '-' or '_' or '.' or '=' or '?' or '#' or '%') || (LinkText.At(text, stop) is '.' or '?' && !LinkText.IsAlphanumeric(LinkText.At(text, stop + 1)));
        return alone && (HostWords.IsOneOf(before, HostWords.Abbreviations) || HostWords.IsOneOf(before, HostWords.LastWords) || HostWords.IsOneOf(word, HostWords.Alternatives));
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
        bool foreign = false;
        for (int i = 1; i < count; i++)
        {
            if (chain[i].Dot == DotKind.Word)
            {
                words++;
                foreign |= !text[chain[i].DotStart..chain[i].Start].Contains("dot", StringComparison.OrdinalIgnoreCase);
                capitals |= text[chain[i].DotStart..chain[i].Start].Contains("DOT", StringComparison.Ordinal);
                capitals |= LinkText.StartsWith(text, chain[i].DotStart, ".dot");
            }
        }

        if (path || IsSpeltSlash(text, chain.End(count)) || (words > 1 && !HostWords.IsOneOf(last, HostWords.SmallWords)) || (words < count - 1 && TopLevelDomains.IsOldGeneric(last)))
        {
            return true;
        }

        if (foreign)
        {
            return false;
        }

        bool hostLike = first.ContainsAny('-', '_') || first.ContainsAnyInRange('0', '9');
        if (TopLevelDomains.IsLaterGeneric(last))
        {
            return first.Length > 2 && StandsAlone(text, chain, count);
        }

        return !TopLevelDomains.IsDoubtful(last) && (capitals || hostLike || (TopLevelDomains.IsOldGeneric(last) && StandsAlone(text, chain, count)));
    }

    // "example dot com slash path"
    private static bool IsSpeltSlash(ReadOnlySpan<char> text, int at)
    {
        int word = LinkText.SkipGap(text, at, 1);
        int next = LinkText.SkipGap(text, word + 5, 1);
        return word > at && LinkText.StartsWith(text, word, "slash") && next > word + 5 && LinkText.IsLabel(LinkText.At(text, next));
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

        if (before < 0 || text[before] is '(' or '[' or '<' or ':' or ';' or '"' or '\n' or ']')
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

    // "news . example . org/a": a blank on either side of a stop, and a path or a second such stop.
    private static bool IsSpacedOut(ReadOnlySpan<char> text, HostChain chain, int count, ReadOnlySpan<char> last, bool path)
    {
        int spaced = 0;
        for (int i = 1; i < count; i++)
        {
            if (chain[i].Dot != DotKind.Spaced)
            {
                continue;
            }

            if (!text[chain[i].DotStart..chain[i].Start].SequenceEqual(" . ") || char.IsUpper(text[chain[i].Start]))
            {
                return false;
            }

            spaced++;
        }

        return path ? spaced > 1 || !TopLevelDomains.IsDoubtful(last) : spaced > 1 && TopLevelDomains.IsOldGeneric(last);
    }

    private static bool IsLowerCase(ReadOnlySpan<char> text, HostChain chain, int count) =>
        !text[chain[0].Start..chain.End(count)].ContainsAnyInRange('A', 'Z') && chain.Label(text, count - 2).Length > 2;

    private static bool IsInitial(ReadOnlySpan<char> text, HostChain chain, int count) => chain.Label(text, count - 2).Length == 1;

    private static bool IsWww(ReadOnlySpan<char> label) =>
        label.Length is 3 or 4 && label[..3].Equals("www", StringComparison.OrdinalIgnoreCase) && (label.Length == 3 || char.IsDigit(label[3]));

    private static bool IsAllCapitals(ReadOnlySpan<char> label) => label.Length > 1 && !label.ContainsAnyExceptInRange('A', 'Z');
}
