using System.Globalization;

namespace Reftel.Server.Charts;

/// <summary>Places of dates along a line. A partial date is a stretch: a year as long as a year.</summary>
/// <param name="first">First day shown.</param>
/// <param name="last">Last day shown.</param>
/// <param name="width">Length of the line.</param>
internal sealed class DateScale(DateOnly first, DateOnly last, double width)
{
    private readonly int _days = Math.Max(1, last.DayNumber - first.DayNumber + 1);

    /// <summary>Where a date begins and ends on the line; null when it is none.</summary>
    /// <param name="date">ISO 8601, as partial as it is: 2007, 2007-12, 2007-12-11, 2007-12-11T12:51:00Z.</param>
    public (double Start, double End)? Of(string? date) => Days(date) is var (from, to) ? (At(from), At(to.AddDays(1))) : null;

    public double At(DateOnly day) => Math.Clamp((day.DayNumber - first.DayNumber) * width / _days, 0, width);

    /// <summary>Which part of its day has passed at the time of a date, from 0 to 1; noon where no time is known.</summary>
    public static double PartOfDay(string date) =>
        date.Length >= 16 && int.TryParse(date.AsSpan(11, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int hour) && int.TryParse(date.AsSpan(14, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int minute)
            ? ((hour * 60) + minute) / 1440.0
            : 0.5;

    /// <summary>First and last day that a date may mean; null when it is none.</summary>
    public static (DateOnly First, DateOnly Last)? Days(string? date)
    {
        if (date is null || date.Length < 4 || !int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9998)
        {
            return null;
        }

        if (date.Length < 7)
        {
            return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        int month = int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture);
        if (date.Length < 10)
        {
            return (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
        }

        var day = new DateOnly(year, month, int.Parse(date.AsSpan(8, 2), CultureInfo.InvariantCulture));
        return (day, day);
    }
}
