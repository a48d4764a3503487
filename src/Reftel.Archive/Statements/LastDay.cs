using System.Globalization;

namespace Reftel.Archive.Statements;

/// <summary>
/// The last day of a period as TIMEX3 writes it: a year, month or day, a week (<c>2021-W05</c>), a quarter or half (<c>2021-Q2</c>, <c>2021-H1</c>), a season
/// (<c>2021-SP</c>), a decade (<c>202</c>); of an interval <c>a/b</c> the last day of its end.
/// </summary>
internal static class LastDay
{
    /// <returns>ISO 8601, always a whole day; null where the value names none.</returns>
    public static string? Of(string? value)
    {
        if (value is null)
        {
            return null;
        }

        string end = value[(value.LastIndexOf('/') + 1)..];
        int time = end.IndexOf('T', StringComparison.Ordinal);
        string day = time < 0 ? end : end[..time];
        if (day.Length < 4)
        {
            return Number(day, 0, day.Length) is { } part && day.Length == 3 ? Text(((part + 1) * 10) - 1, 12, 31) : null;
        }

        if (Number(day, 0, 4) is not { } year || year == 0 || (day.Length > 4 && day[4] != '-'))
        {
            return null;
        }

        return day.Length < 7 ? (day.Length == 4 ? Text(year, 12, 31) : null) : Within(year, day);
    }

    private static string? Within(int year, string day) => day[5] switch
    {
        'W' when day[6] != 'I' => Number(day, 6, 2) is { } week && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? Text(ISOWeek.ToDateTime(year, week, DayOfWeek.Sunday)) : null,
        'Q' => Number(day, 6, 1) is { } quarter && quarter is >= 1 and <= 4 ? Month(year, quarter * 3) : null,
        'H' => Number(day, 6, 1) is { } half && half is 1 or 2 ? Month(year, half * 6) : null,
        'S' or 'F' or 'W' => Season(year, day[5..7]),
        _ => Plain(year, day),
    };

    private static string? Plain(int year, string day)
    {
        if (Number(day, 5, 2) is not { } month || month is < 1 or > 12)
        {
            return null;
        }

        return day.Length < 10 ? Month(year, month)
            : Number(day, 8, 2) is { } number && number >= 1 && number <= DateTime.DaysInMonth(year, month) ? Text(year, month, number) : null;
    }

    // Of the northern half, by whole months; winter ends in the next year.
    private static string? Season(int year, string season) => season switch
    {
        "SP" => Month(year, 5),
        "SU" => Month(year, 8),
        "FA" => Month(year, 11),
        "WI" when year < 9999 => Month(year + 1, 2),
        _ => null,
    };

    private static string Month(int year, int month) => Text(year, month, DateTime.DaysInMonth(year, month));

    private static string Text(DateTime day) => Text(day.Year, day.Month, day.Day);

    private static string Text(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

    private static int? Number(string text, int start, int length) =>
        start + length <= text.Length && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
