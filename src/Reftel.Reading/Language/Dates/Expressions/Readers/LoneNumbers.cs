using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Numbers that only the words around them make a date: a year alone, and the second day of <c>December 13 and 14</c>.</summary>
internal static class LoneNumbers
{
    /// <param name="last">The expression before, for lists.</param>
    public static bool TryRead(TimeTokens t, int at, TimeReading last, out TimeReading reading)
    {
        reading = default;
        bool listed = last.End > 0 && IsListGap(t, last.End, at);
        if (listed && TrySecondDay(t, at, last, out reading))
        {
            return true;
        }

        if (t[at].Kind is not (Kind.Number or Kind.Cardinal) || !YearNumbers.TryAlone(t, at, listed && last.When.Grain == Grain.Year, out int year, out int end))
        {
            return false;
        }

        reading = TimeReading.Point(at, end, When.OfYear(year));
        return true;
    }

    private static bool IsListGap(TimeTokens t, int from, int to) =>
        to - from is 1 or 2 && (t.Is(from, Small.And, Small.Or) || t.IsMark(from, ',')) && (to - from == 1 || t.Is(to - 1, Small.And, Small.Or) || t.Is(to - 1, Small.The));

    private static bool TrySecondDay(TimeTokens t, int at, TimeReading last, out TimeReading reading)
    {
        reading = default;
        if (last.Shape != Shape.Point || last.IsCounted || last.When is not { Grain: Grain.Day, Clock: null, Month: > 0 } day || t[last.End - 1].Length > 2 || !t.Is(at, Kind.Number)
            || !DayNumber.TryRead(t, at, out DayNumber number) || number.Value <= day.Day || !(t.Is(last.Start, Kind.Month) || (t.Is(last.Start, Small.The) && number.IsOrdinal)) || !(t[number.End].Kind is Kind.Mark or Kind.Small) || t.Is(number.End, Small.Times) || !t.EndsWord(number.End) || (t.IsMark(number.End, '-') && t.IsGlued(number.End)))
        {
            return false;
        }

        reading = TimeReading.Point(at, number.End, day with { Day = number.Value });
        return true;
    }
}
