using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Days and months of the calendar in any order.</summary>
internal static class Calendars
{
    /// <summary>A day, or a span of days of one month.</summary>
    public static bool TryDay(TimeTokens t, int at, out TimeReading reading) => TryRead(t, at, out reading) && reading.When.Grain == Grain.Day;

    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        switch (t[at].Kind)
        {
            case Kind.Month:
                return MonthDates.TryRead(t, at, out reading);
            case Kind.Number:
                return TimeGroups.TryRead(t, at, out reading) || NumericDates.TryRead(t, at, out reading) || DayDates.TryRead(t, at, out reading) || TryYearMonth(t, at, out reading) || TryBlankParted(t, at, out reading);
            case Kind.Ordinal:
            case Kind.Cardinal:
                return DayDates.TryRead(t, at, out reading);
            case Kind.Other:
                // "II December 2020", "I2 May"
                return t[at].Length <= 2 && t.Text[t[at].Start] is 'I' or 'l' or 'O' && DayDates.TryRead(t, at, out reading);
            case Kind.Small:
                return t.Is(at, Small.The) && t[at + 1].Kind is Kind.Number or Kind.Ordinal or Kind.Cardinal && DayDates.TryRead(t, at, out reading);
            default:
                return false;
        }
    }

    // "2017 April", in lists and tables
    private static bool TryYearMonth(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at] is not { Kind: Kind.Number, Length: 4, Value: >= 1500 and < 2200 } year || !t.BeginsWord(at) || !Months.TryName(t, at + 1, out int month, out int end) || t.IsGlued(at + 1) || t[at + 1].Length < 4)
        {
            return false;
        }

        if (DayNumber.TryRead(t, end, out DayNumber day) && t.EndsWord(day.End) && !day.IsRepaired)
        {
            reading = TimeReading.Point(at, day.End, When.OfDay(year.Value, month, day.Value));
            return true;
        }

        reading = TimeReading.Point(at, end, When.OfMonth(year.Value, month));
        return month != 5 || t.IsCapital(at + 1) || t.IsWord(at - 1, "in");
    }

    // "2016 10 16"
    private static bool TryBlankParted(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at] is not { Length: 4, Value: >= 1900 and < 2100 } year || t[at + 1] is not { Kind: Kind.Number, Length: 2, Value: >= 1 and <= 12 } month
            || t[at + 2] is not { Kind: Kind.Number, Length: 2, Value: >= 1 and <= 31 } day || !t.BeginsWord(at) || t.Is(at - 1, Kind.Number) || t.Is(at + 3, Kind.Number) || !t.EndsWord(at + 3))
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 3, When.OfDay(year.Value, month.Value, day.Value));
        return true;
    }
}
