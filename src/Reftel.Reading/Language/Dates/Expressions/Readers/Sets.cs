using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>What recurs: <c>every Monday</c>, <c>each week</c>, <c>every two years</c>, <c>twice a week</c>, <c>Mondays</c>, <c>annually</c>, <c>3 p.m. each day</c>.</summary>
internal static class Sets
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        if (TryPlain(t, at, out reading))
        {
            return TryClockBehind(t, ref reading);
        }

        // "19th of every month", "3pm each day"
        if (Clocks.TryRead(t, at, false, out Clock clock, out int end) && t.Is(end, Small.Every) | t.IsWord(end, "everyday") | t.IsWord(end, "daily") && TryPlain(t, end, out TimeReading set))
        {
            reading = TimeReading.Set(at, set.End, WithClock(set.Literal!, clock));
            return true;
        }

        int place = t.SkipThe(at);
        if (Numbers.TryOrdinal(t, place, out int day, out end) && day <= 31 && t.Is(t.IsWord(end, "day") ? end + 1 : end, Small.Of) && t.Is(end = (t.IsWord(end, "day") ? end + 2 : end + 1), Small.Every) && t.IsWord(end + 1, "month"))
        {
            reading = TimeReading.Set(at, end + 2, $"XXXX-XX-{day:D2}");
            return true;
        }

        return false;
    }

    private static bool TryPlain(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        switch (t[at].Kind)
        {
            case Kind.Frequency:
                reading = TimeReading.Set(at, at + 1, Frequencies.Value(t[at].Value));
                return IsFrequency(t, at);
            case Kind.Other when (t.IsWord(at, "semi") || t.IsWord(at, "bi")) && t.IsDash(at + 1) && t.Is(at + 2, Kind.Frequency):
                reading = TimeReading.Set(at, at + 3, t.Word(at + 2)[0] is 'a' or 'A' ? "P6M" : t.IsWord(at, "semi") ? Frequencies.Value(t[at + 2].Value) : Frequencies.Value(t[at + 2].Value).Replace('1', '2'));
                return true;
            case Kind.Weekday when Weekdays.IsPlural(t, at):
                reading = TimeReading.Set(at, at + 1, $"XXXX-WXX-{t[at].Value}");
                return TryPartBehind(t, ref reading);
            case Kind.Weekday when t[at].Length >= 6 && t.Is(at + 1, Kind.PartOfDay) && t.Text[t[at + 1].End - 1] == 's':
                reading = TimeReading.Set(at, at + 2, $"XXXX-WXX-{t[at].Value}T{PartsOfDay.Token(t[at + 1].Value)}");
                return true;
            case Kind.PartOfDay when t[at].Length > 6 && t.Text[t[at].End - 1] == 's' && t.Is(at - 1, Kind.Other):
                reading = TimeReading.Set(at, at + 1, $"XXXX-XX-XXT{PartsOfDay.Token(t[at].Value)}");
                return true;
            case Kind.Unit when t.IsWord(at, "weekends") || t.IsWord(at, "weekdays"):
                reading = TimeReading.Set(at, at + 1, t.IsWord(at, "weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-WD");
                return !t.Is(at - 1, Kind.Cardinal) && !t.Is(at - 1, Kind.Number) && !t.Is(at - 1, Small.Every);
            case Kind.Small when t.Is(at, Small.Every) || (t.IsWord(at, "any") && t.Is(at + 1, Kind.Unit)) || (t.IsWord(at, "all") && t.IsWord(at + 1, "weekends")):
                return TryEvery(t, at, out reading);
            case Kind.Small when t.Is(at, Small.A) && t.Is(at + 1, Kind.Unit) && !Durations.IsPlural(t, at + 1) && IsCounted(t, at - 1):
                reading = TimeReading.Set(at, at + 2, Amount.Write([new Amount((TimeUnit)t[at + 1].Value, 100)]));
                return t[at + 2].Kind is not Kind.Unit && !t.IsDash(at + 2) && !t.Is(at + 2, Small.Ago) && !t.Is(at + 2, Small.Later, Small.Earlier) && !t.Is(at + 2, Small.After, Small.Before);
            case Kind.Small or Kind.Number or Kind.Cardinal:
                return TryTimes(t, at, out reading);
            default:
                return false;
        }
    }

    // "5 million a year", "3 percent a month", "500 barrels a day"
    private static bool IsCounted(TimeTokens t, int at) =>
        t.Is(at, Kind.Number) || t.IsMark(at, '%') || IsCount(t.Word(at)) || (t.Is(at, Kind.Other) && t.Word(at) is [.., 's'] && (t.Is(at - 1, Kind.Number) || t.Is(at - 1, Kind.Cardinal) || IsCount(t.Word(at - 1))));

    private static bool IsCount(ReadOnlySpan<char> word) => word is "percent" or "million" or "billion" or "trillion" or "thousand" or "hundred";

    // "daily" of a paper's name and "Weekly" in a title are none: a capital inside a sentence.
    private static bool IsFrequency(TimeTokens t, int at) => !t.IsCapital(at) || t.Is(at - 1, Kind.Mark) || (t[at].Length > 1 && char.IsUpper(t.Text[t[at].Start + 1]));

    private static bool TryEvery(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = at + 1;
        int step = 1;
        if (t.IsWord(place, "other") || (t.IsWord(place, "second") && (t.Is(place + 1, Kind.Unit) || t.Is(place + 1, Kind.Weekday))))
        {
            step = 2;
            place++;
        }
        else if (Numbers.TryOrdinal(t, place, out int nth, out int behindNth) && nth > 1 && t.Is(behindNth, Kind.Unit))
        {
            step = nth;
            place = behindNth;
        }

        if (t.Is(place, Kind.Weekday))
        {
            reading = TimeReading.Set(at, place + 1, $"XXXX-WXX-{t[place].Value}");
            return TryPartBehind(t, ref reading);
        }

        if (t.Is(place, Kind.PartOfDay))
        {
            reading = TimeReading.Set(at, place + 1, $"XXXX-XX-XXT{PartsOfDay.Token(t[place].Value)}");
            return true;
        }

        if (t.Is(place, Kind.Month) || t.Is(place, Kind.Season))
        {
            reading = TimeReading.Set(at, place + 1, t.Is(place, Kind.Month) ? $"XXXX-{t[place].Value:D2}" : When.Of(Grain.Season, 0, t[place].Value).ToString());
            return true;
        }

        long hundredths = step * 100L;
        if (step == 1 && Numbers.TryCount(t, place, out long count, out int behind) && !t.Is(place, Small.A) && count != 0)
        {
            hundredths = count;
            place = behind;
        }

        if (!t.TryUnit(place, out TimeUnit unit) || t.IsWord(place, "second"))
        {
            return false;
        }

        bool plain = hundredths == 100;
        reading = TimeReading.Set(at, place + 1, unit == TimeUnit.Weekend && plain ? "XXXX-WXX-WE" : Amount.Write([new Amount(unit, hundredths)]));
        return true;
    }

    // "once a week", "three times a year", "10 times per day"; "one a day"
    private static bool TryTimes(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int end = at + 1;
        if (!t.Is(at, Small.Once, Small.Twice))
        {
            if (!Numbers.TryCount(t, at, out _, out end) || t.Is(at, Small.A) || !t.IsWord(end, "times"))
            {
                return false;
            }

            end++;
        }

        if ((!t.Is(end, Small.A) && !t.IsWord(end, "per") && !t.Is(end, Small.Every)) || !t.TryUnit(end + 1, out TimeUnit unit))
        {
            return false;
        }

        reading = TimeReading.Set(at, end + 2, Amount.Write([new Amount(unit, 100)]));
        return true;
    }

    private static bool TryPartBehind(TimeTokens t, ref TimeReading reading)
    {
        if (DayParts.TryRead(t, reading.End, out int row, out _, out int end))
        {
            reading = reading with { End = end, Literal = $"{reading.Literal}T{PartsOfDay.Token(row)}" };
        }

        return true;
    }

    private static bool TryClockBehind(TimeTokens t, ref TimeReading reading)
    {
        int place = t.Is(reading.End, Small.At) ? reading.End + 1 : reading.End;
        if (Clocks.TryRead(t, place, place > reading.End, out Clock clock, out int end))
        {
            reading = reading with { End = end, Literal = WithClock(reading.Literal!, clock) };
        }

        return true;
    }

    private static string WithClock(string value, Clock clock)
    {
        int time = value.IndexOf('T', StringComparison.Ordinal);
        string date = value[0] == 'P' ? "XXXX-XX-XX" : time < 0 ? value : value[..time];
        return date + (time > 0 && value.EndsWith("EV", StringComparison.Ordinal) ? clock.InAfternoon() : clock);
    }
}
