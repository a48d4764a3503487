namespace Reftel.Reading.Reports.Links;

/// <summary>A segment of a path that is cut in its middle: <c>/en/n</c> and <c>ews/2016/10/statement</c>, <c>/709</c> and <c>626.html</c>.</summary>
internal static class SegmentCut
{
    private const int MostBack = 200;

    /// <param name="text">The whole text.</param>
    /// <param name="next">Behind the gap.</param>
    /// <param name="lines">Line ends in the gap, at most two.</param>
    /// <param name="token">What follows the gap.</param>
    /// <param name="draft">The link so far.</param>
    public static bool IsCut(ReadOnlySpan<char> text, int next, int lines, PathToken token, LinkDraft draft)
    {
        char first = text[next];
        int start = OpenSegment(draft);
        if (start >= 0 && token.IsEscaped && token.HasEnding && LinkText.IsAlphanumeric(first))
        {
            // No prose has percent escapes.
            return true;
        }

        if (start < 0 || !(char.IsLower(first) || char.IsAsciiDigit(first)))
        {
            return false;
        }

        if (char.IsAsciiDigit(first))
        {
            return char.IsAsciiDigit(draft.Last) && ((token.HasEnding && token.Weight >= 2) || IsYearCut(text, next, draft, start));
        }

        bool slash = text[next..Math.Min(text.Length, next + 60)].IndexOfAny('/', ' ', '\n') is >= 0 and int sign && text[next + sign] == '/';
        bool slug = slash && lines == 1 && token.Weight == 2 && !UnfinishedLink.IsProse(text, next, token) && text[next..Math.Min(text.Length, next + 60)].Contains('-');
        return slug || (slash && token.Weight >= 3 && (token.HasDigit || (lines > 0 && token.HasEnding)));
    }

    // Where the last segment begins; -1 when it is empty, closed by a stop or a question mark, or the host.
    private static int OpenSegment(LinkDraft draft)
    {
        int start = draft.Length;
        while (start > 0 && draft.Length - start < MostBack && draft[start - 1] != '/')
        {
            if (draft[start - 1] is '.' or '?')
            {
                return -1;
            }

            start--;
        }

        return start == draft.Length || start < 2 || draft[start - 1] != '/' || draft[start - 2] == '/' ? -1 : start;
    }

    // "/201" and "7/10/09"
    private static bool IsYearCut(ReadOnlySpan<char> text, int next, LinkDraft draft, int start)
    {
        int year = 0;
        for (int i = start; i < draft.Length; i++)
        {
            if (!char.IsAsciiDigit(draft[i]) || i - start > 2)
            {
                return false;
            }

            year = (year * 10) + draft[i] - '0';
        }

        int end = next;
        while (end < text.Length && end - next < 4 && char.IsAsciiDigit(text[end]))
        {
            year = (year * 10) + text[end] - '0';
            end++;
        }

        return draft.Length - start + end - next == 4 && year is >= 1990 and <= 2099 && LinkText.At(text, end) == '/' && LinkText.IsLabel(LinkText.At(text, end + 1));
    }
}
