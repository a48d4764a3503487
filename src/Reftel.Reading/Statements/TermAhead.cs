using System.Globalization;

namespace Reftel.Reading.Statements;

/// <summary>The end of a length of time that is counted from a day: "within ten days" of 11 December is 21 December.</summary>
internal static class TermAhead
{
    /// <summary>The longest number of any unit: more than a man's life in days.</summary>
    private const int Most = 40_000;

    /// <returns>As fine as the unit, as dates counted by units are: a day, a month or a year; null where the day is not known or the length says no number.</returns>
    /// <param name="day">A date of TIMEX3 from which it is counted.</param>
    /// <param name="length">A DURATION of TIMEX3 with one unit: <c>P10D</c>, <c>P2W</c>, <c>P6M</c>, <c>P1Y</c>, <c>PT48H</c>.</param>
    public static string? Of(string? day, string length)
    {
        if (day is not { Length: >= 10 } || !DateOnly.TryParseExact(day.AsSpan(0, 10), "yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out DateOnly from))
        {
            return null;
        }

        bool clock = length.StartsWith("PT", StringComparison.Ordinal);
        int head = clock ? 2 : 1;
        if (length.Length < head + 2 || !int.TryParse(length.AsSpan(head, length.Length - head - 1), NumberStyles.None, NumberFormatInfo.InvariantInfo, out int count) || count > Most)
        {
            return null;
        }

        return (clock, length[^1]) switch
        {
            (true, 'H') => Day(from, (count + 23) / 24),
            (false, 'D') => Day(from, count),
            (false, 'W') => Day(from, 7 * count),
            (false, 'M') when from.Year * 12 + from.Month + count < 120_000 => from.AddMonths(count).ToString("yyyy-MM", DateTimeFormatInfo.InvariantInfo),
            (false, 'Y') when from.Year + count < 10_000 => (from.Year + count).ToString("0000", NumberFormatInfo.InvariantInfo),
            _ => null,
        };
    }

    private static string? Day(DateOnly from, int days) =>
        days > DateOnly.MaxValue.DayNumber - from.DayNumber ? null : from.AddDays(days).ToString("yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo);
}
