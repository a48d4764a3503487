namespace Reftel.Reading.Language.Dates;

/// <summary>A day, month or year of the Gregorian calendar; what is not known is zero.</summary>
/// <param name="Year">1 to 9999, or 0 where the text names a day without a year.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
internal readonly record struct CalendarDate(int Year, int Month, int Day)
{
    /// <summary>True when there is such a day; without a year, in a leap year.</summary>
    public bool IsDay => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year == 0 ? 2000 : Year, Month);

    /// <summary>Day of the week; the date must be a whole day.</summary>
    public DayOfWeek DayOfWeek => new DateOnly(Year, Month, Day).DayOfWeek;

    /// <summary>Days since the beginning of the calendar; an unknown month or day counts as the first.</summary>
    public int DayNumber => new DateOnly(Year, Math.Max(1, Month), Math.Max(1, Day)).DayNumber;

    /// <summary>TIMEX3 value: <c>2020</c>, <c>2020-11</c>, <c>2020-11-26</c>, <c>XXXX-11-26</c>.</summary>
    public override string ToString()
    {
        string year = Year == 0 ? "XXXX" : $"{Year:D4}";
        return Month == 0 ? year : Day == 0 ? $"{year}-{Month:D2}" : $"{year}-{Month:D2}-{Day:D2}";
    }
}
