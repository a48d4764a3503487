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
        int next = LinkText.SkipGap(text, end, 1);
        char first = LinkText.At(text, next);
        if (next == end || LinkText.CountLines(text, end, next) != 1 || !(char.IsAsciiLetterLower(first) || char.IsAsciiDigit(first))
            || TopLevelDomains.IsKnown(chain.Last(text, count)))
        {
            return 0;
        }

        rest.Read(text, next, spaced: false);
        int more = HostReader.Choose(text, rest, HostContext.Mailbox);
        if (more > 0)
        {
            bool path = LinkText.At(text, rest.End(more)) == '/';
            return path || (count > 1 && !TopLevelDomains.IsDoubtful(rest.Last(text, more))) ? more : 0;
        }

        // Only the last label is split: both halves are its domain.
        bool whole = count > 1 && LinkText.At(text, rest.End(1)) == '/' && LinkText.IsLabel(LinkText.At(text, rest.End(1) + 1));
        return whole && TopLevelDomains.IsKnown($"{chain.Last(text, count)}{rest.Label(text, 0)}") ? 1 : 0;
    }
}
