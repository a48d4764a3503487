using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Gives what is printed without a year, month or week its own, from the date of the document and the tense of the clause.</summary>
internal static class Resolve
{
    /// <summary>A day without a year: as citations are read, the nearest that the words allow.</summary>
    public static When MonthDay(TimeTokens t, int start, int end, int month, int day)
    {
        var date = new CalendarDate(0, month, day);
        if (t.Anchor.Document is not { } anchor || !date.IsDay)
        {
            return When.OfDay(0, month, day);
        }

        FoundDate found = FoundDate.Of(t[start].Start, t[end - 1].End, date, null, hasYear: false, repaired: false);
        int year = YearOfDate.Guess(t.Text, found, anchor);
        return When.OfDay(year, month, day);
    }

    /// <summary>A month alone: this year's, or the last or next one by the tense.</summary>
    public static When Month(TimeTokens t, int start, int end, int month)
    {
        if (t.Anchor.Document is not { } anchor)
        {
            return When.OfMonth(0, month);
        }

        return When.OfMonth(anchor.Month == 0 ? anchor.Year : anchor.Year + YearStep(month, anchor.Month, IsForward(t, start, end)), month);
    }

    /// <summary>A day of the week: the last before or on the day of the document, or the next, by the tense.</summary>
    public static When Weekday(TimeTokens t, int start, int end, int weekday)
    {
        if (t.Anchor.Today is not { } today)
        {
            return When.Of(Grain.Weekday, 0, weekday);
        }

        int back = (Calendar.Weekday(today) - weekday + 7) % 7;
        int days = back == 0 ? 0 : IsForward(t, start, end) ? 7 - back : -back;
        return Calendar.AddDays(today, days) is { } day ? When.OfDay(day) : When.Of(Grain.Weekday, 0, weekday);
    }

    /// <summary>A day of the month alone ("the 11th"): of the month of the document or one beside it.</summary>
    public static When DayOfMonth(TimeTokens t, int start, int end, int day)
    {
        if (t.Anchor.Then is not { } then || day > 31)
        {
            return When.OfDay(0, 0, day);
        }

        // A date just named holds for the days after it; else the document's date looks back or ahead.
        int step = t.Anchor.Last is { IsDay: true } ? 0 : IsForward(t, start, end) ? (day < then.Day ? 1 : 0) : day > then.Day ? -1 : 0;
        DateOnly first = new(then.Year, then.Month, 1);
        for (int months = step; Math.Abs(months) < 3; months += step < 0 ? -1 : 1)
        {
            if (Calendar.AddMonths(first, months) is { } month && day <= DateTime.DaysInMonth(month.Year, month.Month))
            {
                return When.OfDay(month.Year, month.Month, day);
            }
        }

        return When.OfDay(0, 0, day);
    }

    /// <summary>A season alone.</summary>
    public static When Season(TimeTokens t, int start, int end, int season)
    {
        if (t.Anchor.Document is not { Month: > 0 } anchor)
        {
            return When.Of(Grain.Season, t.Anchor.Year, season);
        }

        // Summer begins with June; the winter of a year is that at its end, as TIMEX3 has it.
        int begin = 3 + (3 * season);
        int now = anchor.Month < 3 ? anchor.Month + 12 : anchor.Month;
        int year = anchor.Month < 3 ? anchor.Year - 1 : anchor.Year;
        return When.Of(Grain.Season, year + YearStep(begin, now < begin + 3 && now >= begin ? begin : now, IsForward(t, start, end)), season);
    }

    /// <summary>A time of day: of the day named last where the paragraph names one, else of the document's.</summary>
    public static When Time(TimeTokens t, Clock clock) =>
        t.Anchor.Then is { } day ? When.OfDay(day) with { Clock = clock } : When.OfClock(clock);

    public static bool IsForward(TimeTokens t, int start, int end) => Tense.IsForward(t.Text, t[start].Start, t[end - 1].End);

    private static int YearStep(int wanted, int now, bool forward) => forward ? (wanted < now ? 1 : 0) : wanted > now ? -1 : 0;
}
