using System.Globalization;

namespace Reftel.Analysis.Dates;

/// <summary>A stretch of days, both ends in it.</summary>
/// <param name="First">Null where an interval is open there.</param>
/// <param name="Last">By when it is over.</param>
public readonly record struct Period(DateOnly? First, DateOnly Last)
{
    /// <summary>
    /// The days of a TIMEX3 value: a year, month or day, a week (<c>2021-W05</c>), a quarter or half (<c>2021-Q2</c>, <c>2021-H1</c>), a season
    /// (<c>2021-SP</c>), a decade (<c>202</c>); of an interval <c>a/b</c> from the first day of a to the last of b.
    /// </summary>
    /// <returns>Null where the value names no last day.</returns>
    public static Period? Parse(string? value)
    {
        if (value is null)
        {
            return null;
        }

        int slash = value.LastIndexOf('/');
        if (slash < 0)
        {
            return Simple(value);
        }

        return Simple(value.AsSpan(slash + 1)) is { } end
            ? new Period(Simple(value.AsSpan(0, value.IndexOf('/', StringComparison.Ordinal)))?.First is { } first && first <= end.Last ? first : null, end.Last)
            : null;
    }

    private static Period? Simple(ReadOnlySpan<char> text)
    {
        int time = text.IndexOf('T');
        ReadOnlySpan<char> day = time < 0 ? text : text[..time];
        if (day.Length == 3)
        {
            return IsoDay.Number(day) is { } decade && decade > 0 ? Months(decade * 10, 1, 120) : null;
        }

        if (day.Length < 4 || IsoDay.Number(day[..4]) is not { } year || year == 0 || (day.Length > 4 && day[4] != '-'))
        {
            return null;
        }

        return day.Length == 4 ? Months(year, 1, 12) : day.Length < 7 ? null : Within(year, day);
    }

    private static Period? Within(int year, ReadOnlySpan<char> day) => day[5] switch
    {
        'W' when day[6] != 'I' => day.Length >= 8 && IsoDay.Number(day[6..8]) is { } week && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? Week(year, week) : null,
        'Q' => IsoDay.Number(day[6..7]) is { } quarter && quarter is >= 1 and <= 4 ? Months(year, (quarter * 3) - 2, 3) : null,
        'H' => IsoDay.Number(day[6..7]) is { } half && half is 1 or 2 ? Months(year, (half * 6) - 5, 6) : null,
        'S' or 'F' or 'W' => Season(year, day[5..7]),
        _ => Plain(year, day),
    };

    // The last week of 9999 ends beyond the calendar.
    private static Period? Week(int year, int week)
    {
        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return monday.DayNumber + 6 <= DateOnly.MaxValue.DayNumber ? new Period(monday, monday.AddDays(6)) : null;
    }

    private static Period? Plain(int year, ReadOnlySpan<char> day)
    {
        if (IsoDay.Number(day[5..7]) is not { } month || month is < 1 or > 12)
        {
            return null;
        }

        return day.Length < 10 ? Months(year, month, 1)
            : IsoDay.Number(day[8..10]) is { } number && IsoDay.Of(year, month, number) is { } date ? new Period(date, date) : null;
    }

    // Of the northern half, by whole months; winter ends in the next year.
    private static Period? Season(int year, ReadOnlySpan<char> season) => season switch
    {
        "SP" => Months(year, 3, 3),
        "SU" => Months(year, 6, 3),
        "FA" => Months(year, 9, 3),
        "WI" when year < 9999 => Months(year, 12, 3),
        _ => null,
    };

    private static Period Months(int year, int month, int count)
    {
        int last = month + count - 2;
        (int lastYear, int lastMonth) = (year + (last / 12), (last % 12) + 1);
        return new Period(new DateOnly(year, month, 1), new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)));
    }
}
