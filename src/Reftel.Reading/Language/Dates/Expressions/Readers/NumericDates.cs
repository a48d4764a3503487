using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>
/// Dates of numbers: <c>2007-12-11</c>, <c>12/11/2007</c> (month first, unless a number is above twelve), <c>11.12.2007</c>, <c>2007-12</c>, <c>2007-345</c>
/// (day of the year), <c>11-Dec-2007</c>, <c>20071211</c>; <c>12/11</c> where a word of time leads to it.
/// </summary>
internal static class NumericDates
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at] is not { Kind: Kind.Number, Value: >= 0 } first || !Begins(t, at))
        {
            return false;
        }

        if (first.Length == 8 && TryCompact(t, at, out reading))
        {
            return true;
        }

        if (t[at + 1] is not { Kind: Kind.Mark, Spaced: false } mark || !(mark.Value is '/' or '.' || Characters.IsDash((char)mark.Value)) || !t.IsGlued(at + 2))
        {
            return false;
        }

        char sign = mark.Value is '/' or '.' ? (char)mark.Value : '-';
        if (t.Is(at + 2, Kind.Month))
        {
            return TryNamed(t, at, sign, out reading);
        }

        if (t[at + 2] is not { Kind: Kind.Number } second)
        {
            return false;
        }

        return TryThree(t, at, sign, first, second, out reading) || TryTwo(t, at, sign, first, second, out reading);
    }

    private static bool TryThree(TimeTokens t, int at, char sign, Token first, Token second, out TimeReading reading)
    {
        reading = default;
        if (t[at + 3] is not { Kind: Kind.Mark, Spaced: false } mark || (mark.Value is '/' or '.' ? (char)mark.Value : Characters.IsDash((char)mark.Value) ? '-' : '?') != sign
            || t[at + 4] is not { Kind: Kind.Number, Spaced: false } third || !Ends(t, at + 5))
        {
            return false;
        }

        (int Year, int Month, int Day)? date = (first.Length, second.Length, third.Length) switch
        {
            (4, <= 2, <= 2) => (first.Value, second.Value, third.Value),
            ( <= 2, <= 2, 4) => Order(sign, first.Value, second.Value, third.Value),
            ( <= 2, <= 2, 2) when sign == '/' => Order(sign, first.Value, second.Value, YearNumbers.OfTwo(third.Value)),
            _ => null,
        };
        if (date is not { Month: >= 1 and <= 12, Day: >= 1 and <= 31, Year: >= 1500 and < 2200 } day)
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 5, When.OfDay(day.Year, day.Month, day.Day));
        return true;
    }

    // Points mark the order of the continent; English puts the month first.
    private static (int Year, int Month, int Day) Order(char sign, int first, int second, int year) =>
        (sign == '.' && second <= 12) || first > 12 ? (year, second, first) : (year, first, second);

    private static bool TryTwo(TimeTokens t, int at, char sign, Token first, Token second, out TimeReading reading)
    {
        reading = default;
        if (!Ends(t, at + 3))
        {
            return false;
        }

        if (sign == '-' && first.Length == 4 && first.Value is >= 1500 and < 2200)
        {
            if (second is { Length: <= 2, Value: >= 1 and <= 12 })
            {
                reading = TimeReading.Point(at, at + 3, When.OfMonth(first.Value, second.Value));
                return true;
            }

            if (second is { Length: 3, Value: >= 1 } && second.Value <= (DateTime.IsLeapYear(first.Value) ? 366 : 365))
            {
                reading = TimeReading.Point(at, at + 3, When.OfDay(new DateOnly(first.Value, 1, 1).AddDays(second.Value - 1)));
                return true;
            }
        }

        if (sign != '.' && second is { Length: 4, Value: >= 1900 and < 2100 } && first is { Length: <= 2, Value: >= 1 and <= 12 } && !t.IsMark(at - 1, '-'))
        {
            reading = TimeReading.Point(at, at + 3, When.OfMonth(second.Value, first.Value));
            return true;
        }

        return first.Length <= 2 && second.Length <= 2 && IsLed(t, at) && TryMonthDay(t, at, first.Value, second.Value, out reading) && (sign == '/' || FallsOn(reading.When, t[at - 1]));
    }

    private static bool TryMonthDay(TimeTokens t, int at, int first, int second, out TimeReading reading)
    {
        (int month, int day) = first > 12 ? (second, first) : (first, second);
        reading = default;
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 3, Resolve.MonthDay(t, at, at + 3, month, day));
        return true;
    }

    // "Friday 7-6" is a day where it is one of that name; else hours.
    private static bool FallsOn(When day, Token weekday) =>
        weekday.Kind == Kind.Weekday && day.IsDay && Calendar.Weekday(new DateOnly(day.Year, day.Month, day.Day)) == weekday.Value;

    // A fraction stands where a date may not: a word of time must lead to it.
    private static bool IsLed(TimeTokens t, int at) =>
        t.Is(at - 1, Kind.Weekday) || (t.Is(at - 1, Kind.Small) && (Small)t[at - 1].Value is Small.On or Small.By or Small.From or Small.Between or Small.Until or Small.Since or Small.Before or Small.After or Small.To)
        || (t.Is(at - 1, Kind.Relation) && t.Word(at - 1) is not "last")
        || ((t.IsDash(at - 1) || t.IsMark(at - 1, ',') || t.Is(at - 1, Small.Or, Small.And)) && t.Is(at - 2, Kind.Number) && t.IsMark(at - 3, '/'));

    // "23-2020-September", "2020-Aug-1", "23/Sep/2020"
    private static bool TryNamed(TimeTokens t, int at, char sign, out TimeReading reading)
    {
        reading = default;
        if (t[at + 3] is not { Kind: Kind.Mark, Spaced: false } || t[at + 4] is not { Kind: Kind.Number, Spaced: false } last || !Ends(t, at + 5) || sign == '.')
        {
            return false;
        }

        int year = t[at].Length == 4 ? t[at].Value : last.Length == 4 ? last.Value : last.Length == 2 && t[at].Length <= 2 ? YearNumbers.OfTwo(last.Value) : 0;
        int day = t[at].Length == 4 ? last.Value : t[at].Value;
        if (year is < 1500 or >= 2200 || day is < 1 or > 31)
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 5, When.OfDay(year, t[at + 2].Value, day));
        return true;
    }

    private static bool TryCompact(TimeTokens t, int at, out TimeReading reading)
    {
        int number = t[at].Value;
        int year = number / 10000;
        When day = When.OfDay(year, number / 100 % 100, number % 100);
        reading = TimeReading.Point(at, at + 1, day);
        return year is >= 1900 and < 2100 && day is { Month: >= 1 and <= 12, Day: >= 1, IsPossible: true } && Ends(t, at + 1);
    }

    private static bool Begins(TimeTokens t, int at) =>
        t.Joined == at || (t.BeginsWord(at) && !(t.IsDash(at - 1) && t.IsGlued(at) && t.IsLetters(at - 2)) && !t.IsMark(at - 1, '+'));

    // Behind a longer chain of numbers, an address or a name of a file there is no date; "26.11.2020.7" ends with the anchor of a note.
    private static bool Ends(TimeTokens t, int end)
    {
        if (t.Is(end, Kind.Other) && t.IsGlued(end))
        {
            return t.IsWord(end, "T");
        }

        return t.EndsWord(end) && !(t.IsGlued(end) && t.IsGlued(end + 1) && t.IsDash(end) && t.Is(end + 1, Kind.Number) && t[end + 1].Length < 4 && !t.IsMark(end + 2, '/') && !t.IsMark(end + 2, '-'));
    }
}
