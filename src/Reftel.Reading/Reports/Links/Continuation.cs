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

        if (lines is 1 or 2 && UnfinishedLink.IsEndingCut(text, next, draft))
        {
            return true;
        }

        if (draft.Last is ';' or ',' or '.' or ')' || IsLinkStart(text, next))
        {
            // An archive's address holds another, which may stand on the next line.
            return lines == 1 && draft.Last == '/' && LinkText.StartsWith(text, next, "http") && PathEnd.HoldsAddress(draft);
        }

        PathToken token = PathToken.Measure(text, next);
        if (lines < 2 && token.Weight > 0 && UnfinishedLink.IsQueryCut(text, next, draft))
        {
            return true;
        }
        if (lines < 3 && SegmentCut.IsCut(text, next, lines, token, draft))
        {
            return true;
        }

        return lines switch
        {
            0 => OverBlank(text, next, token, draft) || UnfinishedLink.IsLastWordOfSlug(text, next, draft),
            1 => OverLine(text, next, token, draft),
            2 => (token.Weight >= 2 && IsSmall(first) && draft.Last is '/' or '-' or '_' or '=' or '&')
                || (first == '/' && token.Weight >= 3) || (first == '.' && IsEndingAt(text, next)),
            _ => false,
        };
    }

    private static bool OverBlank(ReadOnlySpan<char> text, int next, PathToken token, LinkDraft draft)
    {
        char first = text[next];
        if (token.IsEscaped && (IsSmall(first) || first is '%' or '\\'))
        {
            return true;
        }

        // "... lukashenko%E2%80%99 s-plan": the blank came with the escape.
        bool behindEscape = draft.Length > 2 && draft[draft.Length - 3] == '%' && draft.HasJoinedPercent;
        return draft.Last switch
        {
            '/' => token.Weight >= 2 && token.HasLetter && (IsSmall(first) || (first == '-' && LinkText.At(text, next + 1) == '/')),
            '=' or '&' or '_' => token.Weight >= 1 && IsSmall(first),
            '-' => token.Weight >= 2 && token.HasLetter && IsSmall(first),
            _ => (behindEscape && char.IsAsciiLetterLower(first) && token.Weight >= 1) || (first == '/' && token.Weight >= 2) || (first == '.' && IsEndingAt(text, next)),
        };
    }

    private static bool OverLine(ReadOnlySpan<char> text, int next, PathToken token, LinkDraft draft)
    {
        char first = text[next];
        if (draft.Last == '/')
        {
            return UnfinishedLink.IsDateCut(text, next, draft) || SiblingYear.IsCut(text, next, draft) || (first == '-' && LinkText.At(text, next + 1) == '/' && token.Weight >= 2)
                || (IsSmall(first) && token.Weight >= 1 && !IsShortNumber(text, next) && !UnfinishedLink.IsProse(text, next, token));
        }

        if (draft.Last == '?')
        {
            return IsSmall(first) && token.Weight >= 2;
        }

        if (draft.Last == '%' && next + 1 < text.Length && char.IsAsciiHexDigit(first) && char.IsAsciiHexDigit(text[next + 1])
            && (char.IsAsciiDigit(first) || char.IsAsciiDigit(text[next + 1])))
        {
            return true;
        }

        if (Joiners.Contains(draft.Last))
        {
            return (IsSmall(first) || first is '%' or '\\') && !IsMailboxAt(text, next) && !IsShortNumber(text, next, draft.Last == '=');
        }

        if (first is '/' or '?' or '&' or '=' or '%' or '-' or '_' or '\\')
        {
            bool tight = next + 1 < text.Length && (LinkText.IsAlphanumeric(text[next + 1]) || (first == '\\' && text[next + 1] is '_' or '%' or '#'));
            return tight && first switch
            {
                '%' or '\\' => true,
                '/' => token.Weight >= 1 && !LinkText.StartsWith(text, next, "/s/"),
                '-' or '_' => (token.Weight >= 1 && (IsSlugOpen(draft) || (first == '_' && token.HasEnding))) || IsSlugRest(text, next, draft),
                '=' => token.Weight >= 2 && IsSmall(text[next + 1]),
                _ => token.Weight >= 1,
            };
        }

        if (first == '.' && IsEndingAt(text, next))
        {
            return true;
        }

        if (!IsSmall(first) || IsSegmentClosed(draft))
        {
            return false;
        }

        // "some-sl" and "ug.html"
        return IsSlugOpen(draft) && (token.Weight >= 3 || (token.HasEnding && !UnfinishedLink.IsProse(text, next, token)));
    }

    // "belarus-warning" and "-update": a word with a hyphen before it, and no sentence behind it.
    private static bool IsSlugRest(ReadOnlySpan<char> text, int next, LinkDraft draft)
    {
        int end = next + 1;
        while (end < text.Length && end - next < 40 && (char.IsAsciiLetterLower(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return IsSlugOpen(draft) && end - next > 3 && !(LinkText.At(text, end) == ' ' && LinkText.IsLabel(LinkText.At(text, end + 1)));
    }

    private static bool IsMailboxAt(ReadOnlySpan<char> text, int at)
    {
        int end = LinkText.SkipWord(text, at);
        return LinkText.At(text, end) == '@' && LinkText.IsLabel(LinkText.At(text, end + 1));
    }

    // The last segment is empty, or a stop closes it.
    private static bool IsSegmentClosed(LinkDraft draft)
    {
        int start = draft.Length;
        while (start > 0 && draft.Length - start < 200 && draft[start - 1] != '/')
        {
            if (draft[start - 1] is '.' or '?')
            {
                return true;
            }

            start--;
        }

        return start == draft.Length;
    }

    // The last segment is a slug that no ending closes.
    public static bool IsSlugOpen(LinkDraft draft)
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
        return PathToken.EndsLikeFile(text[at..end]);
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
        return end - at <= 12 && (SchemeReader.TryRead(text, at, end, out _) || LinkText.StartsWith(text, at, "www.") || LinkText.StartsWith(text, at, "doi:"));
    }

    private static bool IsSmall(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c > '\u007F' && char.IsLower(c));
}

/// <summary>What stands around a link.</summary>
/// <param name="LatexEnd">End of the LaTeX that it stands in, or -1.</param>
/// <param name="AngleEnd">Place of the <c>&gt;</c> of the angle brackets that it stands in, or -1.</param>
/// <param name="Before">The character before it, or NUL.</param>
/// <param name="IsPercent">The whole address is percent-escaped: <c>https%3A%2F%2F</c>.</param>
/// <param name="IsSpelt">Its signs are words: <c>example dot com slash path</c>.</param>
/// <param name="IsBackslash">Its slashes are backslashes: <c>https:\\example.org\path</c>.</param>
/// <param name="IsSpaced">Blanks stand beside its stops: <c>example . org / path</c>.</param>
internal readonly record struct LinkSurroundings(int LatexEnd, int AngleEnd, char Before, bool IsPercent = false, bool IsSpelt = false, bool IsBackslash = false, bool IsSpaced = false);
