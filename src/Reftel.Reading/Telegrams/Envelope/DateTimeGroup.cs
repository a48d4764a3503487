using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>
/// A date-time group with its prosigns: <c>O P 180800Z MAR 08</c> (ACP 127(G) para 113). Tolerated: no prosign, a blank
/// before Z, month or year glued, Z missing when a month follows, four digits of the year.
/// All ranges count from the beginning of the text given.
/// </summary>
internal readonly record struct DateTimeGroup(
    Precedence? Action, Precedence? Info, int Start, int End, PartialDate? Value, int Year)
{
    public static bool TryRead(ReadOnlySpan<char> line, out DateTimeGroup group)
    {
        group = default;
        if (!MayBegin(line))
        {
            return false;
        }

        int at = 0;
        Precedence? action = ReadProsign(line, ref at);
        Precedence? info = action is null ? null : ReadProsign(line, ref at);
        int start = at;
        int digitsEnd = Scan.SkipDigits(line, at);
        if (digitsEnd - at == 2)
        {
            // "11 1251Z": the day stands apart.
            int second = Scan.SkipBlanks(line, digitsEnd);
            digitsEnd = Scan.SkipDigits(line, second) - second == 4 ? second + 4 : digitsEnd;
        }

        Span<char> digits = stackalloc char[6];
        if (!CopyDigits(line[at..digitsEnd], digits))
        {
            return false;
        }

        at = Scan.SkipBlanks(line, digitsEnd);
        bool zulu = at < line.Length && line[at] is 'Z' or 'z';
        at = Scan.SkipBlanks(line, zulu ? at + 1 : at);
        if (!TryReadMonthAndYear(line, at, out int month, out int year, out int end))
        {
            return false;
        }

        int day = Two(digits, 0);
        PartialDate? value = PartialDate.OfMinute(year, month, day, Two(digits, 2), Two(digits, 4));
        group = new DateTimeGroup(action, info, start, end, value, year);
        return true;
    }

    /// <summary>The four-digit year that two digits stand for in this field: 50 to 99 are of the last century.</summary>
    public static int FullYear(int twoDigits) => twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;

    // A digit, or a prosign alone: the cheap question that nearly every line of a telegram answers with no.
    private static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length > 6 && (char.IsAsciiDigit(line[0]) || (char.IsAsciiLetter(line[0]) && (char.IsWhiteSpace(line[1]) || line[1] == line[0])));

    private static bool TryReadMonthAndYear(ReadOnlySpan<char> line, int at, out int month, out int year, out int end)
    {
        month = year = end = 0;
        int letters = Scan.SkipLetters(line, at);
        if (!Months.TryRead(line[at..letters], out month, out _))
        {
            return false;
        }

        at = Scan.Skip(line, letters, ".'");
        end = Scan.SkipDigits(line, at);
        bool whole = end == line.Length || !char.IsLetterOrDigit(line[end]);
        if (!whole || !Scan.TryNumber(line[at..end], out year))
        {
            return false;
        }

        int width = end - at;
        year = width == 2 ? FullYear(year) : year;
        return width is 2 or 4;
    }

    // One letter, or the same letter twice, alone.
    private static Precedence? ReadProsign(ReadOnlySpan<char> line, ref int at)
    {
        int end = Scan.SkipLetters(line, at);
        if (end - at is < 1 or > 2 || (end - at == 2 && line[at] != line[at + 1])
            || end == line.Length || !char.IsWhiteSpace(line[end])
            || !Precedences.TryProsign(line[at], out Precedence precedence))
        {
            return null;
        }

        at = Scan.SkipBlanks(line, end);
        return precedence;
    }

    private static bool CopyDigits(ReadOnlySpan<char> text, Span<char> digits)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (count == digits.Length)
            {
                return false;
            }

            digits[count++] = c;
        }

        return count == digits.Length;
    }

    private static int Two(ReadOnlySpan<char> digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';
}
