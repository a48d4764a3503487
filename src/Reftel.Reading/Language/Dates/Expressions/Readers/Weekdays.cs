using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Days of the week alone, before a date, and of a week: <c>Tuesday, December 11</c>, <c>Tuesday the 11th</c>, <c>Monday next week</c>.</summary>
internal static class Weekdays
{
    private static readonly WordSet Leading = new[] { "on", "next", "last", "this", "or", "and", "by", "until", "from", "to", "through", "since", "every", "past", "coming", "previous", "between" }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(at, Kind.Weekday) || !t.BeginsWord(at) || IsPlural(t, at) || (t.IsGlued(at + 1) && t.IsLetters(at + 1)))
        {
            return false;
        }

        int day = t[at].Value;
        int end = at + 1;
        int place = t.IsMark(end, '.') && t[at].Length < 6 ? end + 1 : end;
        if (TryDate(t, place, day, out TimeReading date))
        {
            reading = date with { Start = at };
            return true;
        }

        if (TryOfWeek(t, place, day, out When when, out int behind))
        {
            reading = TimeReading.Point(at, behind, when);
            return true;
        }

        if (!IsDay(t, at))
        {
            return false;
        }

        reading = TimeReading.Point(at, end, Resolve.Weekday(t, at, end, day));
        return true;
    }

    public static bool IsPlural(TimeTokens t, int at) => t.Is(at, Kind.Weekday) && t[at].Length >= 7 && t.Word(at)[^1] is 's' or 'S';

    /// <summary>The day of the week in the week beside the anchor's.</summary>
    /// <param name="near">The nearest such day, whatever its week: "the past Wednesday".</param>
    /// <param name="narrated">Whether "following" and "previous" look back on the text: "the following Friday".</param>
    public static When Of(TimeTokens t, Relation relation, int day, bool near, bool narrated)
    {
        narrated &= relation is Relation.Following or Relation.Previous && t.Anchor.Last is { IsDay: true };
        if ((narrated ? t.Anchor.Then : t.Anchor.Today) is not { } anchor)
        {
            return When.Of(Grain.Weekday, 0, day);
        }

        int now = Calendar.Weekday(anchor);
        int ahead = (day - now + 6) % 7 + 1;
        int back = (now - day + 6) % 7 + 1;
        int days = relation switch
        {
            Relation.Last or Relation.Previous => near || narrated ? -back : day - now - 7,
            Relation.Next or Relation.Following => near || narrated ? ahead : day - now + 7,
            _ => day - now,
        };
        return Calendar.AddDays(anchor, days) is { } found ? When.OfDay(found) : When.Of(Grain.Weekday, 0, day);
    }

    // "Tuesday, December 11", "Tuesday (December 11)", "Friday 7/6", "Friday-Jun-15"
    private static bool TryDate(TimeTokens t, int at, int day, out TimeReading date)
    {
        bool bracket = t.IsMark(at, '(');
        int place = bracket || t.IsMark(at, ',') || (t.IsDash(at) && t.IsGlued(at) && t.Is(at + 1, Kind.Month)) ? at + 1 : at;
        t.Joined = place > at && t.IsDash(at) ? place : t.Joined;
        bool read = Calendars.TryDay(t, place, out date);
        t.Joined = t.Joined == place ? -1 : t.Joined;
        if (read)
        {
            if (bracket)
            {
                date = date with { End = t.IsMark(date.End, ')') ? date.End + 1 : date.End };
            }

            return true;
        }

        // "Tuesday the 11th", "Monday 21"
        place = t.SkipThe(at);
        if (!DayNumber.TryRead(t, place, out DayNumber number) || !t.EndsWord(number.End) || t.IsMark(number.End, ':') || !(number.IsOrdinal || (t.Is(place, Kind.Number) && Clocks.IsAlone(t, number.End) && number.Value > 12))
            || number.IsRepaired || t.IsDash(number.End) || (t.Is(place, Kind.Cardinal) && !number.IsOrdinal) || Clocks.TryMeridiem(t, number.End, out _, out _))
        {
            return false;
        }

        date = TimeReading.Point(at, number.End, Nearest(t, at, number.End, day, number.Value));
        return true;
    }

    // The nearest day of that number that falls on the day of the week.
    private static When Nearest(TimeTokens t, int start, int end, int weekday, int number)
    {
        When guess = Resolve.DayOfMonth(t, start, end, number);
        if (t.Anchor.Today is not { } today)
        {
            return guess;
        }

        DateOnly first = new(today.Year, today.Month, 1);
        for (int step = 0; step <= 24; step++)
        {
            int months = step % 2 == 0 ? -(step / 2) : (step + 1) / 2;
            if (Calendar.AddMonths(first, months) is { } month && number <= DateTime.DaysInMonth(month.Year, month.Month)
                && new DateOnly(month.Year, month.Month, number) is var day && Calendar.Weekday(day) == weekday)
            {
                return When.OfDay(day);
            }
        }

        return guess;
    }

    /// <summary>A day with a part of it, and the week behind both: <c>Wednesday evening next week</c>.</summary>
    public static TimeReading InWeekBehind(TimeTokens t, TimeReading reading) =>
        t.Is(reading.Start, Kind.Weekday) && TryOfWeek(t, reading.End, t[reading.Start].Value, out When when, out int end) ? reading with { End = end, When = when with { Clock = reading.When.Clock } } : reading;

    // "Monday next week", "Monday of the following week", "Tuesday of last week"
    private static bool TryOfWeek(TimeTokens t, int at, int day, out When when, out int end)
    {
        when = default;
        int place = t.SkipThe(t.SkipOf(t.SkipComma(at)));
        end = place + 2;
        if (!t.Is(place, Kind.Relation) || !t.IsWord(place + 1, "week") || Periods.Of(t, (Relation)t[place].Value, TimeUnit.Week) is not { Year: > 0 } week)
        {
            return false;
        }

        return InWeek(week, day, out when);
    }

    public static bool InWeek(When week, int day, out When when)
    {
        when = default;
        if (Calendar.MondayOf(week.Year, week.Number) is not { } monday || Calendar.AddDays(monday, day - 1) is not { } found)
        {
            return false;
        }

        when = When.OfDay(found);
        return true;
    }

    // Short forms are other words as well: the sun, he sat.
    private static bool IsDay(TimeTokens t, int at)
    {
        if (t[at].Length >= 6)
        {
            return true;
        }

        return t.IsCapital(at) && !t.Is(at - 1, Small.The) && (Leading.Contains(t.Word(at - 1)) || t.Is(at + 1, Small.At) || t.Is(at + 1, Kind.PartOfDay) || (Clocks.TryRead(t, at + 1, false, out _, out _)));
    }
}
