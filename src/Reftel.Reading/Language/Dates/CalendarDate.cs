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
        // By hand: every date of a text is written so, and formats are slower.
        Span<char> value = ['X', 'X', 'X', 'X', '-', Digit(Month / 10), Digit(Month), '-', Digit(Day / 10), Digit(Day)];
        if (Year > 0)
        {
            (value[0], value[1], value[2], value[3]) = (Digit(Year / 1000), Digit(Year / 100), Digit(Year / 10), Digit(Year));
        }

        return value[..(Month == 0 ? 4 : Day == 0 ? 7 : 10)].ToString();
    }

    private static char Digit(int value) => (char)('0' + (value % 10));
}
