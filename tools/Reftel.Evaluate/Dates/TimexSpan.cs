using System.Globalization;

namespace Reftel.Evaluate.Dates;

/// <summary>The stretch of time that a TIMEX3 value covers.</summary>
/// <param name="Start">Its first moment.</param>
/// <param name="End">The first moment behind it.</param>
internal readonly record struct TimexSpan(DateTime Start, DateTime End)
{
    public static TimexSpan? Of(string value)
    {
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return Of(value[..slash]) is { } first && Of(value[(slash + 1)..]) is { } last ? new TimexSpan(first.Start, last.End) : null;
        }

        int time = value.IndexOf('T', StringComparison.Ordinal);
        if (time > 0)
        {
            string clock = value[(time + 1)..];
            int zone = clock.IndexOfAny(['+', '-', 'Z']);
            clock = zone > 0 ? clock[..zone] : clock;
            return Of(value[..time]) is { } whole && TryClock(clock, out TimeSpan at) ? new TimexSpan(whole.Start + at, whole.Start + at) : null;
        }

        string[] parts = value.Split('-');
        if (value.Length is 2 or 3 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int years))
        {
            int step = value.Length == 2 ? 100 : 10;
            return new TimexSpan(new DateTime(years * step, 1, 1), new DateTime((years + 1) * step, 1, 1));
        }

        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9998)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return new TimexSpan(new DateTime(year, 1, 1), new DateTime(year + 1, 1, 1));
        }

        if (parts[1] is ['Q' or 'H' or 'W', .. var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int n))
        {
            if (parts[1][0] == 'W')
            {
                DateTime monday = ISOWeek.ToDateTime(year, n, DayOfWeek.Monday);
                return parts.Length == 2 ? new TimexSpan(monday, monday.AddDays(7)) : new TimexSpan(monday.AddDays(5), monday.AddDays(7));
            }

            int months = parts[1][0] == 'Q' ? 3 : 6;
            DateTime begin = new DateTime(year, 1, 1).AddMonths((n - 1) * months);
            return new TimexSpan(begin, begin.AddMonths(months));
        }

        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month) || month is < 1 or > 12)
        {
            return null;
        }

        if (parts.Length == 2)
        {
            DateTime begin = new(year, month, 1);
            return new TimexSpan(begin, begin.AddMonths(1));
        }

        if (!int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        DateTime date = new(year, month, day);
        return new TimexSpan(date, date.AddDays(1));
    }

    public static bool TryClock(string clock, out TimeSpan time)
    {
        string[] parts = clock.Split(':');
        time = default;
        int[] numbers = new int[3];
        for (int i = 0; i < Math.Min(3, parts.Length); i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        time = new TimeSpan(numbers[0], numbers[1], numbers[2]);
        return true;
    }
}
