using System.Globalization;

namespace Reftel.Archive.Store.Segments;

/// <summary>The day of a date as the index has it: 20071211, with zeros for what is not known; 0 for none.</summary>
internal static class KeptDay
{
    public static int Of(string? date)
    {
        ReadOnlySpan<char> day = date is null ? "0" : date.AsSpan(0, Math.Min(date.Length, "2007-12-11".Length));
        int number = 0;
        foreach (Range part in day.Split('-'))
        {
            number = (number * 100) + (int.TryParse(day[part], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0);
        }

        return day.Length switch
        {
            < 5 => number * 10_000,
            < 8 => number * 100,
            _ => number,
        };
    }

    /// <summary>The date of such a day; null for 0.</summary>
    public static string? ToDate(int day) => (day / 10_000, day / 100 % 100, day % 100) switch
    {
        (0, _, _) => null,
        var (year, month, _) when month == 0 => year.ToString("D4", CultureInfo.InvariantCulture),
        var (year, month, last) when last == 0 => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
        var (year, month, last) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{last:D2}"),
    };
}
