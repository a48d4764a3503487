using System.Globalization;

namespace Reftel.Reading.Statements;

/// <summary>The last day of a duration of TIMEX3 that begins on a day: "within six weeks", said on 12 October 1983, is due on 23 November.</summary>
internal static class DayBehind
{
    private const int MostUnits = 10_000;

    /// <param name="day">A whole day, ISO 8601; a time of day behind it does not count.</param>
    /// <param name="duration">Of one unit: <c>P6W</c>.</param>
    /// <returns>A day, or null where one of the two is not so exact.</returns>
    public static string? Of(string? day, string duration)
    {
        if (day is not { Length: >= 10 } || duration is not ['P', _, .., var unit]
            || !DateOnly.TryParseExact(day.AsSpan(0, 10), "yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out DateOnly from)
            || !int.TryParse(duration.AsSpan(1, duration.Length - 2), NumberStyles.None, NumberFormatInfo.InvariantInfo, out int count) || count is 0 or > MostUnits)
        {
            return null;
        }

        try
        {
            DateOnly? last = unit switch
            {
                'D' => from.AddDays(count),
                'W' => from.AddDays(7 * count),
                'M' => from.AddMonths(count),
                'Y' => from.AddYears(count),
                _ => null,
            };
            return last?.ToString("yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Behind the year 9999.
            return null;
        }
    }
}
