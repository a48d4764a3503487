using System.Globalization;

namespace Reftel.Server.Charts;

/// <summary>Where a line of time is marked: by years, months, days or hours.</summary>
internal static class DateTicks
{
    /// <param name="first">First day of the line.</param>
    /// <param name="last">Last day.</param>
    /// <param name="period">What is looked at: 2007, 2007-12, 2007-12-11, or null for all time.</param>
    /// <param name="most">How many there may be.</param>
    public static List<(string Date, string Label)> Of(DateOnly first, DateOnly last, string? period, int most) => period?.Length switch
    {
        4 => [.. Enumerable.Range(1, 12).Select(month => ($"{period}-{month:D2}-01", new DateOnly(2000, month, 1).ToString("MMM", CultureInfo.InvariantCulture)))],
        7 => [.. Enumerable.Range(1, last.Day).Where(day => day % 5 == 1).Select(day => ($"{period}-{day:D2}", $"{day}"))],
        10 => [],
        _ => Years(first, last, most),
    };

    /// <summary>Years that divide well and begin on the line.</summary>
    public static List<(string Date, string Label)> Years(DateOnly first, DateOnly last, int most)
    {
        int years = last.Year - first.Year + 1;
        int step = ((ReadOnlySpan<int>)[1, 2, 5, 10, 20, 50, 100, 200, 500]).ToArray().First(step => years / step <= most || step == 500);
        return [.. Enumerable.Range(first.Year, years).Where(year => (year % step == 0 && (year > first.Year || first.DayOfYear == 1)) || years <= 1).Select(year => ($"{year:D4}-01-01", $"{year}"))];
    }
}
