namespace Reftel.Reading.Reports.Links;

/// <summary>Halves of a link of which each shows that the other is missing.</summary>
internal static class UnfinishedLink
{
    private const int MostBack = 200;

    private static readonly string[] PairedWords = ["and/or", "he/she", "she/he", "his/her", "her/his", "him/her", "either/or", "w/o", "n/a", "s/he", "и/или"];

    /// <summary>A name of a parameter or its value is cut: <c>?utm_so</c> and <c>urce=list</c>, <c>=com_con</c> and <c>tent&amp;view=a</c>.</summary>
    public static bool IsQueryCut(ReadOnlySpan<char> text, int next, LinkDraft draft)
    {
        int sign = draft.Length - 1;
        bool assigned = false;
        while (sign >= 0 && draft.Length - sign < MostBack && draft[sign] is not ('?' or '&' or '/' or '#'))
        {
            assigned |= draft[sign] == '=';
            sign--;
        }

        if (sign < 0 || draft[sign] is not ('?' or '&') || sign == draft.Length - 1)
        {
            return false;
        }

        int end = next;
        while (end < text.Length && end - next < MostBack && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or '%' or '+'))
        {
            end++;
        }

        if (end == next || end + 1 >= text.Length || char.IsAsciiLetterUpper(text[next]))
        {
            return false;
        }

        if (!assigned)
        {
            return text[end] == '=' && LinkText.IsLabel(text[end + 1]);
        }

        int name = LinkText.SkipWord(text, end + 1);
        return text[end] == '&' && name > end + 1 && LinkText.At(text, name) == '=';
    }

    /// <summary>The ending of a file is cut: <c>.ht</c> and <c>ml</c>, <c>.</c> and <c>pdf</c>, nothing and <c>.html</c>.</summary>
    public static bool IsEndingCut(ReadOnlySpan<char> text, int next, LinkDraft draft)
    {
        int dot = draft.Length - 1;
        while (dot >= 0 && draft.Length - dot < 6 && char.IsAsciiLetterLower(draft[dot]))
        {
            dot--;
        }

        int end = LinkText.SkipWord(text, next);
        if (dot < 0 || draft[dot] != '.' || end == next || end - next > 5 || !HasPath(draft, dot))
        {
            return false;
        }

        Span<char> ending = stackalloc char[12];
        int length = 0;
        for (int i = dot; i < draft.Length; i++)
        {
            ending[length++] = draft[i];
        }

        text[next..end].CopyTo(ending[length..]);
        return PathToken.IsEnding(ending[..(length + end - next)]);
    }

    /// <summary>A date is cut: <c>/2017/10/</c> and <c>09</c>. A number of a note has no zero before it, and words behind it.</summary>
    public static bool IsDateCut(ReadOnlySpan<char> text, int next, LinkDraft draft)
    {
        int end = next;
        while (end < text.Length && end - next < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - next != 2 || draft.Last != '/' || (end < text.Length && LinkText.IsLabel(text[end])))
        {
            return false;
        }

        int value = int.Parse(text[next..end]);
        bool month = IsYear(draft, draft.Length - 1) && value is >= 1 and <= 12;
        bool day = value is >= 1 and <= 31 && IsMonthBehindYear(draft);
        bool stop = LinkText.At(text, end) is '.' or ';' or ',' && (end + 1 >= text.Length || text[end + 1] is '\n' or '\r' || text[end] != '.');

        // "05 MINSK 12" is the number of a telegram.
        bool telegram = LinkText.At(text, end) == ' ' && char.IsUpper(LinkText.At(text, end + 1));
        return (month || day) && ((text[next] == '0' && !telegram) || stop);
    }

    /// <summary><c>ferry-fund-</c> and a word alone: behind the blank nothing more stands, so the word is no sentence.</summary>
    public static bool IsLastWordOfSlug(ReadOnlySpan<char> text, int next, LinkDraft draft)
    {
        int end = next;
        while (end < text.Length && end - next < 30 && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return draft.Last == '-' && end - next >= 3 && Continuation.IsSlugOpen(draft) && IsLineEnd(text, end);
    }

    /// <summary>Whether a token behind a line end reads as prose: "and/or other papers", "follow-up/end-of-year talks".</summary>
    public static bool IsProse(ReadOnlySpan<char> text, int next, PathToken token)
    {
        foreach (string pair in PairedWords)
        {
            if (LinkText.StartsWith(text, next, pair) && !LinkText.IsLabel(LinkText.At(text, next + pair.Length)))
            {
                return true;
            }
        }

        int end = next;
        while (end < text.Length && end - next < MostBack && (char.IsLetter(text[end]) || text[end] is '/' or '-' or '\u2019'))
        {
            end++;
        }

        return token.Weight < 3 && !token.HasEnding && LinkText.At(text, end) == ' ' && char.IsLower(LinkText.At(text, end + 1));
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '.' or ';' or ' ')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\n' or '\r';
    }

    // A slash of the path stands before the stop: a host has none.
    private static bool HasPath(LinkDraft draft, int dot)
    {
        for (int i = dot; i > 0 && dot - i < MostBack; i--)
        {
            if (draft[i] == '/')
            {
                return draft[i - 1] != '/';
            }
        }

        return false;
    }

    private static bool IsMonthBehindYear(LinkDraft draft)
    {
        int slash = draft.Length - 1;
        int start = slash;
        while (start > 0 && slash - start < 3 && char.IsAsciiDigit(draft[start - 1]))
        {
            start--;
        }

        return slash - start is 1 or 2 && start > 0 && draft[start - 1] == '/' && IsYear(draft, start - 1);
    }

    private static bool IsYear(LinkDraft draft, int slash) =>
        slash >= 5 && draft[slash - 5] == '/' && char.IsAsciiDigit(draft[slash - 2]) && char.IsAsciiDigit(draft[slash - 1])
        && ((draft[slash - 4] == '2' && draft[slash - 3] == '0') || (draft[slash - 4] == '1' && draft[slash - 3] == '9'));
}
