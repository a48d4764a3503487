namespace Reftel.Reading.Documents;

/// <summary>
/// A date as far as the text gives it: a year, a month, a day, or a minute in UTC. What is not given stays unknown.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day, int minuteOfDay)
    {
        Year = year;
        Month = month;
        Day = day;
        MinuteOfDay = minuteOfDay;
    }

    /// <summary>Four-digit year.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 when only the month is known.</summary>
    public int Day { get; }

    /// <summary>Minutes since midnight UTC, or -1 when only the day is known.</summary>
    public int MinuteOfDay { get; }

    public bool HasTime => Day > 0 && MinuteOfDay >= 0;

    /// <summary>Day of the year, 1 to 366, or 0 when the day is not known.</summary>
    public int DayOfYear => Day == 0 ? 0 : new DateOnly(Year, Month, Day).DayOfYear;

    /// <summary>The date of a year alone.</summary>
    public static PartialDate OfYear(int year) => new(year, 0, 0, -1);

    /// <summary>A month, or null when there is no such month.</summary>
    public static PartialDate? OfMonth(int year, int month) =>
        IsDay(year, month, 1) ? new PartialDate(year, month, 0, -1) : null;

    /// <summary>A calendar day, or null when there is no such day.</summary>
    public static PartialDate? OfDay(int year, int month, int day) =>
        IsDay(year, month, day) ? new PartialDate(year, month, day, -1) : null;

    /// <summary>A minute in UTC, or null when there is no such day or time. 24:00 is not a time.</summary>
    public static PartialDate? OfMinute(int year, int month, int day, int hour, int minute) =>
        IsDay(year, month, day) && hour is >= 0 and < 24 && minute is >= 0 and < 60
            ? new PartialDate(year, month, day, (hour * 60) + minute)
            : null;


    /// <summary>Whole days from <paramref name="other"/> to this date; both must have a day.</summary>
    public int DaysSince(PartialDate other) => ToDay().DayNumber - other.ToDay().DayNumber;

    public int CompareTo(PartialDate other) =>
        (Year, Month, Day, MinuteOfDay).CompareTo((other.Year, other.Month, other.Day, other.MinuteOfDay));

    /// <summary>ISO 8601 as far as known: <c>2021</c>, <c>2020-12</c>, <c>2007-12-11</c>, <c>2007-12-11T12:51:00Z</c>.</summary>
    public override string ToString()
    {
        if (Month == 0)
        {
            return $"{Year:D4}";
        }

        if (Day == 0)
        {
            return $"{Year:D4}-{Month:D2}";
        }

        return MinuteOfDay < 0
            ? $"{Year:D4}-{Month:D2}-{Day:D2}"
            : $"{Year:D4}-{Month:D2}-{Day:D2}T{MinuteOfDay / 60:D2}:{MinuteOfDay % 60:D2}:00Z";
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private DateOnly ToDay() => new(Year, Math.Max(1, Month), Math.Max(1, Day));
}
