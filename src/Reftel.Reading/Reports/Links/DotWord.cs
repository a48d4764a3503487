namespace Reftel.Reading.Reports.Links;

/// <summary>The word for a stop where it stands without brackets: <c>example dot org</c>, <c>example.dot.org</c>.</summary>
internal static class DotWord
{
    /// <summary>Whether a word for a stop begins with the letter.</summary>
    public static bool MayBegin(char c) => c is 'd' or 'D' or 'p' or 'P' or 'k' or 'K' or 'n' or 'N' or 'т' or 'Т' or 'к' or 'К';

    /// <summary>Length of the word for a stop at a place, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (!MayBegin(LinkText.At(text, at)))
        {
            return 0;
        }

        foreach (string word in DefangConventions.BareDotWords)
        {
            if (LinkText.StartsWith(text, at, word) && !LinkText.IsLabel(LinkText.At(text, at + word.Length)))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The stop of a word that ends at <paramref name="word"/>: a blank, a line end or a stop must follow.</summary>
    public static DotRead ReadEnd(ReadOnlySpan<char> text, int word)
    {
        int gap = LinkText.SkipGap(text, word, DotReader.MostLines);
        int end = LinkText.At(text, gap) == '.' ? LinkText.SkipGap(text, gap + 1, DotReader.MostLines) : gap;
        return end > word ? new DotRead(DotKind.Word, end) : default;
    }

    /// <summary>The United States Department of Transportation and those of the states: www.dot.gov, fhwa.dot.gov.</summary>
    public static bool IsHostNamedDot(ReadOnlySpan<char> text, int at)
    {
        if (!LinkText.StartsWith(text, at, ".dot."))
        {
            return false;
        }

        int start = at;
        while (start > 0 && at - start < 32 && LinkText.IsLabel(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> before = text[start..at];
        bool ofState = IsOfState(text, at) || (at + 11 <= text.Length && LinkText.StartsWith(text, at + 7, ".gov"));
        return (before is "www" && (ofState || LinkText.StartsWith(text, at, ".dot.gov")))
            || (LinkText.StartsWith(text, at, ".dot.gov") && DefangConventions.HostsBelowDot.Contains(before.ToString().ToLowerInvariant()));
    }

    // www.dot.state.mn.us
    private static bool IsOfState(ReadOnlySpan<char> text, int at) =>
        LinkText.StartsWith(text, at, ".dot.state.") && LinkText.StartsWith(text, at + 13, ".us");
}
