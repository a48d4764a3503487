using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Parts of the day behind a date or a time: <c>Monday morning</c>, <c>late in the afternoon</c>, <c>at night</c>, <c>7 in the evening</c>.</summary>
internal static class DayParts
{
    /// <summary>The row of <see cref="PartsOfDay"/> at a place, with the small words that lead to it.</summary>
    public static bool TryRead(TimeTokens t, int at, out int row, out string? mod, out int end)
    {
        row = 0;
        mod = null;
        int place = at;
        if (t.Is(place, Kind.Edge) || t.Is(place, Small.Later) || t.Is(place, Small.Earlier))
        {
            mod = Edges.ModOf(t, place);
            place++;
        }

        if (t.Is(place, Small.In) || t.Is(place, Small.At) || t.Is(place, Small.During))
        {
            place++;
        }

        place = t.SkipThe(place);
        end = place + 1;
        if (t.Is(place, Kind.Edge) && t.Is(place + 1, Kind.PartOfDay) && mod is null)
        {
            mod = Edges.ModOf(t, place);
            place++;
            end++;
        }

        if (!t.Is(place, Kind.PartOfDay) || t.Word(place) is [.., 's'] && t[place].Length > 6)
        {
            return false;
        }

        row = t[place].Value;
        if (row == PartsOfDay.Night && t.IsDash(end) && t.IsWord(end + 1, "time"))
        {
            end += 2;
        }

        return true;
    }

    /// <summary>A time with the half of the day that the part of the day tells.</summary>
    public static Clock Place(Clock clock, int row)
    {
        if (!clock.IsOpen || clock.Hour < 0)
        {
            return clock;
        }

        bool late = PartsOfDay.IsLate(row);
        return late && !(row == PartsOfDay.Night && clock.Hour is < 5 or 12) ? clock.InAfternoon() : clock with { IsOpen = false, Hour = clock.Hour == 12 && !late ? 0 : clock.Hour == 12 && row == PartsOfDay.Night ? 0 : clock.Hour };
    }
}
