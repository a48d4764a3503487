namespace Reftel.Reading.Language.Dates.Expressions.Values;

/// <summary>Steps along the calendar that stay within it: where a step would leave the years 1 to 9999 there is no answer.</summary>
internal static class Calendar
{
    private const int MostDays = 3_652_058;

    public static DateOnly? Day(CalendarDate? date) => date is { Year: > 0, Month: > 0, IsDay: true } day ? new DateOnly(day.Year, day.Month, day.Day) : null;

    public static DateOnly? AddDays(DateOnly day, long days) =>
        day.DayNumber + days is >= 0 and <= MostDays and long number ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>The same day of another month, or its last where that month is shorter.</summary>
    public static DateOnly? AddMonths(DateOnly day, long months)
    {
        long number = (day.Year * 12L) + day.Month - 1 + months;
        if (number is < 12 or >= 120_000)
        {
            return null;
        }

        int year = (int)(number / 12);
        int month = (int)(number % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly? Monday(DateOnly day) => AddDays(day, 1 - Weekday(day));

    /// <summary>The ISO 8601 week of a day.</summary>
    public static When Week(DateOnly day, Grain grain = Grain.Week)
    {
        // The week belongs to the year of its Thursday.
        if (AddDays(day, 4 - Weekday(day)) is not { } thursday)
        {
            return When.Of(grain, day.Year, 1);
        }

        return When.Of(grain, thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    /// <summary>Monday of an ISO 8601 week, or null where the year has none of that number.</summary>
    public static DateOnly? MondayOf(int year, int week)
    {
        if (year is < 1 or > 9998 || week is < 1 or > 53 || Monday(new DateOnly(year, 1, 4)) is not { } first || AddDays(first, (week - 1) * 7) is not { } monday)
        {
            return null;
        }

        return Week(monday).Number == week ? monday : null;
    }

    /// <summary>Sunday of Easter (Gregorian), by the anonymous algorithm of 1876.</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
