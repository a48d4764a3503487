namespace Reftel.Reading.Language.Dates.Expressions.Values;

/// <summary>A point or period of the calendar, as fine as the text gives it, with a time of day where one is given.</summary>
/// <param name="Year">First year of a century or decade; 0 where unknown.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
/// <param name="Number">Number of a half, quarter, season (0 spring to 3 winter), week, or day of the week (1 Monday to 7).</param>
internal readonly record struct When(Grain Grain, int Year, int Month, int Day, int Number)
{
    public Clock? Clock { get; init; }

    public bool IsDay => Grain == Grain.Day && Year > 0 && new CalendarDate(Year, Month, Day).IsDay;

    /// <summary>False where the calendar has no such day or the day has no such time: <c>June 31</c>.</summary>
    public bool IsPossible => Grain != Grain.Day || Month == 0 ? Day <= 31 : new CalendarDate(Year, Month, Day).IsDay;

    public static When OfYear(int year) => new(Grain.Year, year, 0, 0, 0);

    public static When OfMonth(int year, int month) => new(Grain.Month, year, month, 0, 0);

    public static When OfDay(int year, int month, int day) => new(Grain.Day, year, month, day, 0);

    public static When OfDay(DateOnly day) => OfDay(day.Year, day.Month, day.Day);

    public static When Of(Grain grain, int year, int number) => new(grain, year, 0, 0, number);

    public static When OfClock(Clock clock) => new(Grain.None, 0, 0, 0, 0) { Clock = clock };

    /// <summary>TIMEX3 value.</summary>
    public override string ToString()
    {
        string year = Year > 0 ? $"{Year:D4}" : "XXXX";
        string month = Month > 0 ? $"{Month:D2}" : "XX";
        string week = Number > 0 ? $"{Number:D2}" : "XX";
        string date = Grain switch
        {
            Grain.Century => Year > 0 ? $"{Year / 100:D2}" : "XX",
            Grain.Decade => Year > 0 ? $"{Year / 10:D3}" : "XXX",
            Grain.Year => year,
            Grain.FiscalYear => $"FY{year}",
            Grain.Half => $"{year}-H{(Number > 0 ? (char)('0' + Number) : 'X')}",
            Grain.Quarter => $"{year}-Q{(Number > 0 ? (char)('0' + Number) : 'X')}",
            Grain.Season => $"{year}-{Seasons[Number & 3]}",
            Grain.Month => $"{year}-{month}",
            Grain.Week => $"{year}-W{week}",
            Grain.Weekend => $"{year}-W{week}-WE",
            Grain.Weekday => $"XXXX-WXX-{Number}",
            Grain.Day => $"{year}-{month}-{Day:D2}",
            _ => "XXXX-XX-XX",
        };
        return Clock is { } clock ? date + clock : date;
    }

    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];
}
