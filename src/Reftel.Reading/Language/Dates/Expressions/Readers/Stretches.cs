using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>So many months, weeks or days at the begin or end of a year or month: <c>the first three months of 2021</c>, <c>the last two weeks of May</c>.</summary>
internal static class Stretches
{
    private const int Most = 60;

    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipThe(at);
        bool first = t.IsWord(place, "first");
        if ((!first && !t.IsWord(place, "last")) || !Numbers.TryCount(t, place + 1, out long hundredths, out int end) || t.Is(place + 1, Small.A) || hundredths is < 100 or > Most * 100
            || !t.TryUnit(end, out TimeUnit unit) || !t.Is(end + 1, Small.Of) || unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month))
        {
            return false;
        }

        int behind = t.SkipThe(end + 2);
        When whole;
        if (YearNumbers.TryRead(t, behind, out int year, out int stop, out _))
        {
            whole = When.OfYear(year);
        }
        else if (Points.TryDate(t, behind, out TimeReading period) && period.When is { Grain: Grain.Year or Grain.Month, Year: > 0 } known)
        {
            whole = known;
            stop = period.End;
        }
        else
        {
            return false;
        }

        return TryPart(whole, unit, (int)(hundredths / 100), first, out When begin, out When last) && Fill(at, stop, begin, last, out reading);
    }

    private static bool Fill(int start, int end, When begin, When last, out TimeReading reading)
    {
        reading = new TimeReading(start, end, Shape.Interval, begin) { Last = last };
        return true;
    }

    private static bool TryPart(When whole, TimeUnit unit, int count, bool first, out When begin, out When last)
    {
        begin = last = default;
        if (whole.Year is < 2 or > 9990)
        {
            return false;
        }

        var from = new DateOnly(whole.Year, Math.Max(1, whole.Month), 1);
        DateOnly to = (whole.Grain == Grain.Year ? from.AddYears(1) : from.AddMonths(1)).AddDays(-1);
        if (unit == TimeUnit.Month)
        {
            int month = first ? 1 : 13 - count;
            begin = When.OfMonth(whole.Year, month);
            last = When.OfMonth(whole.Year, month + count - 1);
            return whole.Grain == Grain.Year && count <= 12;
        }

        if (unit == TimeUnit.Day)
        {
            begin = When.OfDay(first ? from : to.AddDays(1 - count));
            last = When.OfDay(first ? from.AddDays(count - 1) : to);
            return count <= to.DayNumber - from.DayNumber;
        }

        // Weeks are those of ISO 8601 that lie in the year or month with their Thursday.
        DateOnly thursday = first ? from.AddDays((11 - Calendar.Weekday(from)) % 7) : to.AddDays(-((Calendar.Weekday(to) + 3) % 7));
        begin = Calendar.Week(first ? thursday : thursday.AddDays(-7 * (count - 1)));
        last = Calendar.Week(first ? thursday.AddDays(7 * (count - 1)) : thursday);
        return true;
    }
}
