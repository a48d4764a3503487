using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// A date of the E.O. line: <c>12/11/2017</c>, <c>12-31-84</c>, <c>2017/12/11</c>, <c>2017-12-11</c>, <c>11 DEC 2017</c>,
/// <c>DECEMBER 11, 2017</c>, <c>12/2017</c> is not one. Month before day, as State writes; day before month only where
/// the first number cannot be a month.
/// </summary>
/// <param name="Value">The day, or null when there is no such day.</param>
/// <param name="Start">First character in the text searched.</param>
/// <param name="End">Behind the last character.</param>
internal readonly record struct DeclassificationDate(PartialDate? Value, int Start, int End)
{
    /// <summary>Finds the first date in a text.</summary>
    /// <param name="text">A value.</param>
    /// <param name="sent">Year of the telegram: a year of two digits is the first one not before it.</param>
    /// <param name="found">The date.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int? sent, out DeclassificationDate found)
    {
        for (int at = 0; at < text.Length; at++)
        {
            bool wordStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            if (!wordStart)
            {
                continue;
            }

            if (char.IsAsciiDigit(text[at]) && (TryReadNumbers(text, at, sent, out found) || TryReadDayFirst(text, at, sent, out found)))
            {
                return true;
            }

            if (char.IsAsciiLetter(text[at]) && TryReadMonthFirst(text, at, sent, out found))
            {
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool TryReadNumbers(ReadOnlySpan<char> text, int start, int? sent, out DeclassificationDate found)
    {
        found = default;
        int firstEnd = Scan.SkipDigits(text, start);
        int second = SkipSeparator(text, firstEnd);
        int secondEnd = Scan.SkipDigits(text, second);
        int third = SkipSeparator(text, secondEnd);
        int thirdEnd = Scan.SkipDigits(text, third);
        if (second == firstEnd || secondEnd == second || third == secondEnd || thirdEnd == third
            || firstEnd - start > 4 || secondEnd - second > 2 || thirdEnd - third > 4
            || !Scan.TryNumber(text[start..firstEnd], out int a) || !Scan.TryNumber(text[second..secondEnd], out int b)
            || !Scan.TryNumber(text[third..thirdEnd], out int c))
        {
            return false;
        }

        PartialDate? value;
        if (firstEnd - start == 4)
        {
            value = PartialDate.OfDay(a, b, c) ?? PartialDate.OfDay(a, c, b);
        }
        else
        {
            int year = thirdEnd - third == 2 ? FullYear(c, sent) : c;
            value = PartialDate.OfDay(year, a, b) ?? PartialDate.OfDay(year, b, a);
        }

        found = new DeclassificationDate(value, start, thirdEnd);
        return thirdEnd - third is 2 or 4 || firstEnd - start == 4;
    }

    // 11 DEC 2017
    private static bool TryReadDayFirst(ReadOnlySpan<char> text, int start, int? sent, out DeclassificationDate found)
    {
        found = default;
        int dayEnd = Scan.SkipDigits(text, start);
        int monthStart = Scan.Skip(text, dayEnd, "-");
        if (dayEnd - start > 2 || !Scan.TryNumber(text[start..dayEnd], out int day)
            || !Months.TryRead(text[monthStart..], out int month, out int length))
        {
            return false;
        }

        return TryReadYear(text, start, Scan.Skip(text, monthStart + length, ",-"), sent, month, day, out found);
    }

    // DECEMBER 11, 2017
    private static bool TryReadMonthFirst(ReadOnlySpan<char> text, int start, int? sent, out DeclassificationDate found)
    {
        found = default;
        if (!Months.TryRead(text[start..], out int month, out int length))
        {
            return false;
        }

        int dayStart = Scan.SkipBlanks(text, start + length);
        int dayEnd = Scan.SkipDigits(text, dayStart);
        if (dayEnd - dayStart is < 1 or > 2 || !Scan.TryNumber(text[dayStart..dayEnd], out int day))
        {
            return false;
        }

        return TryReadYear(text, start, Scan.Skip(text, dayEnd, ","), sent, month, day, out found);
    }

    private static bool TryReadYear(ReadOnlySpan<char> text, int start, int at, int? sent, int month, int day, out DeclassificationDate found)
    {
        int end = Scan.SkipDigits(text, at);
        found = default;
        if (end - at is not (2 or 4) || !Scan.TryNumber(text[at..end], out int year))
        {
            return false;
        }

        year = end - at == 2 ? FullYear(year, sent) : year;
        found = new DeclassificationDate(PartialDate.OfDay(year, month, day), start, end);
        return true;
    }

    private static int SkipSeparator(ReadOnlySpan<char> text, int at)
    {
        int sign = Scan.SkipBlanks(text, at);
        return sign < text.Length && text[sign] is '/' or '-' or '.' ? Scan.SkipBlanks(text, sign + 1) : at;
    }

    private static int FullYear(int twoDigits, int? sent)
    {
        if (sent is not int from)
        {
            return DateTimeGroup.FullYear(twoDigits);
        }

        // A date a little before the telegram is a misprint to be seen, not a date of the next century.
        int year = (from / 100 * 100) + twoDigits;
        return year < from - 20 ? year + 100 : year;
    }
}
