namespace Reftel.Reading.Reports.Links;

/// <summary>
/// A host that a line end cuts inside a label: <c>https://www.understand\ning.org/a</c>, <c>https://news.exam\nple/a</c>. It is joined only
/// where it is no host without what stands on the next line, and is one with it.
/// </summary>
internal static class SplitHost
{
    /// <param name="text">The whole text.</param>
    /// <param name="chain">The labels before the line end.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="rest">Takes the labels behind the line end.</param>
    /// <returns>How many labels of <paramref name="rest"/> belong to the host; 0 when it is not split.</returns>
    public static int Find(ReadOnlySpan<char> text, HostChain chain, int count, HostChain rest)
    {
        int end = chain.End(count);
        int next = LinkText.SkipGap(text, end, 2);
        char first = LinkText.At(text, next);
        if (next == end || !(char.IsLower(first) || char.IsAsciiDigit(first)))
        {
            return 0;
        }

        rest.Read(text, next, spaced: false);
        bool known = count > 1 && TopLevelDomains.IsKnown(chain.Last(text, count));
        int more = known ? 0 : HostReader.Choose(text, rest, HostContext.Mailbox);
        if (more > 0)
        {
            bool sure = count > 1 && LinkText.CountLines(text, end, next) == 1 && !TopLevelDomains.IsDoubtful(rest.Last(text, more));

            // "https://www.exam" has nothing but its prefix and a half, and what follows is alone on its line.
            sure |= count == 2 && chain.Label(text, 0).Equals("www", StringComparison.OrdinalIgnoreCase) && IsLineEnd(text, rest.End(more)) && !TopLevelDomains.IsDoubtful(rest.Last(text, more));
            return sure || HostProof.HasPath(text, rest.End(more)) ? more : 0;
        }

        // Only the last label is split: both halves are its domain. "co" and "m/2017" may each be sound, but not both words of prose.
        string domain = $"{chain.Last(text, count)}{rest.Label(text, 0)}";
        return count > 1 && rest.Label(text, 0).Length < 8 && HostProof.HasPath(text, rest.End(1)) && (known ? TopLevelDomains.IsOldGeneric(domain) : TopLevelDomains.IsKnown(domain)) ? 1 : 0;
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '/' or '.' or ',' or ';')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\n' or '\r';
    }
}
