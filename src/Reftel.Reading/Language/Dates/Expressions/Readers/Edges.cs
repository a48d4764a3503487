using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Parts of a period: <c>early 2021</c>, <c>mid-November</c>, <c>late last year</c>, <c>the end of the quarter</c>, <c>earlier this month</c>, <c>later in the week</c>.</summary>
internal static class Edges
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int start = at;
        int place = t.SkipThe(at);
        if (!t.Is(place, Kind.Edge) && !t.Is(place, Small.Later) && !t.Is(place, Small.Earlier))
        {
            return false;
        }

        string mod = ModOf(t, place);
        bool needsOf = t.Is(place, Kind.Edge) && !IsAdjective(t.Word(place));
        place++;
        if (needsOf)
        {
            if (!t.Is(place, Small.Of))
            {
                return false;
            }

            place++;
        }
        else if (t.IsDash(place) && t.IsGlued(place))
        {
            place++;
        }
        else if (t.Is(place, Small.In) || t.Is(place, Small.On))
        {
            place++;
        }

        // "the end of the year", "end of month": the period in which the text was written.
        t.Joined = t.IsDash(place - 1) ? place : -1;
        bool point = Points.TryRead(t, place, out TimeReading whole);
        t.Joined = -1;
        bool adverb = !t.Is(t.SkipThe(at), Kind.Edge) && !t.Is(place - 1, Small.In);
        if (point || (!adverb && Periods.TryBare(t, place, out whole)) || TryYear(t, place, out whole))
        {
            if (whole.Shape != Shape.Point || whole.Mod is not null)
            {
                return false;
            }

            reading = whole with { Start = start, Mod = mod };
            return true;
        }

        return false;
    }

    public static string ModOf(TimeTokens t, int at) => t.Is(at, Small.Later) ? "END" : t.Is(at, Small.Earlier) ? "START" : (Edge)t[at].Value switch
    {
        Edge.Start => "START",
        Edge.Mid => "MID",
        _ => "END",
    };

    private static bool TryYear(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!YearNumbers.TryRead(t, at, out int year, out int end, out _) || t.Is(at, Kind.Cardinal))
        {
            return false;
        }

        reading = TimeReading.Point(at, end, When.OfYear(year));
        return t.EndsWord(end) && !t.Is(end, Kind.Unit);
    }

    private static bool IsAdjective(ReadOnlySpan<char> word) =>
        word.Equals("early", StringComparison.OrdinalIgnoreCase) || word.Equals("late", StringComparison.OrdinalIgnoreCase) || word.Equals("mid", StringComparison.OrdinalIgnoreCase);
}
