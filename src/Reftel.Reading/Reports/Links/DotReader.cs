namespace Reftel.Reading.Reports.Links;

/// <summary>How two labels of a host are parted.</summary>
internal enum DotKind
{
    None,

    /// <summary>A stop, nothing else.</summary>
    Plain,

    /// <summary>A sign that is never written but to make a host unclickable: <c>[.]</c>, <c>(dot)</c>, <c>\.</c>.</summary>
    Defanged,

    /// <summary>A stop with half a pair of brackets: <c>[.com</c>, <c>].com</c>.</summary>
    Half,

    /// <summary>The word without brackets: <c> dot </c>, <c>.dot.</c>.</summary>
    Word,

    /// <summary>The word between hyphens, or glued in capitals: <c>-dot-</c>, <c>fooDOTcom</c>.</summary>
    Inner,

    /// <summary>A stop with blanks or a line end beside it.</summary>
    Spaced,
}

/// <param name="Kind">What it is.</param>
/// <param name="End">Where the next label begins.</param>
internal readonly record struct DotRead(DotKind Kind, int End);

/// <summary>Reads what parts two labels of a host, written in any convention.</summary>
internal static class DotReader
{
    /// <summary>Lines that a gap may break: a host may be split over a blank line.</summary>
    private const int MostLines = 2;

    public static bool TryRead(ReadOnlySpan<char> text, int at, out DotRead dot)
    {
        dot = default;
        int start = LinkText.SkipGap(text, at, MostLines);
        if (start >= text.Length)
        {
            return false;
        }

        dot = start == at ? ReadClose(text, at) : ReadApart(text, start);
        return dot.Kind != DotKind.None && dot.End < text.Length && LinkText.IsLabel(text[dot.End])
            && !(text[dot.End] is '-' or '_' && dot.Kind is DotKind.Spaced or DotKind.Word);
    }

    private static DotRead ReadClose(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c == '.')
        {
            return ReadStop(text, at);
        }

        if (DefangConventions.Opening.Contains(c) || (c == '\\' && DefangConventions.Opening.Contains(LinkText.At(text, at + 1))))
        {
            return ReadBracketed(text, at);
        }

        if (c is ']' or '}' && LinkText.At(text, at + 1) == '.')
        {
            char next = LinkText.At(text, at + 2);
            return next is '[' or ']' or '{' or '}' ? new DotRead(DotKind.Defanged, at + 3) : new DotRead(DotKind.Half, at + 2);
        }

        if (c is '\\' or '^' && LinkText.At(text, at + 1) == '.')
        {
            return new DotRead(DotKind.Defanged, at + 2);
        }

        if (DefangConventions.DotSigns.Contains(c))
        {
            return new DotRead(DotKind.Defanged, at + 1);
        }

        if (DefangConventions.IsInvisible(c) && LinkText.At(text, at + 1) == '.')
        {
            return new DotRead(DotKind.Plain, SkipInvisible(text, at + 2));
        }

        return default;
    }

    private static DotRead ReadStop(ReadOnlySpan<char> text, int at)
    {
        char next = LinkText.At(text, at + 1);
        if (next is '[' or ']' or '{' or '}' && LinkText.IsLabel(LinkText.At(text, at + 2)))
        {
            return new DotRead(DotKind.Half, at + 2);
        }

        int behind = LinkText.SkipGap(text, at + 1, MostLines);
        bool tight = behind == at + 1 || LinkText.At(text, behind) == 'd';
        if (tight && IsWord(text, behind) && !IsHostNamedDot(text, at) && ReadWordEnd(text, behind) is { Kind: not DotKind.None } word)
        {
            return word;
        }

        return behind == at + 1
            ? new DotRead(DotKind.Plain, SkipInvisible(text, behind))
            : new DotRead(DotKind.Spaced, behind);
    }

    private static DotRead ReadApart(ReadOnlySpan<char> text, int start)
    {
        char c = text[start];
        if (c == '.')
        {
            int behind = LinkText.SkipGap(text, start + 1, MostLines);
            return IsWord(text, behind) && text[behind] == 'd' && ReadWordEnd(text, behind) is { Kind: not DotKind.None } word
                ? word
                : new DotRead(DotKind.Spaced, behind);
        }

        if (IsWord(text, start))
        {
            return ReadWordEnd(text, start);
        }

        DotRead bracketed = DefangConventions.Opening.Contains(c) || c == '\\' ? ReadBracketed(text, start) : default;
        return bracketed.Kind == DotKind.Defanged ? bracketed : default;
    }

    // Behind the word a blank, a line end or a stop must follow.
    private static DotRead ReadWordEnd(ReadOnlySpan<char> text, int start)
    {
        int word = start + DefangConventions.BareDotWord.Length;
        int gap = LinkText.SkipGap(text, word, MostLines);
        int end = LinkText.At(text, gap) == '.' ? LinkText.SkipGap(text, gap + 1, MostLines) : gap;
        return end > word ? new DotRead(DotKind.Word, end) : default;
    }

    // The United States Department of Transportation and those of the states: www.dot.gov, fhwa.dot.gov.
    private static bool IsHostNamedDot(ReadOnlySpan<char> text, int at)
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
        bool ofState = LinkText.StartsWith(text, at, ".dot.state.") || (at + 11 <= text.Length && LinkText.StartsWith(text, at + 7, ".gov"));
        return (before is "www" && (ofState || LinkText.StartsWith(text, at, ".dot.gov")))
            || (LinkText.StartsWith(text, at, ".dot.gov") && DefangConventions.HostsBelowDot.Contains(before.ToString().ToLowerInvariant()));
    }

    private static bool IsWord(ReadOnlySpan<char> text, int at) =>
        LinkText.StartsWith(text, at, DefangConventions.BareDotWord)
        && !LinkText.IsLabel(LinkText.At(text, at + DefangConventions.BareDotWord.Length));

    private static DotRead ReadBracketed(ReadOnlySpan<char> text, int at)
    {
        int open = text[at] == '\\' ? at + 1 : at;
        int inner = LinkText.SkipGap(text, open + 1, 0);
        int behind = ReadSign(text, inner);
        if (behind < 0)
        {
            return default;
        }

        int close = LinkText.SkipGap(text, behind, 0);
        if (LinkText.At(text, close) == '\\')
        {
            close++;
        }

        char c = LinkText.At(text, close);
        bool closed = c != '\0' && (DefangConventions.Closing.Contains(c) || (c == text[open] && c is '[' or '{'));
        if (closed)
        {
            return new DotRead(DotKind.Defanged, LinkText.SkipGap(text, close + 1, MostLines));
        }

        bool bare = text[inner] == '.' && inner == open + 1 && behind == inner + 1;
        return bare && text[open] is '[' or '{' ? new DotRead(DotKind.Half, behind) : default;
    }

    // Behind a stop or a word for it, or -1.
    private static int ReadSign(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && (text[at] == '.' || DefangConventions.DotSigns.Contains(text[at])))
        {
            return at + 1;
        }

        if (LinkText.StartsExactly(text, at, "\\."))
        {
            return at + 2;
        }

        foreach (string word in DefangConventions.DotWords)
        {
            if (LinkText.StartsWith(text, at, word) && !LinkText.IsLabel(LinkText.At(text, at + word.Length)))
            {
                return at + word.Length;
            }
        }

        return -1;
    }

    private static int SkipInvisible(ReadOnlySpan<char> text, int at) =>
        at < text.Length && DefangConventions.IsInvisible(text[at]) ? at + 1 : at;
}
