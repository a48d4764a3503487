using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Day before month: <c>26 November 2020</c>, <c>26-28 November</c>, <c>the 3rd of March</c>, <c>fourth of July, 1995</c>, <c>18 and 19 June</c>.</summary>
internal static class DayDates
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipThe(at);
        if (!t.BeginsWord(place) || !DayNumber.TryRead(t, place, out DayNumber day) || (day.IsRepaired && day.IsLetters(t, place) && !LetteredDay.Stands(t.Text, t[place].Start)))
        {
            return false;
        }

        int end = day.End;
        int last = 0;
        bool repaired = day.IsRepaired;
        if (t.IsDash(end) && DayNumber.TryRead(t, end + 1, out DayNumber second) && second.Value > day.Value)
        {
            last = second.Value;
            end = second.End;
        }

        bool listed = false;
        if (!TryMonth(t, end, out int month, out int behind))
        {
            // "18 and 19 June": the first of them
            int next = t.Is(end, Small.And, Small.Or) ? end + 1 : t.SkipComma(end);
            if (last > 0 || next == end || !DayNumber.TryRead(t, t.SkipThe(next), out DayNumber other) || other.Value <= day.Value || !TryMonth(t, other.End, out month, out behind) || t.Is(at - 1, Small.Between))
            {
                return false;
            }

            listed = true;
        }

        int monthEnd = behind;
        int year = YearBehind(t, ref behind, ref repaired);
        if (year == 0 && day.IsLetters(t, place))
        {
            return false;
        }

        int full = behind;
        if (listed)
        {
            behind = end;
        }

        When first = year > 0 ? When.OfDay(year, month, day.Value) : Resolve.MonthDay(t, at, full, month, day.Value);
        reading = TimeReading.Point(at, behind, first) with { Repair = repaired ? "ocr-digits" : null };
        if (last > 0)
        {
            reading = reading with { Shape = Shape.Interval, Last = first with { Day = last } };
        }

        return year > 0 || t.IsCapital(monthEnd - 1) || t.IsMark(monthEnd - 1, '.') || !EnglishMonths.Doubtful.Contains(t.Word(monthEnd - 1)) || day.IsOrdinal || !t.IsWord(monthEnd - 1, "may");
    }

    private static bool TryMonth(TimeTokens t, int end, out int month, out int behind)
    {
        int place = t.IsWord(end, "day") ? end + 1 : end;
        place = t.IsMark(place, '.') || t.IsMark(place, '/') || t.IsDash(place) ? place + 1 : place;
        place = t.SkipOf(place);
        return Months.TryName(t, place, out month, out behind);
    }

    private static int YearBehind(TimeTokens t, ref int end, ref bool repaired)
    {
        int place = t.SkipComma(end);
        place = t.Is(place, Small.Of) || (t.Is(place, Small.In) && t.Is(place + 1, Kind.Number)) || t.IsMark(place, '/') || (t.IsDash(place) && t.IsGlued(place)) ? place + 1 : place;
        if (YearNumbers.TryRead(t, place, out int year, out int behind, out bool misread) && !(t.IsMark(behind, ':') && t.IsGlued(behind + 1)) && !t.IsWord(behind, "hours"))
        {
            end = behind;
            repaired |= misread;
            return year;
        }

        // "15 April of 87", "26-Nov-20", "11 DEC 07": two digits, and no count behind them
        if (t[place] is { Kind: Kind.Number, Length: 2 } two && t.EndsWord(place + 1) && (place > end || !t.IsLetters(place + 1) || t.Is(place + 1, Kind.Small)) && !t.IsMark(place + 1, ':') && !t.IsMark(place - 1, ',') && !t.IsDash(place + 1)
            && !t.Is(place, Small.In))
        {
            end = place + 1;
            return YearNumbers.OfTwo(two.Value);
        }

        // "4 July this year"
        place = t.SkipOf(end);
        if (t.Is(place, Kind.Relation) && t.IsWord(place + 1, "year") && Periods.YearOf(t, place) is var known and > 0)
        {
            end = place + 2;
            return known;
        }

        return 0;
    }
}
