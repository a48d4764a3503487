using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>One point or period: a date, a time of day, or both in either order.</summary>
internal static class Points
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading) => TryDated(t, at, out reading) || TryTimed(t, at, out reading);

    /// <summary>A date or period without a time.</summary>
    public static bool TryDate(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        switch (t[at].Kind)
        {
            case Kind.Mark:
                return t[at].Value is '\'' or '\u2019' or '\u2018' && NamedPeriods.TryRead(t, at, out reading);
            case Kind.Number:
                return Calendars.TryRead(t, at, out reading) || Quarters.TryRead(t, at, out reading) || NamedPeriods.TryRead(t, at, out reading) || MonthDays.TryRead(t, at, out reading);
            case Kind.Month:
                return HolidayDates.TryRead(t, at, out reading) || Calendars.TryRead(t, at, out reading) || MonthDates.TryAlone(t, at, out reading);
            case Kind.Weekday:
                return Weekdays.TryRead(t, at, out reading);
            case Kind.Ordinal or Kind.Cardinal:
                return Calendars.TryRead(t, at, out reading) || Quarters.TryRead(t, at, out reading) || NamedPeriods.TryRead(t, at, out reading) || MonthDays.TryRead(t, at, out reading);
            case Kind.Deictic:
                return Deictics.TryRead(t, at, out reading);
            case Kind.Relation:
                return Quarters.TryRead(t, at, out reading) || RelatedDays.TryRead(t, at, out reading) || Deictics.TryRead(t, at, out reading) || Periods.TryRead(t, at, out reading) || HolidayDates.TryRead(t, at, out reading);
            case Kind.Season:
                return NamedPeriods.TryRead(t, at, out reading);
            case Kind.Unit:
                return Quarters.TryRead(t, at, out reading) || NamedPeriods.TryRead(t, at, out reading);
            case Kind.Small when t.Is(at, Small.The):
                return TryDefinite(t, at, out reading);
            case Kind.Other:
                return TryOther(t, at, out reading);
            default:
                return false;
        }
    }

    private static bool TryDefinite(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at + 1].Kind == Kind.Small || t[at + 1] is { Kind: Kind.Mark, Value: not ('\'' or '\u2019' or '\u2018') })
        {
            return false;
        }

        // "the last Monday" is read without its article, and keeps it.
        if (Calendars.TryRead(t, at, out reading) || Quarters.TryRead(t, at, out reading) || MonthDays.TryRead(t, at, out reading) || Deictics.TryRead(t, at, out reading) || NamedPeriods.TryRead(t, at, out reading) || Periods.TryRead(t, at, out reading))
        {
            return true;
        }

        if (t.Is(at + 1, Kind.Relation) && HolidayDates.TryRead(t, at + 1, out reading))
        {
            reading = reading with { Start = at };
            return true;
        }

        return false;
    }

    private static bool TryOther(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        Token token = t[at];
        if (token.Value == TimeWord.Begins)
        {
            return HolidayDates.TryRead(t, at, out reading) || NamedPeriods.TryRead(t, at, out reading);
        }

        return token.Length switch
        {
            1 => Quarters.TryRead(t, at, out reading) || Calendars.TryRead(t, at, out reading),
            2 => Calendars.TryRead(t, at, out reading) || NamedPeriods.TryRead(t, at, out reading),
            6 or 8 or 9 => NamedPeriods.TryRead(t, at, out reading),
            _ => false,
        };
    }

    // A date, and behind it a part of the day or a time.
    private static bool TryDated(TimeTokens t, int at, out TimeReading reading)
    {
        if (!TryDate(t, at, out reading))
        {
            return false;
        }

        if (reading.Shape == Shape.Point && reading.When.Grain >= Grain.Weekday && reading.Mod is null)
        {
            reading = Weekdays.InWeekBehind(t, WithTime(t, reading));
        }

        return true;
    }

    private static TimeReading WithTime(TimeTokens t, TimeReading date)
    {
        int end = date.End;
        if (date.When.Clock is { Hour: >= 0 })
        {
            return date;
        }

        int row = date.When.Clock is { Part: "NI" } ? PartsOfDay.Night : date.When.Clock is { Part: "AF" or "EV" } ? 2 : -1;
        string? mod = null;
        if (date.When.Clock is null && DayParts.TryRead(t, end, out int part, out mod, out int behind) && (mod is null || t.Text[t[end].Start] is not 'a'))
        {
            row = part;
            date = date with { End = behind, When = date.When with { Clock = Clock.OfPart(PartsOfDay.Token(part)) }, Mod = mod };
            end = behind;
        }

        int place = t.SkipComma(end);
        bool led = t.Is(place, Small.At, Small.About) || t.IsMark(place, '@');
        string? bound = led ? null : Openings.ModOf(t, place, out int opened) is { } opening && Clocks.TryRead(t, opened, t.Is(opened + 1, Small.In) && DayParts.TryRead(t, opened + 1, out _, out _, out _), out _, out _) ? opening : null;
        place = led ? place + 1 : bound is null ? place : Openings.Skip(t, place);
        place = led && t.Is(place, Small.About) ? place + 1 : place;
        if (!led && t.IsWord(place, "T") && !t.IsGlued(place))
        {
            return date;
        }

        if (!Clocks.TryRead(t, place, led || (bound is not null && t.Is(place + 1, Small.In)), out Clock clock, out behind))
        {
            return date;
        }

        if (row < 0 && DayParts.TryRead(t, behind, out part, out _, out int partEnd))
        {
            row = part;
            behind = partEnd;
        }

        clock = row >= 0 ? DayParts.Place(clock, row) : clock;

        // "Wed Oct 26 15:50:06 2016"
        When when = date.When with { Clock = clock };
        if (clock.Second >= 0 && t[behind] is { Kind: Kind.Number, Length: 4, Value: >= 1900 and < 2200 } year && t.EndsWord(behind + 1))
        {
            when = when with { Year = year.Value };
            behind++;
        }

        return date with { End = behind, When = when, Mod = bound };
    }

    // A time, and behind it a date.
    private static bool TryTimed(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        bool led = t.Is(at - 1, Small.At) || (t[at].Kind is Kind.Number or Kind.Cardinal && t.Is(at + 1, Small.In, Small.At) && DayParts.TryRead(t, at + 1, out _, out _, out _));
        int row = -1;
        int place = at;
        if (!Clocks.TryRead(t, place, led, out Clock clock, out int end))
        {
            return TryPartAlone(t, at, out reading);
        }

        if (DayParts.TryRead(t, end, out row, out _, out int behind))
        {
            clock = DayParts.Place(clock, row);
            end = behind;
        }

        int date = t.Is(end, Small.On) || t.Is(end, Small.Of) || t.IsMark(end, ',') ? end + 1 : end;
        if (TryDate(t, date, out TimeReading day) && day.Shape == Shape.Point && day.When.Grain >= Grain.Weekday && day.When.Clock is not { Hour: >= 0 })
        {
            if (day.When.Clock is { Part: "AF" or "EV" or "NI" } part)
            {
                clock = DayParts.Place(clock, part.Part == "NI" ? PartsOfDay.Night : 2);
            }
            else if (DayParts.TryRead(t, day.End, out row, out _, out behind))
            {
                clock = DayParts.Place(clock, row);
                day = day with { End = behind };
            }

            reading = day with { Start = at, When = day.When with { Clock = clock } };
            return true;
        }

        reading = TimeReading.Point(at, end, Resolve.Time(t, clock));
        return true;
    }

    // "in the morning", "at night", "early morning"
    private static bool TryPartAlone(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        bool led = t.Is(at - 1, Small.In) || t.Is(at - 1, Small.During) || t.Is(at - 1, Small.At) || t.Is(at - 1, Small.By) || t.Is(at, Kind.Edge) || t.Is(at - 1, Small.Until) || t.IsWord(at, "overnight") || t.Is(at, Small.Later);
        int noun = t.SkipThe(at);
        bool ofDate = noun > at && t.Is(noun, Kind.PartOfDay) && t.Is(noun + 1, Small.Of);
        if (!(led || ofDate) || t.Is(at, Small.In) || t.Is(at, Small.At) || t.Is(at, Small.During) || !DayParts.TryRead(t, at, out int row, out string? mod, out int end))
        {
            return false;
        }

        Clock clock = Clock.OfPart(PartsOfDay.Token(row));
        int place = t.Is(end, Small.At) ? end + 1 : end;
        if (Clocks.TryRead(t, place, place > end, out Clock time, out int behind))
        {
            clock = DayParts.Place(time, row);
            mod = null;
            end = behind;
        }

        // "in the morning of May 3"
        int date = t.Is(end, Small.On) || t.Is(end, Small.Of) ? end + 1 : end;
        if (date > end && TryDate(t, date, out TimeReading day) && day.Shape == Shape.Point && day.When.Grain >= Grain.Weekday)
        {
            reading = day with { Start = at, When = day.When with { Clock = clock } };
            return true;
        }

        reading = TimeReading.Point(at, end, Resolve.Time(t, clock)) with { Mod = mod };
        return led;
    }
}
