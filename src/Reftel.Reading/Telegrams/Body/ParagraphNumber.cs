using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// The beginning of a numbered paragraph: <c>¶1. (C) </c>, <c>1. (C)</c>, <c>1.(C)</c>, <c>1) </c>, <c>(C) 1. </c>, <c>¶ 2</c>.
/// Offsets count from the beginning of the line's words.
/// </summary>
internal readonly record struct ParagraphNumber(
    int Number, int NumberStart, int NumberEnd, string? Marking, int MarkStart, int MarkEnd, bool EntireText, int TextStart, bool HasPilcrow)
{
    /// <summary>True when a sign beside the number proves it: a pilcrow or a portion mark.</summary>
    public bool IsSure => HasPilcrow || Marking is not null;

    public static bool TryRead(ReadOnlySpan<char> words, out ParagraphNumber found)
    {
        found = default;
        if (words.IsEmpty || !(char.IsAsciiDigit(words[0]) || words[0] is '\u00B6' or '('))
        {
            return false;
        }

        PortionMark mark = default;
        int at = 0;
        bool markFirst = words[0] == '(' && PortionMark.TryRead(words, out mark);
        if (markFirst)
        {
            at = Scan.SkipBlanks(words, mark.Length);
        }
        else if (words[0] == '(')
        {
            return TryReadBracketed(words, out found);
        }

        bool pilcrow = at < words.Length && words[at] == '\u00B6';
        at = pilcrow ? Scan.SkipBlanks(words, at + 1) : at;
        int end = Scan.SkipDigits(words, at);
        if (end - at is < 1 or > 3 || !Scan.TryNumber(words[at..end], out int number) || number == 0)
        {
            return false;
        }

        int sign = Scan.SkipBlanks(words, end);
        bool punctuated = sign < words.Length && words[sign] is '.' or ')' && sign - end <= 1;
        int behind = punctuated ? sign + 1 : end;
        int next = Scan.SkipBlanks(words, behind);
        int markStart = 0;
        int markEnd = 0;
        if (!markFirst && PortionMark.TryRead(words[next..], out mark))
        {
            markStart = next;
            markEnd = next + mark.Length;
            next = Scan.Skip(words, markEnd, markEnd < words.Length && words[markEnd] is '.' or ':' ? ".:" : "");
        }
        else if (markFirst)
        {
            markEnd = mark.Length;
        }

        bool marked = markEnd > 0;
        // "(C) 06 MINSK 1019" is an item of a REF line: before the number a mark proves nothing.
        if (!punctuated && !pilcrow && (!marked || markFirst))
        {
            return false;
        }

        // "3.5 percent" and "2.A." are text; "1.The" begins a paragraph.
        if (punctuated && !marked && behind < words.Length && !char.IsWhiteSpace(words[behind])
            && (char.IsAsciiDigit(words[behind]) || (!pilcrow && !char.IsAsciiLetterUpper(words[behind]) && words[behind] is not ('"' or '(' or '\u201C'))))
        {
            return false;
        }

        found = new ParagraphNumber(
            number, pilcrow ? 0 : at, behind, marked ? mark.Marking : null, markStart, markEnd, marked && mark.EntireText, next, pilcrow);
        return true;
    }

    // "(1) (C) Text": only a portion mark tells it from an item of a list.
    private static bool TryReadBracketed(ReadOnlySpan<char> words, out ParagraphNumber found)
    {
        found = default;
        int end = Scan.SkipDigits(words, 1);
        if (end - 1 is < 1 or > 3 || end >= words.Length || words[end] != ')' || !Scan.TryNumber(words[1..end], out int number) || number == 0)
        {
            return false;
        }

        int markStart = Scan.SkipBlanks(words, end + 1);
        if (!PortionMark.TryRead(words[markStart..], out PortionMark mark))
        {
            return false;
        }

        int markEnd = markStart + mark.Length;
        found = new ParagraphNumber(
            number, 0, end + 1, mark.Marking, markStart, markEnd, mark.EntireText, Scan.SkipBlanks(words, markEnd), HasPilcrow: false);
        return true;
    }
}
