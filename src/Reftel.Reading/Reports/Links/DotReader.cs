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

    /// <summary>A comma or another sign that was written or scanned for a stop; it counts only inside a host that is not finished before it.</summary>
    Wrong,
}

/// <param name="Kind">What it is.</param>
/// <param name="End">Where the next label begins.</param>
internal readonly record struct DotRead(DotKind Kind, int End);

/// <summary>Reads what parts two labels of a host, written in any convention.</summary>
internal static class DotReader
{
    /// <summary>Lines that a gap may break: a host may be split over a blank line.</summary>
    public const int MostLines = 2;

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

        if (c is '&' or '%' or '\\' && SignReader.Read(text, at, '.') is > 0 and int sign)
        {
            return new DotRead(DotKind.Defanged, sign);
        }

        return ReadWrong(text, at, c);
    }

    // "news,example,org", "news·example·org", "news"."example"."org"
    private static DotRead ReadWrong(ReadOnlySpan<char> text, int at, char c)
    {
        if (DefangConventions.WrongDots.Contains(c) && c != '\0')
        {
            return new DotRead(DotKind.Wrong, at + 1);
        }

        bool pair = c is '"' or '\'' or '|' or '*' or '`' && LinkText.At(text, at + 1) == '.' && LinkText.At(text, at + 2) == c;
        return pair ? new DotRead(DotKind.Wrong, at + 3) : default;
    }

    private static DotRead ReadStop(ReadOnlySpan<char> text, int at)
    {
        char next = LinkText.At(text, at + 1);
        if (char.IsAsciiLetterOrDigit(next) && !DotWord.MayBegin(next))
        {
            return new DotRead(DotKind.Plain, at + 1);
        }

        if (next is '[' or ']' or '{' or '}' && LinkText.IsLabel(LinkText.At(text, at + 2)))
        {
            return new DotRead(DotKind.Half, at + 2);
        }

        int behind = LinkText.SkipGap(text, at + 1, MostLines);
        bool tight = behind == at + 1 || LinkText.At(text, behind) == 'd';
        if (tight && DotWord.LengthAt(text, behind) is > 0 and int length && !DotWord.IsHostNamedDot(text, at) && DotWord.ReadEnd(text, behind + length) is { Kind: not DotKind.None } word)
        {
            return word;
        }

        if (next == '.' && LinkText.IsAlphanumeric(LinkText.At(text, at + 2)))
        {
            return new DotRead(DotKind.Wrong, at + 2);
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
            return DotWord.LengthAt(text, behind) is > 0 and int length && char.IsLower(text[behind]) && DotWord.ReadEnd(text, behind + length) is { Kind: not DotKind.None } word
                ? word
                : new DotRead(DotKind.Spaced, behind);
        }

        if (DotWord.LengthAt(text, start) is > 0 and int spelt)
        {
            return DotWord.ReadEnd(text, start + spelt);
        }

        DotRead bracketed = DefangConventions.Opening.Contains(c) || c == '\\' ? ReadBracketed(text, start) : default;
        return bracketed.Kind == DotKind.Defanged ? bracketed : default;
    }

    private static DotRead ReadBracketed(ReadOnlySpan<char> text, int at)
    {
        int open = text[at] == '\\' ? at + 1 : at;
        bool twice = open + 1 < text.Length && text[open + 1] == text[open];
        int inner = LinkText.SkipGap(text, open + (twice ? 2 : 1), 0);
        int behind = ReadSign(text, inner);
        if (behind < 0)
        {
            return default;
        }

        int close = LinkText.SkipGap(text, behind, 1);
        if (LinkText.At(text, close) == '\\')
        {
            close++;
        }

        char c = LinkText.At(text, close);
        bool closed = c != '\0' && (DefangConventions.Closing.Contains(c) || (c == text[open] && c is '[' or '{'));
        if (twice && (!closed || LinkText.At(text, ++close) != c))
        {
            return default;
        }

        if (closed)
        {
            return new DotRead(DotKind.Defanged, LinkText.SkipGap(text, close + 1, MostLines));
        }

        bool bare = !twice && text[inner] == '.' && inner == open + 1 && behind == inner + 1;
        return bare && text[open] is '[' or '{' ? new DotRead(DotKind.Half, behind) : default;
    }

    // Behind a stop or a word for it, or -1.
    private static int ReadSign(ReadOnlySpan<char> text, int at)
    {
        if (LinkText.StartsExactly(text, at, ".."))
        {
            return at + 2;
        }

        if (at < text.Length && (text[at] == '.' || DefangConventions.DotSigns.Contains(text[at]) || DefangConventions.WrongDots.Contains(text[at])))
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
