using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// A telegram named by post and number: <c>06 MINSK 1019</c>, <c>2006 MINSK 1019</c>, <c>07MINSK1009</c>, <c>MINSK 1019 (06)</c>,
/// <c>MINSK 06 1019</c>, <c>EMBTEL 3033</c>, and the airgram <c>STATE A-4945</c>. Offsets count in the text given.
/// </summary>
internal readonly record struct TelegramCitation(int Start, int End, int Year, string Post, int Number, bool Airgram)
{
    private const int LongestPost = 40;

    /// <summary>Words before a number that name something else than a post.</summary>
    private static readonly HashSet<string> NotPosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
        "JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC",
        "PARA", "PARAS", "PARAGRAPH", "PARAGRAPHS", "PAGE", "PAGES", "PP", "FAM", "FAH", "CFR", "USC", "PL", "ARTICLE", "ART",
        "UNSCR", "UNSC", "RESOLUTION", "RES", "EMAIL", "MAIL", "MEMO", "MEMORANDUM", "MEMCON", "LETTER", "FAX", "TELCON", "TELFAX",
        "MEETING", "CONVERSATION", "REPORT", "DATED", "OF", "ON", "FROM", "TO", "NO", "NR", "NUMBER", "DTG", "SECTION", "IIR", "TD",
        "FBIS", "OSC", "AND", "PREVIOUS", "SEE", "FOR", "WITH", "BY", "IN", "AT", "DOC", "DOCUMENT", "NOTE", "DIPNOTE",
        "CALL", "PHONE", "CABLE", "TELEGRAM", "BULLETIN", "NOTICE", "AIRGRAM", "OPORD", "FRAGO", "CABLES", "TELEGRAMS", "EO", "ORDER",
        "DTD", "THROUGH", "THRU", "OR", "ALSO", "BOTH", "CODEL", "STAFFDEL", "START", "ISN", "PRESIDENTIAL", "DETERMINATION", "EXECUTIVE", "PD", "NSPD", "E", "CIRCULAR", "TICKET", "CASE", "FILE", "ANNEX", "TAB", "POUCH", "VERSION", "ITEM", "ITEMS", "ENCLOSURE", "FY", "CY", "UN", "LAW",
    };

    /// <summary>Reads a citation that begins at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TelegramCitation found)
    {
        found = default;
        int at = start;
        int year = ReadYearBefore(text, ref at);
        int postStart = at;
        int postEnd = SkipPost(text, at, out int digits);
        if (postEnd == postStart || digits >= text.Length || digits - postStart > LongestPost)
        {
            return false;
        }

        bool airgram = IsAirgram(text, postStart, postEnd, digits, out int airgramPostEnd);
        postEnd = airgram ? airgramPostEnd : postEnd;
        int numberEnd = Scan.SkipDigits(text, digits);
        if (year == 0 && ReadYearBetween(text, digits, numberEnd, out int between, out int number))
        {
            year = between;
            digits = number;
            numberEnd = Scan.SkipDigits(text, digits);
        }

        bool slashedYear = numberEnd - digits >= 3 && numberEnd < text.Length && text[numberEnd] == '/' && Scan.SkipDigits(text, numberEnd + 1) == numberEnd + 3
            && (numberEnd + 3 == text.Length || !(char.IsLetterOrDigit(text[numberEnd + 3]) || text[numberEnd + 3] is '-' or '/'));
        if (numberEnd - digits is < 1 or > 7 || !(slashedYear || EndsAsNumber(text, numberEnd)) || !Scan.TryNumber(text[digits..numberEnd], out int serial)
            || !IsPost(text, year > 0, ref postStart, postEnd, out bool known)
            || (!known && year == 0 && !airgram && text[digits - 1] == '-'))
        {
            return false;
        }

        int end = numberEnd;
        year = year == 0 ? ReadYearBehind(text, ref end) : year;
        string post = PostWords.Clean(text[postStart..postEnd]);
        found = new TelegramCitation(at > start ? start : postStart, end, year, post, serial, airgram);
        return post.Length > 1;
    }

    /// <summary>A number that leaves its post out, as in <c>BRASILIA 2799 AND 2764</c>.</summary>
    /// <remarks>Short numbers count only behind a short one: "MINSK 12 AND 13", not "STATE 1234 AND 35".</remarks>
    public static bool TryReadElided(ReadOnlySpan<char> text, int start, int before, out int number, out int end)
    {
        end = Scan.SkipDigits(text, start);
        number = 0;
        int least = before < 100 ? 1 : before < 1_000 ? 2 : 3;
        return end - start >= least && end - start <= 7 && EndsAsNumber(text, end) && Scan.TryNumber(text[start..end], out number);
    }

    // "06 ", "2006 ", "'06 ", "06-", or glued to the post.
    private static int ReadYearBefore(ReadOnlySpan<char> text, ref int at)
    {
        int digits = at < text.Length && text[at] is '\'' or '\u2019' ? at + 1 : at;
        int end = Scan.SkipDigits(text, digits);
        int next = Scan.Skip(text, end, "-/");
        if (end - digits is not (2 or 4) || next >= text.Length || !char.IsAsciiLetter(text[next]) || !Scan.TryNumber(text[digits..end], out int year)
            || (end - digits == 4 && year is < 1950 or > 2050))
        {
            return 0;
        }

        at = next;
        return end - digits == 2 ? Envelope.DateTimeGroup.FullYear(year) : year;
    }

    // "MINSK 06 1019": two digits, or four of a year, before the number itself.
    private static bool ReadYearBetween(ReadOnlySpan<char> text, int digits, int end, out int year, out int number)
    {
        number = Scan.Skip(text, end, "-");
        year = 0;
        int width = end - digits;
        return width == 2 && number > end && Scan.SkipDigits(text, number) - number is >= 3 and <= 6
            && Scan.TryNumber(text[digits..end], out year) && (year = Envelope.DateTimeGroup.FullYear(year)) > 0;
    }

    // " (06)" or " (2006)"
    private static int ReadYearBehind(ReadOnlySpan<char> text, ref int end)
    {
        if (end + 2 < text.Length && text[end] == '/' && Scan.SkipDigits(text, end + 1) == end + 3 && Scan.TryNumber(text.Slice(end + 1, 2), out int slashed))
        {
            // "AMMAN 9001/06"
            end += 3;
            return Envelope.DateTimeGroup.FullYear(slashed);
        }

        int open = Scan.SkipBlanks(text, end);
        if (open >= text.Length || text[open] is not ('(' or '['))
        {
            return 0;
        }

        int start = Scan.Skip(text, open + 1, "'");
        int stop = Scan.SkipDigits(text, start);
        if (stop - start is not (2 or 4) || stop >= text.Length || text[stop] is not (')' or ']') || !Scan.TryNumber(text[start..stop], out int year))
        {
            return 0;
        }

        end = stop + 1;
        return stop - start == 2 ? Envelope.DateTimeGroup.FullYear(year) : year;
    }

    // Letters in words parted by single signs, up to the first digit; the post ends with its last letter.
    private static int SkipPost(ReadOnlySpan<char> text, int start, out int digits)
    {
        int end = start;
        int at = start;
        int most = Math.Min(text.Length, start + LongestPost + 4);
        while (at < most && !char.IsAsciiDigit(text[at]))
        {
            char c = text[at];
            if (!char.IsAsciiLetter(c) && !char.IsWhiteSpace(c) && c is not ('.' or '-' or '\'' or '#'))
            {
                break;
            }

            // "13 B. STATE 88": a letter alone with a period begins the next item.
            if (c == '.' && at > start && char.IsAsciiLetter(text[at - 1]) && (at - 1 == start || char.IsWhiteSpace(text[at - 2]))
                && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                digits = text.Length;
                return start;
            }

            at++;
            end = char.IsAsciiLetter(c) ? at : end;
        }

        digits = at;
        return at < text.Length && char.IsAsciiDigit(text[at]) ? end : start;
    }

    private static bool IsAirgram(ReadOnlySpan<char> text, int start, int end, int digits, out int postEnd)
    {
        postEnd = end;
        if (end - start < 3 || text[end - 1] is not ('A' or 'a') || !char.IsWhiteSpace(text[end - 2]) || digits != end + 1 || text[end] != '-')
        {
            return false;
        }

        postEnd = start + text[start..(end - 1)].TrimEnd().Length;
        return postEnd > start;
    }

    private static bool EndsAsNumber(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !(char.IsLetterOrDigit(text[end]) || (text[end] is '/' or ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));

    // A known post may have other words before it ("SEE MINSK 1019"); an unknown one must look like a name and nothing else.
    private static bool IsPost(ReadOnlySpan<char> text, bool hasYear, ref int start, int end, out bool known)
    {
        known = true;
        int from = start;
        while (from < end)
        {
            if (Posts.IsKnown(text[from..end]) || IsTelegramWord(text[from..end]))
            {
                start = hasYear ? start : from;
                return hasYear ? from == start || !HasOtherWords(text[start..from]) : true;
            }

            from = Scan.SkipBlanks(text, Scan.SkipToken(text, from));
        }

        known = false;
        ReadOnlySpan<char> name = text[start..end];
        return char.IsAsciiLetterUpper(name[0]) && name.Length > 2 && !HasOtherWords(name) && name.Count(' ') < 4
            && (hasYear || name.IndexOfAnyInRange('a', 'z') < 0 || name.Count(' ') == 0);
    }

    private static bool IsTelegramWord(ReadOnlySpan<char> word) =>
        word.EndsWith("TEL", StringComparison.OrdinalIgnoreCase) && word.Length is >= 5 and <= 8 && Scan.SkipLetters(word, 0) == word.Length;

    private static bool HasOtherWords(ReadOnlySpan<char> name)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> others = NotPosts.GetAlternateLookup<ReadOnlySpan<char>>();
        int at = 0;
        while (at < name.Length)
        {
            int end = Scan.SkipLetters(name, at);
            if (end > at && others.Contains(name[at..end]))
            {
                return true;
            }

            at = Math.Max(end, at + 1);
            while (at < name.Length && !char.IsAsciiLetter(name[at]))
            {
                at++;
            }
        }

        return false;
    }
}
