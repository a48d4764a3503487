namespace Reftel.Reading.Reports.Links;

/// <summary>Where a path ends although an address could go on: the next link, the note number or the sentence was run into it.</summary>
internal static class PathEnd
{
    private const int MostScan = 96;

    private static readonly string[] NextSchemes = ["http://", "https://", "hxxp://", "hxxps://", "hxxp[:]//", "hxxps[:]//", "http[:]//", "https[:]//"];

    // Words that begin sentences; a file may be called "Dr.No" but not "a.The".
    private static readonly string[] Openers =
    [
        "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "This", "That", "These", "Those", "There", "But", "And", "As", "If", "We", "By", "For", "His", "Her",
        "Its", "See", "Also", "However", "According", "After", "Before", "When", "While", "With", "В", "Во", "На", "По", "И", "Но", "Он", "Она", "Они", "Это", "См", "У", "Для",
    ];

    // Archives and readers whose addresses hold another address behind a slash.
    private static readonly string[] Holders = ["archive", "webcitation", "cache", "proxy", "12ft.", "jina.", "outline.", "translate.", "validator"];

    /// <summary>Whether the link ends before the letter or digit at <paramref name="at"/>.</summary>
    public static bool IsBefore(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        char c = text[at];
        if (c is 'h' or 'H' && LinkText.At(text, at + 1) is 't' or 'T' or 'x' or 'X' && BeginsNextLink(text, at, draft))
        {
            return true;
        }

        return (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(LinkText.At(text, at + 1)) && IsBehindEnding(draft))
            || (char.IsAsciiDigit(c) && char.IsAsciiLetter(draft.Last) && IsNoteNumber(text, at, draft));
    }

    /// <summary>"...html.The", ".../.The": a sentence was run into the link behind its stop.</summary>
    public static bool IsSentence(ReadOnlySpan<char> text, int stop, LinkDraft draft)
    {
        int start = stop + 1;
        if (!char.IsUpper(LinkText.At(text, start)))
        {
            return false;
        }

        int end = start + 1;
        while (end < text.Length && end - start < 16 && char.IsLower(text[end]))
        {
            end++;
        }

        bool abbreviated = LinkText.At(text, end) == '.' && char.IsWhiteSpace(LinkText.At(text, end + 1));
        bool wordEnds = end >= text.Length || abbreviated || char.IsWhiteSpace(text[end]) || text[end] is ',' or '\'' or '\u2019';
        return wordEnds && (draft.Last == '/' || IsBehindEnding(draft) || Openers.Contains(text[start..end].ToString()));
    }

    /// <summary>".../a;accessed 2 May": what follows the sign assigns nothing and is no part of a path.</summary>
    public static bool IsBehindSemicolon(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        for (int i = at + 1; i < text.Length && i - at < MostScan; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c) || c is '=' or '/' or '%' or '&')
            {
                return false;
            }

            if (char.IsWhiteSpace(c) || c is ';' or ',' or '"' or '<' or '>')
            {
                break;
            }
        }

        for (int i = draft.Length - 1; i >= 0 && draft.Length - i < MostScan; i--)
        {
            if (draft[i] is '?' or ';')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>".../a(accessed 2 May": a bracket that the link does not close belongs to the sentence.</summary>
    public static bool IsOpenBracket(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        if (draft.Last is '_' or '-' or '=' or '/')
        {
            return false;
        }

        for (int i = at + 1; i < text.Length && i - at < MostScan; i++)
        {
            if (text[i] == ')')
            {
                return false;
            }

            if (char.IsWhiteSpace(text[i]))
            {
                return char.IsLetter(LinkText.At(text, at + 1));
            }
        }

        return false;
    }

    /// <summary>Whether the link so far is of an archive, so that another address may follow its last slash.</summary>
    public static bool HoldsAddress(LinkDraft draft)
    {
        Span<char> head = stackalloc char[48];
        int length = Math.Min(head.Length, draft.Length);
        for (int i = 0; i < length; i++)
        {
            head[i] = char.ToLowerInvariant(draft[i]);
        }

        foreach (string holder in Holders)
        {
            if (head[..length].IndexOf(holder) >= 0)
            {
                return true;
            }
        }

        int digits = 0;
        for (int i = draft.Length - 2; i >= 0 && char.IsAsciiDigit(draft[i]) && digits < 14; i--)
        {
            digits++;
        }

        return digits >= 8;
    }

    /// <summary><c>[]=</c>, <c>[0]=</c>, <c>[a][b]=</c>: a list in the name of a parameter.</summary>
    public static bool IsListName(ReadOnlySpan<char> text, int at)
    {
        int end = LinkText.SkipWord(text[..Math.Min(text.Length, at + 40)], at + 1);
        return LinkText.At(text, end) == ']' && LinkText.At(text, end + 1) is '=' or '[' or '%';
    }

    /// <summary>Whether a question mark stands before.</summary>
    public static bool IsInQuery(LinkDraft draft, int host)
    {
        for (int i = draft.Length - 1; i >= host && draft.Length - i < 200; i--)
        {
            if (draft[i] == '?')
            {
                return true;
            }
        }

        return false;
    }

    // "...page.htmlhttps://..." are two links; "web/2020/https://..." and "?next=https://..." are one.
    private static bool BeginsNextLink(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        bool scheme = false;
        foreach (string next in NextSchemes)
        {
            scheme |= LinkText.StartsWith(text, at, next);
        }

        return scheme && draft.Last switch
        {
            ';' or ',' or '.' or ')' => true,
            '/' => !HoldsAddress(draft),
            _ => LinkText.IsAlphanumeric(draft.Last),
        };
    }

    private static bool IsNoteNumber(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        int end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        char behind = LinkText.At(text, end);
        bool ends = behind is '\0' or '.' or ',' or ';' or ')' or ']' || char.IsWhiteSpace(behind) || LinkText.StartsWith(text, end, "http");
        bool stopsThere = behind != '.' || !LinkText.IsAlphanumeric(LinkText.At(text, end + 1));
        return end - at < 4 && ends && stopsThere && IsBehindEnding(draft) && draft.Last is not ('p' or 'P') && !text[at..end].SequenceEqual("5");
    }

    /// <summary>The link so far ends like a file.</summary>
    public static bool IsBehindEnding(LinkDraft draft) => PathToken.EndsLikeFile(draft.Tail(6));
}
