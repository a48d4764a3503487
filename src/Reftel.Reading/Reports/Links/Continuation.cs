namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Whether a link goes on behind a blank or a line end. A sentence must never be glued to a link, so the answer is no
/// unless the link is plainly unfinished, or what follows is plainly no prose, and mostly both.
/// </summary>
internal static class Continuation
{
    private const string Joiners = "-_=&%#+~";

    /// <param name="text">The whole text.</param>
    /// <param name="gap">First character of the gap.</param>
    /// <param name="next">Behind the gap.</param>
    /// <param name="draft">The link so far.</param>
    /// <param name="around">What stands around the link.</param>
    public static bool GoesOn(ReadOnlySpan<char> text, int gap, int next, LinkDraft draft, LinkSurroundings around)
    {
        if (next >= text.Length || draft.Length == 0)
        {
            return false;
        }

        int lines = LinkText.CountLines(text, gap, next);
        char first = text[next];
        if (next < around.AngleEnd && lines > 0)
        {
            return first != '>';
        }

        bool escapedBlank = text[gap] == '\\';
        if (next < around.LatexEnd && lines == 0 && !escapedBlank)
        {
            return first is not ('$' or '}') && !IsLinkStart(text, next) && draft.Last is not ';' and not ',';
        }

        if (draft.Last is ';' or ',' or '.' or ')' || IsLinkStart(text, next))
        {
            return false;
        }

        PathToken token = PathToken.Measure(text, next);
        return lines switch
        {
            0 => OverBlank(first, token, draft),
            1 => OverLine(text, next, token, draft),
            2 => token.Weight >= 2 && IsSmall(first) && draft.Last is '/' or '-' or '_' or '=' or '&' && token.Weight >= 2,
            _ => false,
        };
    }

    private static bool OverBlank(char first, PathToken token, LinkDraft draft)
    {
        if (token.IsEscaped && (IsSmall(first) || first is '%' or '\\'))
        {
            return true;
        }

        // "... lukashenko%E2%80%99 s-plan": the blank came with the escape.
        bool behindEscape = draft.Length > 2 && draft[draft.Length - 3] == '%' && draft.HasJoinedPercent;
        return draft.Last switch
        {
            '/' => token.Weight >= 2 && IsSmall(first),
            '=' or '&' or '_' => token.Weight >= 1 && IsSmall(first),
            '-' => token.Weight >= 2 && IsSmall(first),
            _ => (behindEscape && char.IsAsciiLetterLower(first) && token.Weight >= 1) || (first == '/' && token.Weight >= 2),
        };
    }

    private static bool OverLine(ReadOnlySpan<char> text, int next, PathToken token, LinkDraft draft)
    {
        char first = text[next];
        if (draft.Last == '/')
        {
            return IsSmall(first) && token.Weight >= 1 && !IsShortNumber(text, next);
        }

        if (draft.Last == '?')
        {
            return IsSmall(first) && token.Weight >= 2;
        }

        if (Joiners.Contains(draft.Last))
        {
            return (IsSmall(first) || first is '%' or '\\') && !IsShortNumber(text, next, draft.Last == '=');
        }

        if (first is '/' or '?' or '&' or '=' or '%' or '-' or '_' or '\\')
        {
            bool tight = next + 1 < text.Length && (LinkText.IsAlphanumeric(text[next + 1]) || (first == '\\' && text[next + 1] is '_' or '%' or '#'));
            return tight && first switch
            {
                '%' or '\\' => true,
                '/' => token.Weight >= 1 && !LinkText.StartsWith(text, next, "/s/"),
                '-' or '_' => token.Weight >= 1 && IsSlugOpen(draft),
                '=' => token.Weight >= 2 && IsSmall(text[next + 1]),
                _ => token.Weight >= 1,
            };
        }

        if (first == '.' && IsEndingAt(text, next))
        {
            return true;
        }

        return IsSmall(first) && token.Weight >= 3 && IsSlugOpen(draft);
    }

    // The last segment is a slug that no ending closes.
    private static bool IsSlugOpen(LinkDraft draft)
    {
        int start = draft.Length;
        bool hyphen = false;
        while (start > 0 && draft.Length - start < 200 && draft[start - 1] != '/')
        {
            hyphen |= draft[start - 1] is '-' or '_' or '%';
            if (draft[start - 1] == '.')
            {
                return false;
            }

            start--;
        }

        return hyphen && start > 8;
    }

    private static bool IsEndingAt(ReadOnlySpan<char> text, int at)
    {
        int end = LinkText.SkipLabel(text, at + 1);
        return PathToken.HasEnding(text[at..end]);
    }

    // The number of a note or a page; behind an equals sign only when the line goes on behind it.
    private static bool IsShortNumber(ReadOnlySpan<char> text, int at, bool mayBeValue = false)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        char behind = LinkText.At(text, end);
        return end > at && end - at < 4
            && (mayBeValue ? behind is ' ' or '\t' : end == text.Length || char.IsWhiteSpace(behind) || behind is '.' or ')');
    }

    private static bool IsLinkStart(ReadOnlySpan<char> text, int at)
    {
        int end = LinkText.SkipLabel(text, at);
        return end - at <= 12 && (SchemeReader.TryRead(text, at, end, out _) || LinkText.StartsWith(text, at, "www."));
    }

    private static bool IsSmall(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c > '\u007F' && char.IsLower(c));
}

/// <summary>What stands around a link.</summary>
/// <param name="LatexEnd">End of the LaTeX that it stands in, or -1.</param>
/// <param name="AngleEnd">Place of the <c>&gt;</c> of the angle brackets that it stands in, or -1.</param>
/// <param name="Before">The character before it, or NUL.</param>
internal readonly record struct LinkSurroundings(int LatexEnd, int AngleEnd, char Before);
