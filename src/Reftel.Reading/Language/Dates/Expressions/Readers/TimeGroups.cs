using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Date-time groups of telegrams: <c>111251Z DEC 07</c>, <c>11 1251Z Dec 2007</c>; day of the year and time <c>3451251Z</c>.</summary>
internal static class TimeGroups
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at] is not { Kind: Kind.Number, Value: >= 0 } first || !t.BeginsWord(at))
        {
            return false;
        }

        int end = at + 1;
        long digits = first.Value;
        if (first.Length == 2 && t[at + 1] is { Kind: Kind.Number, Length: 4 } time)
        {
            digits = (digits * 10000) + time.Value;
            end = at + 2;
        }
        else if (first.Length == 7)
        {
            return TryDayOfYear(t, at, out reading);
        }
        else if (first.Length != 6)
        {
            return false;
        }

        bool zulu = t.IsWord(end, "Z");
        end += zulu ? 1 : 0;
        if (!Months.TryName(t, end, out int month, out end) || !zulu || t[end] is not { Kind: Kind.Number, Length: 2 or 4 } year || !t.EndsWord(end + 1))
        {
            return false;
        }

        int whole = year.Length == 2 ? YearNumbers.OfTwo(year.Value) : year.Value;
        int hour = (int)(digits / 100 % 100);
        int minute = (int)(digits % 100);
        When day = When.OfDay(whole, month, (int)(digits / 10000));
        if (hour > 23 || minute > 59 || whole == 0)
        {
            return false;
        }

        reading = TimeReading.Point(at, end + 1, day with { Clock = Clock.At(hour, minute) with { Offset = 0 } });
        return true;
    }

    private static bool TryDayOfYear(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int number = t[at].Value;
        int day = number / 10000;
        int hour = number / 100 % 100;
        int minute = number % 100;
        int year = t.Anchor.Year;
        if (!t.IsWord(at + 1, "Z") || !t.IsGlued(at + 1) || !t.EndsWord(at + 2) || hour > 23 || minute > 59 || year == 0 || day < 1 || day > (DateTime.IsLeapYear(year) ? 366 : 365))
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 2, When.OfDay(new DateOnly(year, 1, 1).AddDays(day - 1)) with { Clock = Clock.At(hour, minute) with { Offset = 0 } });
        return true;
    }
}
