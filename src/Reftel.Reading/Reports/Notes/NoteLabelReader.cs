using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Reads a label at a place where a note may begin. What it finds is a candidate; the region and the sequence decide.</summary>
internal sealed class NoteLabelReader(ContainerText text, InlineIndex inlines)
{
    private const int LongestRaised = 4;

    // "1Letter": digits of a number that touches a word.
    private const int LongestGlued = 3;

    public bool TryRead(int at, int end, out NoteLabel label)
    {
        label = default;
        at = SkipBlanks(at, end);
        if (at >= end || inlines.IsCode(at))
        {
            return false;
        }

        if (inlines.SuperscriptAt(at) is { } raised && raised.End <= end)
        {
            return TryReadRaised(raised, end, out label);
        }

        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        return TryReadMark(words, at, out label) || TryReadNamed(words, at, out label) || TryReadBracketed(words, at, out label) || TryReadNumber(words, at, out label) || TryReadSign(words, at, out label);
    }

    // "7", "I2", or a sign or two that no reader knows.
    private bool TryReadRaised(ContainerInline raised, int end, out NoteLabel label)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, raised.End);
        int first = SkipBlanks(raised.Start, raised.End);
        first = first < raised.End && words[first] is '[' or '(' ? first + 1 : first;
        int textStart = SkipStop(raised.End, end);
        label = default;
        int stop = NumberWord.Read(words, first, out int number, text.LargestNote);
        if (stop > first && IsRest(words[stop..]))
        {
            label = new NoteLabel(LabelShape.Superscript, first, stop, textStart, number, false);
            return true;
        }

        if (NoteMarks.Read(words, first, out string mark) is int letter && letter > first && mark != "l" && IsRest(words[letter..]))
        {
            label = new NoteLabel(LabelShape.Lettered, first, letter, textStart, null, false) { Mark = mark };
            return true;
        }

        stop = NumberWord.ReadMisread(words, first, out number);
        if (stop > first && IsRest(words[stop..]))
        {
            label = new NoteLabel(LabelShape.Superscript, first, stop, textStart, number, true);
            return true;
        }

        ReadOnlySpan<char> sign = words[first..].Trim();
        if (sign.Length is 0 or > LongestRaised || sign.ContainsAnyInRange('a', 'z') || sign.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        label = new NoteLabel(LabelShape.Unreadable, first, first + sign.Length, textStart, null, false);
        return true;
    }

    // "[a]", "[iv]", "(iv)"
    private bool TryReadMark(ReadOnlySpan<char> words, int at, out NoteLabel label)
    {
        label = default;
        char close = words[at] switch { '[' => ']', '(' => ')', _ => '\0' };
        int stop = close == '\0' ? at : NoteMarks.Read(words, at + 1, out string mark) is int end && end > at + 1 && mark != "l" ? end : at;
        if (stop == at || stop >= words.Length || words[stop] != close || (close == ')' && !NoteMarks.IsRoman(words[(at + 1)..stop])))
        {
            return false;
        }

        label = new NoteLabel(LabelShape.Lettered, at + 1, stop, SkipStop(stop + 1, words.Length), null, false) { Mark = words[(at + 1)..stop].ToString() };
        return true;
    }

    // "Note 7.", "^7 "
    private bool TryReadNamed(ReadOnlySpan<char> words, int at, out NoteLabel label)
    {
        label = default;
        int start = words[at] == '^' ? at + 1 : NoteWords.Skip(words, at);
        int stop = start > at ? NumberWord.Read(words, start, out int number, text.LargestNote) : at;
        if (start == at || stop == start || stop >= words.Length)
        {
            return false;
        }

        _ = NumberWord.Read(words, start, out number, text.LargestNote);
        bool closed = words[at] == '^' ? char.IsWhiteSpace(words[stop]) || words[stop] is '.' or ':' or '^' : words[stop] is '.' or ':' or ')' or '\u2014';
        if (!closed || (stop + 1 < words.Length && char.IsAsciiDigit(words[stop + 1])))
        {
            return false;
        }

        int rest = words[stop] is '^' or '\u2014' ? stop + 1 : stop;
        label = new NoteLabel(LabelShape.Named, start, stop, SkipStop(rest, words.Length), number, false);
        return true;
    }

    private static bool IsRest(ReadOnlySpan<char> words) => words.Trim(" .):]").IsEmpty;

    private bool TryReadBracketed(ReadOnlySpan<char> words, int at, out NoteLabel label)
    {
        label = default;
        char close = words[at] switch { '[' => ']', '(' => ')', _ => '\0' };
        if (close == '\0')
        {
            return false;
        }

        int start = words[(at + 1)..] is ['^', ..] ? at + 2 : at + 1;
        int stop = NumberWord.Read(words, start, out int number, text.LargestNote);
        bool misread = false;
        if ((stop == start || (stop < words.Length && words[stop] != close)) && close == ']')
        {
            stop = NumberWord.ReadMisread(words, start, out number);
            misread = true;
        }

        if (stop == start || stop >= words.Length || words[stop] != close)
        {
            return false;
        }

        label = new NoteLabel(LabelShape.Bracketed, start, stop, SkipStop(stop + 1, words.Length), number, misread);
        return true;
    }

    private bool TryReadNumber(ReadOnlySpan<char> words, int at, out NoteLabel label)
    {
        label = default;
        // "09 PORT SELWYN 118" names a telegram.
        int number = 0;
        int stop = words[at] == '0' ? at : NumberWord.Read(words, at, out number, text.LargestNote);

        // "\u00B9Ida": letters behind a raised digit are words.
        // "2Ibid.": a capital and small letters are a word.
        bool glued = stop > at && stop - at <= LongestGlued && stop + 2 < words.Length && char.IsUpper(words[stop]) && char.IsLower(words[stop + 1]) && char.IsLower(words[stop + 2]);
        bool misread = stop == at || (!glued && stop < words.Length && char.IsAscii(words[stop - 1]) && NumberWord.MisreadDigit(words[stop]) >= 0);
        if (misread)
        {
            // "2I."
            stop = NumberWord.ReadMisread(words, at, out number);
        }

        if (stop == at || stop >= words.Length)
        {
            return false;
        }

        char sign = words[stop];
        if (!misread && IsDate(words, stop))
        {
            return false;
        }

        if (sign is '.' or ')' or ':' && (stop + 1 == words.Length || !char.IsAsciiDigit(words[stop + 1])))
        {
            // "1.5 million" and "10:30" are no labels; "1.http://" and "1.Author" are.
            label = new NoteLabel(LabelShape.Punctuated, at, stop, SkipStop(stop, words.Length), number, misread);
            return true;
        }

        int next = SkipBlanks(stop, words.Length);
        bool link = LinkSign.Begins(words, next);
        // "I3 Water Act": a digit is among the letters.
        bool mixed = misread && next > stop && next < words.Length && char.IsUpper(words[next]) && words[at..stop].ContainsAnyInRange('0', '9');
        if (next >= words.Length || !(link || glued || mixed || (!misread && next > stop && (char.IsUpper(words[next]) || words[next] is '"' or '\u201C' or '\u00AB' || SmallOpening.Is(words, next)))))
        {
            return false;
        }

        label = new NoteLabel(LabelShape.Bare, at, stop, next, number, misread);
        return true;
    }

    // "12 May 2016" alone on its line is a date, and "12 May" without a stop is one wherever it begins a line.
    private static bool IsDate(ReadOnlySpan<char> words, int stop)
    {
        int month = words[stop] == '.' ? stop + 1 : stop;
        if (month >= words.Length || words[month] is not (' ' or '\u00A0' or '-'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = words[(month + 1)..];
        if (!DateBefore.IsMonth(rest))
        {
            return false;
        }

        int line = rest.IndexOf('\n');
        rest = line < 0 ? rest : rest[..line];
        return words[stop] != '.' || (rest.Length < 24 && rest.TrimEnd(" .,") is [.., var last] && char.IsAsciiDigit(last));
    }

    // A quotation mark, asterisk or such directly before a link, never closed behind it, stands where a number stood.
    private static bool TryReadSign(ReadOnlySpan<char> words, int at, out NoteLabel label)
    {
        label = default;
        int next = at + 1 < words.Length && words[at + 1] == ' ' ? at + 2 : at + 1;
        if (words[at] is not ('"' or '\'' or '\u201C' or '\u201D' or '*' or '^' or '\u00B0') || !LinkSign.Begins(words, next) || words[(at + 1)..].Contains(words[at]))
        {
            return false;
        }

        label = new NoteLabel(LabelShape.Unreadable, at, at + 1, next, null, false);
        return true;
    }

    private int SkipStop(int at, int end)
    {
        while (at < end && text.Text[at] is '.' or ')' or ':' or ']')
        {
            at++;
        }

        return SkipBlanks(at, end);
    }

    private int SkipBlanks(int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text.Text[at]) || text.Text[at] is '\u200B' or '\u2060' or '\uFEFF'))
        {
            at++;
        }

        return at;
    }
}
