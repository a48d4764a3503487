using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>A day of a week beside the document's, week first: <c>next week Monday</c>, <c>last week on Tuesday</c>; and a date beside a word of relation: <c>this Friday, December 14</c>.</summary>
internal static class RelatedDays
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        var relation = (Relation)t[at].Value;
        if (t.IsWord(at + 1, "week"))
        {
            int place = t.Is(at + 2, Small.On) || (t.IsDash(at + 2) && t.Is(at + 3, Kind.Weekday)) ? at + 3 : at + 2;
            if (!t.Is(place, Kind.Weekday) || Weekdays.IsPlural(t, place) || Periods.Of(t, relation, TimeUnit.Week) is not { Year: > 0 } week || !Weekdays.InWeek(week, t[place].Value, out When when))
            {
                return false;
            }

            reading = TimeReading.Point(at, place + 1, when);
            return true;
        }

        // The date behind the name of the day says more than the word before it.
        if (t.Is(at + 1, Kind.Weekday) && Weekdays.TryRead(t, at + 1, out TimeReading day) && day.End > at + 2)
        {
            reading = day with { Start = at };
            return true;
        }

        return false;
    }
}
