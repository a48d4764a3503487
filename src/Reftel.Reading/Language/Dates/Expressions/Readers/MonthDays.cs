using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>A day of a month that is not printed: <c>on the 11th</c>, <c>the 15th of the month</c>, <c>the twenty-sixth day of next month</c>.</summary>
internal static class MonthDays
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipThe(at);
        if (!Numbers.TryOrdinal(t, place, out int day, out int end) || day > 31)
        {
            return false;
        }

        int of = t.IsWord(end, "day") ? end + 1 : end;
        int month = t.Is(of, Small.Of) ? of + 1 : t.Is(of, Kind.Relation) ? of : -1;
        if (month > 0 && TryMonth(t, month, day, out When when, out int behind))
        {
            reading = TimeReading.Point(at, behind, when);
            return true;
        }

        // In words only with its month: "the first" is rarely a day.
        if (place == at || !t.Is(place, Kind.Number) || !IsLed(t, at) || !IsAlone(t, end))
        {
            return false;
        }

        reading = TimeReading.Point(at, end, Resolve.DayOfMonth(t, at, end, day));
        return true;
    }

    private static bool TryMonth(TimeTokens t, int at, int day, out When when, out int end)
    {
        when = default;
        int place = t.SkipThe(at);
        end = place + 1;
        if (t.IsWord(place, "month") && place > at)
        {
            when = Periods.Of(t, Relation.This, Values.TimeUnit.Month) ?? When.OfMonth(0, 0);
        }
        else if (t.Is(place, Kind.Relation) && t.IsWord(place + 1, "month"))
        {
            when = Periods.Of(t, (Relation)t[place].Value, Values.TimeUnit.Month) ?? When.OfMonth(0, 0);
            end = place + 2;
        }
        else
        {
            return false;
        }

        when = When.OfDay(when.Year, when.Month, day);
        return true;
    }

    private static bool IsLed(TimeTokens t, int at) =>
        t.Is(at - 1, Kind.Small) && (Small)t[at - 1].Value is Small.On or Small.By or Small.Until or Small.Since or Small.From or Small.Between or Small.Before or Small.After or Small.To or Small.Through or Small.And or Small.About or Small.Of;

    // "on the 11th he left", yet "on the 11th floor" and "by the 11th Congress" are counted.
    private static bool IsAlone(TimeTokens t, int end) => t[end].Kind switch
    {
        Kind.Mark => !(t.IsDash(end) && t.IsGlued(end)),
        Kind.Small => !t.Is(end, Small.Half),
        Kind.Deictic or Kind.Relation => true,
        Kind.Other => t.Word(end) is "he" or "she" or "they" or "it" or "we" or "I" or "when" or "that" or "as" or "with" or "was" or "were" or "is" or "his" or "her" or "their" or "but" or "if" or "because" or "without",
        _ => false,
    };
}
