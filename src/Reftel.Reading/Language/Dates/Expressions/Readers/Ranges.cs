using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Intervals between two dates or times: <c>from 2014 to 2016</c>, <c>between May 3 and June 5</c>, <c>2014-2018</c>, <c>Monday through Friday</c>, <c>November 2019 - March 2020</c>.</summary>
internal static class Ranges
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (TryYears(t, at, out reading))
        {
            return true;
        }

        bool between = t.Is(at - 1, Small.Between);
        bool from = t.Is(at - 1, Small.From, Small.Since) || t.Is(at - 1, Small.In);
        bool years = t[at] is { Kind: Kind.Number, Length: 4 } && t.Is(at + 1, Small.To, Small.Through) | t.Is(at + 1, Small.Until) && t.Is(at + 2, Kind.Number);
        if (!TryEnd(t, at, from || between || years, out TimeReading first) && !TryShortDay(t, at, between, out reading))
        {
            return false;
        }

        if (reading.End > 0)
        {
            return true;
        }

        int place = first.End;
        bool dash = t.IsDash(place);
        if (!(dash || t.Is(place, Small.To, Small.Through) || t.Is(place, Small.Until) || (between && t.Is(place, Small.And))) || !TryJoined(t, place, first, out TimeReading last))
        {
            return false;
        }

        return Join(t, at, first, last, from || between, out reading);
    }

    private static bool TryJoined(TimeTokens t, int place, TimeReading first, out TimeReading last)
    {
        t.Joined = t.IsDash(place) ? place + 1 : -1;
        bool read = Second(t, place, first, out last);
        t.Joined = -1;
        return read;
    }

    private static bool Join(TimeTokens t, int at, TimeReading first, TimeReading last, bool led, out TimeReading reading)
    {
        When begin = first.When;
        When end = last.When;

        // "November 5 to March 3, 2020", "Nov-Feb 2017": the year printed behind is that of both, if the months allow it.
        if (begin.Grain is Grain.Month or Grain.Day && end.Grain is Grain.Month or Grain.Day && end.Year > 0 && !HasYear(t, first) && begin.Month > 0)
        {
            bool printed = HasYear(t, last);
            int year = printed ? (begin.Month > end.Month ? end.Year - 1 : end.Year) : begin.Year;
            begin = IsAbsolute(t, first) ? begin with { Year = year } : begin;
            if (!printed && IsAbsolute(t, last))
            {
                end = end with { Year = begin.Month > end.Month ? begin.Year + 1 : begin.Year };
            }
        }

        // "from August to October", written in September: the range that is under way
        if (begin.Grain == Grain.Month && end.Grain == Grain.Month && !HasYear(t, first) && !HasYear(t, last) && t.Anchor.Document is { Month: > 0 } now && begin.Year == now.Year + 1 && (end.Year > begin.Year || end.Month >= now.Month))
        {
            begin = begin with { Year = now.Year };
            end = end with { Year = end.Year - 1 };
        }

        // "next Monday to Friday": the Friday behind it
        if (begin.IsDay && end.IsDay && t.Is(last.Start, Kind.Weekday) && last.End == last.Start + 1 && new DateOnly(begin.Year, begin.Month, begin.Day) is var from && new DateOnly(end.Year, end.Month, end.Day) < from
            && Calendar.AddDays(from, (t[last.Start].Value - Calendar.Weekday(from) + 7) % 7) is { } then)
        {
            end = When.OfDay(then) with { Clock = end.Clock };
        }

        reading = new TimeReading(at, last.End, Shape.Interval, begin) { Last = end, Repair = first.Repair ?? last.Repair };
        return begin.Clock is null == end.Clock is null || led;
    }

    private static bool HasYear(TimeTokens t, TimeReading reading)
    {
        for (int at = reading.Start; at < reading.End; at++)
        {
            if (t[at] is { Kind: Kind.Number, Length: 4 } || t.Is(at, Kind.Relation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbsolute(TimeTokens t, TimeReading reading)
    {
        for (int at = reading.Start; at < reading.End; at++)
        {
            if (t.Is(at, Kind.Month) || t.IsMark(at, '/'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryEnd(TimeTokens t, int at, bool led, out TimeReading reading)
    {
        if (Edges.TryRead(t, at, out reading) || Points.TryRead(t, at, out reading))
        {
            return reading.Shape == Shape.Point && reading.When.Grain != Grain.None;
        }

        if (led && (t.IsWord(at, "now") || t.IsWord(at, "today")) && t.Anchor.Today is { } today)
        {
            reading = TimeReading.Point(at, at + 1, When.OfDay(today));
            return true;
        }

        if (led && t[at] is { Kind: Kind.Number, Length: 4, Value: >= 1500 and < 2200 } year && t.BeginsWord(at))
        {
            reading = TimeReading.Point(at, at + 1, When.OfYear(year.Value));
            return true;
        }

        // "Nov-Feb 2017", "March to May"
        if (t.Is(at, Kind.Month) && t.BeginsWord(at) && (t.IsDash(at + 1) || t.Is(at + 1, Small.To, Small.Through)) && t.Is(at + 2, Kind.Month))
        {
            reading = TimeReading.Point(at, at + 1, Resolve.Month(t, at, at + 1, t[at].Value));
            return true;
        }

        return false;
    }

    private static bool Second(TimeTokens t, int place, TimeReading first, out TimeReading last)
    {
        int at = place + 1;
        if (Edges.TryRead(t, at, out last) || Points.TryRead(t, at, out last))
        {
            return last.Shape == Shape.Point && (last.When.Grain >= Grain.Weekday == first.When.Grain >= Grain.Weekday || !t.IsDash(place));
        }

        if (t[at] is { Kind: Kind.Number, Length: 4, Value: >= 1500 and < 2200 } year && first.When.Grain is Grain.Year or Grain.Month && t.EndsWord(at + 1) && YearNumbers.EndsPhrase(t, at + 1))
        {
            last = TimeReading.Point(at, at + 1, When.OfYear(year.Value));
            return true;
        }

        // "May 3 to 5", "from the 9th till the 17th of April"
        int day = t.SkipThe(at);
        if (first.When is { IsDay: true, Clock: null } begin && DayNumber.TryRead(t, day, out DayNumber number) && t.EndsWord(number.End) && (number.Value > begin.Day) && !t.Is(number.End, Kind.Unit) && !t.IsMark(number.End, ':') && IsAbsolute(t, first) && !number.IsRepaired)
        {
            int end = number.End;
            int comma = t.SkipComma(end);
            bool printed = YearNumbers.TryRead(t, comma, out int found, out int behind, out _) && !HasYear(t, first);
            last = TimeReading.Point(at, printed ? behind : end, begin with { Day = number.Value, Year = printed ? found : begin.Year });
            return true;
        }

        if (t.IsWord(at, "now") || t.IsWord(at, "present") || t.IsWord(at, "date"))
        {
            last = TimeReading.Point(at, at + 1, t.Anchor.Today is { } today ? When.OfDay(today) : When.OfYear(t.Anchor.Year));
            return t.Anchor.Today is not null && !t.IsDash(place);
        }

        return false;
    }

    // "from 3 to 12 September", "between the 9th and the 17th of April", "from 5 to 7 May 2020"
    private static bool TryShortDay(TimeTokens t, int at, bool between, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipThe(at);
        if (!DayNumber.TryRead(t, place, out DayNumber first) || first.IsRepaired || !(t.Is(first.End, Small.To, Small.Through) || t.Is(first.End, Small.Until) || t.IsDash(first.End) && t.Is(at - 1, Small.From, Small.Between) || (between && t.Is(first.End, Small.And)))
            || !DayDates.TryRead(t, first.End + 1, out TimeReading last) || last.Shape != Shape.Point || last.When.Day <= first.Value)
        {
            return false;
        }

        reading = last with { Start = at, Shape = Shape.Interval, When = last.When with { Day = first.Value }, Last = last.When };
        return true;
    }

    // "2014-2018", "2014/15", "2014-15"
    private static bool TryYears(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at] is not { Kind: Kind.Number, Length: 4, Value: >= 1500 and < 2200 } first || !t.BeginsWord(at) || t.IsDash(at - 1) || !t.IsDash(at + 1) || t[at + 2] is not { Kind: Kind.Number, Length: 4, Value: >= 1500 and < 2200 } second
            || second.Value <= first.Value || second.Value - first.Value > 500 || !t.EndsWord(at + 3) || (t.IsDash(at + 3) && t.IsGlued(at + 3)) || t.Is(at - 1, Kind.Number) || t.IsMark(at - 1, '+') || t.IsMark(at - 1, ')'))
        {
            return false;
        }

        reading = new TimeReading(at, at + 3, Shape.Interval, When.OfYear(first.Value)) { Last = When.OfYear(second.Value) };
        return t.Is(at + 3, Kind.Mark) || !t.Is(at + 3, Kind.Number);
    }
}
