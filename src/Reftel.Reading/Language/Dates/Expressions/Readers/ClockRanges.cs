using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Hours from and to, with their day before or behind them: <c>5 to 6 pm</c>, <c>Monday from 10 to 11:30</c>, <c>between 3 and 8 yesterday</c>, <c>0730-0930</c>.</summary>
internal static class ClockRanges
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at].Kind is Kind.Number or Kind.Cardinal or Kind.Noon)
        {
            return TryTimesFirst(t, at, out reading) || (t.IsMark(at + 1, '/') && t.IsGlued(at + 1) && TryDayFirst(t, at, out reading));
        }

        if (t[at].Kind is not (Kind.Weekday or Kind.Month or Kind.Deictic or Kind.Relation) && !t.Is(at, Small.The))
        {
            return false;
        }

        return TryDayFirst(t, at, out reading);
    }

    private static bool TryTimesFirst(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        bool led = t.Is(at - 1, Small.From, Small.Between) || t.Is(at - 1, Small.At);
        if (TryHours(t, at, led, t.Is(at - 1, Small.Between), out Clock first, out Clock last, out int end, out bool sure))
        {
            int row = -1;
            if (DayParts.TryRead(t, end, out row, out _, out int behind))
            {
                sure = true;
                end = behind;
            }
            else
            {
                row = -1;
            }

            int date = t.Is(end, Small.On) || t.Is(end, Small.Of) || t.IsMark(end, ',') ? end + 1 : end;
            When day = default;
            if (Points.TryDate(t, date, out TimeReading found) && found.Shape == Shape.Point && found.When.Grain >= Grain.Weekday && found.When.Clock is not { Hour: >= 0 })
            {
                day = found.When;
                end = found.End;
                sure = true;
                row = row < 0 && day.Clock is { Part: "AF" or "EV" } ? 2 : row < 0 && day.Clock is { Part: "NI" } ? 2 : row;
                if (row < 0 && DayParts.TryRead(t, end, out int part, out _, out behind))
                {
                    row = part;
                    end = behind;
                }
            }

            if (!sure)
            {
                return false;
            }

            reading = Make(t, at, end, day.Grain == Grain.None ? Resolve.Time(t, first) : day, first, last, row);
            return true;
        }

        return false;
    }

    private static bool TryDayFirst(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!Points.TryDate(t, at, out TimeReading day) || day.Shape != Shape.Point || day.When.Grain < Grain.Weekday || day.When.Clock is { Hour: >= 0 })
        {
            return false;
        }

        int place = day.End;
        int row = day.When.Clock is { Part: "AF" or "EV" or "NI" } ? 2 : -1;
        if (row < 0 && DayParts.TryRead(t, place, out int part, out _, out int behind))
        {
            row = part == PartsOfDay.Night ? 2 : part;
            place = behind;
        }

        place = t.SkipComma(place);
        bool led = t.Is(place, Small.From, Small.Between) || t.Is(place, Small.At);
        place = led ? place + 1 : place;
        if (!TryHours(t, place, true, t.Is(place - 1, Small.Between), out Clock first, out Clock last, out int end, out bool sure) || !(led || sure || t.Is(day.End - 1, Kind.Weekday)))
        {
            return false;
        }

        reading = Make(t, at, end, day.When, first, last, row);
        return true;
    }

    private static bool TryHours(TimeTokens t, int at, bool led, bool between, out Clock first, out Clock last, out int end, out bool sure)
    {
        first = last = default;
        end = at;
        sure = false;
        if (!TryHour(t, at, out first, out int place, out bool firstSure)
            || !(t.IsDash(place) || t.Is(place, Small.To, Small.Until) || t.Is(place, Small.Through) || (between && t.Is(place, Small.And)))
            || !TryJoined(t, place, out last, out end, out bool lastSure))
        {
            return false;
        }

        // "three thirty to four thirty", "0730-0930": led by a preposition they are nothing else.
        bool whole = first.Minute >= 0 && last.Minute >= 0 && t.Is(at - 1, Small.From, Small.Between);

        // An hour alone before one with its half is of the same half, or of the morning before it.
        sure = lastSure || firstSure || whole;
        if (first.IsOpen && !last.IsOpen && lastSure)
        {
            Clock late = first.InAfternoon();
            first = last.Hour >= 12 && late.MinuteOfDay < last.MinuteOfDay ? late : first with { IsOpen = false };
        }
        else if (!first.IsOpen && last.IsOpen)
        {
            last = last.MinuteOfDay < first.MinuteOfDay ? last.InAfternoon() : last;
        }

        bool dash = t.IsDash(place);
        return (led || sure || !dash) && (lastSure || Clocks.IsAlone(t, end) || Zones.TryRead(t, end, out _, out _) || t.Is(end, Kind.PartOfDay));
    }

    private static bool TryJoined(TimeTokens t, int place, out Clock last, out int end, out bool sure)
    {
        t.Joined = t.IsDash(place) ? place + 1 : -1;
        bool read = TryHour(t, place + 1, out last, out end, out sure);
        t.Joined = -1;
        return read;
    }

    // An hour with or without its minutes; sure where it can be nothing else.
    private static bool TryHour(TimeTokens t, int at, out Clock clock, out int end, out bool sure)
    {
        sure = Clocks.TryRead(t, at, false, out clock, out end);
        if (sure)
        {
            return true;
        }

        if (t[at] is { Kind: Kind.Number, Length: 4 } four && four.Value / 100 < 24 && four.Value % 100 < 60 && t.Text[four.Start] == '0')
        {
            clock = Clock.At(four.Value / 100, four.Value % 100);
            end = at + 1;
            return true;
        }

        if (t[at] is { Kind: Kind.Number, Length: <= 2, Value: >= 1 and <= 12 } || t[at] is { Kind: Kind.Cardinal, Value: >= 1 and <= 12 })
        {
            clock = Clock.At(t[at].Value) with { IsOpen = true };
            end = at + 1;
            if (t.IsMark(end, '.') && t.IsGlued(end) && t[end + 1] is { Kind: Kind.Number, Length: 2, Value: < 60, Spaced: false } minutes)
            {
                clock = clock with { Minute = minutes.Value };
                end += 2;
            }
            else if (t.Is(end, Kind.Cardinal) && Numbers.TryCardinal(t, end, out long words, out int behind) && words is >= 1000 and < 6000)
            {
                clock = clock with { Minute = (int)(words / 100) };
                end = behind;
            }

            return true;
        }

        return false;
    }

    private static TimeReading Make(TimeTokens t, int start, int end, When day, Clock first, Clock last, int row)
    {
        if (row >= 0)
        {
            first = DayParts.Place(first, row);
            last = DayParts.Place(last, row);
        }

        if (last.MinuteOfDay < first.MinuteOfDay && last.Hour < 12)
        {
            last = last.InAfternoon();
        }

        return new TimeReading(start, end, Shape.Interval, day with { Clock = first }) { Last = day with { Clock = last } };
    }
}
