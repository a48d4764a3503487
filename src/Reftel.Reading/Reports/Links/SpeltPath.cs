namespace Reftel.Reading.Reports.Links;

/// <summary>Words for the signs of a path behind a host that is itself spelt: <c>example dot com slash page dot html</c>.</summary>
internal static class SpeltPath
{
    private static readonly (string Word, string Sign)[] Words =
        [("slash", "/"), ("dot", "."), ("dash", "-"), ("hyphen", "-"), ("underscore", "_"), ("colon", ":")];

    /// <param name="text">The whole text.</param>
    /// <param name="gap">The blank behind the link so far.</param>
    /// <param name="draft">Takes the sign.</param>
    /// <param name="host">Length of scheme and host: directly behind it only a slash can stand.</param>
    /// <returns>Where the next label begins, or <paramref name="gap"/>.</returns>
    public static int Read(ReadOnlySpan<char> text, int gap, LinkDraft draft, int host)
    {
        int start = LinkText.SkipGap(text, gap, 1);
        foreach ((string word, string sign) in Words)
        {
            if (!LinkText.StartsWith(text, start, word))
            {
                continue;
            }

            int behind = start + word.Length;
            int next = LinkText.SkipGap(text, behind, 1);
            int end = LinkText.SkipWord(text, next);
            bool fits = sign switch
            {
                "/" => draft.Length == host || draft.Last != '/',
                "." => draft.Length > host && PathToken.EndsLikeFile($".{text[next..Math.Min(end, next + 6)]}"),
                ":" => draft.Length == host && end > next && !text[next..end].ContainsAnyExceptInRange('0', '9'),
                _ => draft.Length > host,
            };
            if (start == gap || next == behind || end == next || !fits)
            {
                return gap;
            }

            draft.Repair(RepairKinds.Refanged, text, gap, next, sign, "the word for a sign stands in an address that is spelt in words");
            return next;
        }

        return gap;
    }
}
