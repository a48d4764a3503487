namespace Reftel.Reading.Reports.Links;

/// <summary>Reads a percent escape: sound, behind a backslash, or with blanks inside as LaTeX copies have it (<c>\% E2</c>, <c>%9 C</c>).</summary>
internal static class PercentReader
{
    private const int MostBlanks = 3;

    // Further a line that goes on is not indented.
    private const int DeepestIndent = 16;

    /// <param name="text">The whole text.</param>
    /// <param name="at">The percent sign, or the backslash before it.</param>
    /// <param name="draft">Takes the escape.</param>
    /// <returns>Where to read on.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        int sign = text[at] == '\\' ? at + 1 : at;
        int first = SkipBlanks(text, sign + 1);
        int second = first < text.Length && char.IsAsciiHexDigit(text[first]) ? SkipBlanks(text, first + 1, lines: true) : -1;
        bool whole = second > 0 && second < text.Length && char.IsAsciiHexDigit(text[second]);
        int end = whole ? second + 1 : sign + 1;
        bool blanks = whole && end - sign > 3;
        if (blanks && IsProse(text, sign, first, second) && !(text[first..second].Contains('\n') && IsWanted(text[first], draft)))
        {
            whole = false;
            blanks = false;
            end = sign + 1;
        }

        if (!blanks && sign == at)
        {
            draft.Copy(text, at, end);
            return end;
        }

        string escape = whole ? $"%{text[first]}{text[second]}" : "%";
        if (blanks)
        {
            draft.Repair(RepairKinds.PercentJoined, text, at, end, escape, "a percent escape has two digits; a blank or a sign stands between them");
        }
        else
        {
            draft.Repair(RepairKinds.Unescaped, text, at, end, escape, "the backslash escapes the percent sign and is no part of the link");
        }

        return end;
    }

    // "a rise of 5% be": what follows the blank must be an escape as addresses have them, and nothing that reads on as a word.
    private static bool IsProse(ReadOnlySpan<char> text, int sign, int first, int second)
    {
        bool gapBehindSign = first > sign + 1;
        bool lower = char.IsAsciiLetterLower(text[first]) || char.IsAsciiLetterLower(text[second]);
        bool word = char.IsAsciiLetter(text[first]) && char.IsAsciiLetter(text[second]);
        char next = LinkText.At(text, second + 1);
        bool line = text[first..second].Contains('\n');
        return (line && char.IsAsciiLetterLower(text[second])) || (gapBehindSign && lower && word) || (second > first + 1 && char.IsAsciiLetterLower(text[second]) && char.IsAsciiLetterLower(next));
    }

    // "%e2%80%9" and "c-law" on the next line: the bytes before begin a character of UTF-8 that wants another byte.
    private static bool IsWanted(char first, LinkDraft draft)
    {
        int wanted = 0;
        for (int back = 1; back <= 3 && draft.Length >= 3 * back && draft[draft.Length - (3 * back)] == '%'; back++)
        {
            int high = char.IsAsciiHexDigit(draft[draft.Length - (3 * back) + 1]) ? Convert.ToInt32(draft[draft.Length - (3 * back) + 1].ToString(), 16) : 0;
            wanted = high switch { 0xF => 3, 0xE => 2, 0xC or 0xD => 1, _ => 0 };
            if (high is < 8 or > 0xB)
            {
                wanted = wanted >= back ? wanted : 0;
                break;
            }
        }

        return wanted > 0 && first is '8' or '9' or 'a' or 'A' or 'b' or 'B';
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at, bool lines = false)
    {
        int limit = Math.Min(text.Length, at + (lines && text[at..Math.Min(text.Length, at + MostBlanks)].Contains('\n') ? DeepestIndent : MostBlanks));
        while (at < limit && (text[at] is ' ' or '\t' or '\\' || (lines && text[at] is '\n' or '\r')))
        {
            if (text[at] == '\\' && LinkText.At(text, at + 1) is not (' ' or ','))
            {
                break;
            }

            at += text[at] == '\\' ? 2 : 1;
        }

        return at;
    }
}
