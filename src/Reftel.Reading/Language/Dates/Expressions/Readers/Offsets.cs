using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Dates counted from others: <c>two days ago</c>, <c>three years later</c>, <c>ten days from now</c>, <c>two weeks after May 3</c>; <c>in two days</c> where the words look ahead.</summary>
internal static class Offsets
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = Durations.SkipMod(t, at, out string? mod);
        if (!Durations.TrySpan(t, place, out TimeReading span) && !TryOpen(t, place, out span))
        {
            return false;
        }

        int end = span.End;
        if (Durations.IsAge(t, end))
        {
            return false;
        }

        if (t.Is(end, Small.Ago))
        {
            bool named = t.IsWord(end, "ago");
            reading = Counted(t, span, t.Anchor.Today, -1, end + 1);
            return Finish(t, at, mod, ref reading) && named;
        }

        if (t.Is(end, Small.Later) || t.Is(end, Small.Earlier) || t.Is(end, Small.Hence))
        {
            reading = Counted(t, span, t.Is(end, Small.Hence) ? t.Anchor.Today : Before(t, span), t.Is(end, Small.Earlier) ? -1 : 1, end + 1);
            return Finish(t, at, mod, ref reading) && !t.Is(end + 1, Small.Than) && !(t.Is(end, Small.Later, Small.Earlier) && t.Is(end + 1, Kind.Relation));
        }

        if (t.Is(end, Small.From) && t.IsWord(end + 1, "now"))
        {
            reading = Counted(t, span, t.Anchor.Today, 1, end + 2);
            return Finish(t, at, mod, ref reading);
        }

        bool after = t.Is(end, Small.After, Small.From) || t.Is(end, Small.Since);
        if (after || t.Is(end, Small.Before))
        {
            return TryBeside(t, at, span, end, after ? 1 : -1, out reading);
        }

        // "in two days" is a date where something will be, else the time it took.
        if (t.Is(at - 1, Small.In) && place == at && !t.Is(at, Kind.Vague) && !t.Is(at - 2, Kind.Number) && !t.IsDash(end) && !span.Amounts![0].IsVague && IsAhead(t, at - 1, end) && !t.Is(end, Small.Of))
        {
            reading = Counted(t, span, t.Anchor.Today, 1, end);
            return reading.Shape == Shape.Point;
        }

        return false;
    }

    private static bool IsAhead(TimeTokens t, int start, int end) => Resolve.IsForward(t, start, end) || t[end].Kind == Kind.Mark && t.Is(start - 1, Kind.Mark);

    private static bool Finish(TimeTokens t, int at, string? mod, ref TimeReading reading)
    {
        reading = reading with { Start = at, Mod = mod };
        return true;
    }

    // "years ago", "hours later": no number is said.
    private static bool TryOpen(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(at, Kind.Unit) || !Durations.IsPlural(t, at))
        {
            return false;
        }

        reading = new TimeReading(at, at + 1, Shape.Duration, default) { Amounts = [new Amount((TimeUnit)t[at].Value, -1)] };
        return true;
    }

    // "two weeks after May 3": the day is exact.
    private static bool TryBeside(TimeTokens t, int at, TimeReading span, int end, int sign, out TimeReading reading)
    {
        reading = default;
        if (!Points.TryRead(t, end + 1, out TimeReading other) && !YearAlone(t, end + 1, out other) || other.Shape != Shape.Point || other.When.Clock is not null)
        {
            return false;
        }

        When from = other.When;
        DateOnly? day = from.IsDay ? new DateOnly(from.Year, from.Month, from.Day) : from is { Grain: Grain.Month or Grain.Year, Year: > 0 } ? new DateOnly(from.Year, Math.Max(1, from.Month), 1) : null;
        if (day is not { } begin || Add(begin, -1, span.Amounts!, sign, out _) is not { } moved || span.Amounts!.Any(amount => amount.IsOfClock))
        {
            return false;
        }

        reading = TimeReading.Point(at, other.End, from.Grain == Grain.Year && span.Amounts![^1].Unit >= TimeUnit.Year ? When.OfYear(moved.Year) : When.OfDay(moved)) with { IsCounted = true };
        return true;
    }

    private static bool YearAlone(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!YearNumbers.TryAlone(t, at, false, out int year, out int end))
        {
            return false;
        }

        reading = TimeReading.Point(at, end, When.OfYear(year));
        return true;
    }

    // "In 2004 ... two years later": a year or month that the text named, for spans of no finer unit.
    private static DateOnly? Before(TimeTokens t, TimeReading span)
    {
        TimeUnit finest = span.Amounts!.Min(amount => amount.Unit);
        return t.Anchor.Last switch
        {
            { Grain: Grain.Year, Year: > 0 } year when finest >= TimeUnit.Year => new DateOnly(year.Year, 1, 1),
            { Grain: Grain.Month, Year: > 0, Month: > 0 } month when finest >= TimeUnit.Month => new DateOnly(month.Year, month.Month, 1),
            _ => t.Anchor.Then,
        };
    }

    // As fine as the smallest unit of the span: years ago is a year, weeks ago a week.
    private static TimeReading Counted(TimeTokens t, TimeReading span, DateOnly? from, int sign, int end)
    {
        Amount[] amounts = span.Amounts!;
        TimeReading unknown = amounts.Any(amount => amount.IsVague) ? TimeReading.Reference(span.Start, end, sign < 0 ? "PAST_REF" : "FUTURE_REF") : span with { End = end };
        if (from is not { } begin)
        {
            return unknown;
        }

        int now = begin == t.Anchor.Today ? t.Anchor.MinuteOfDay : -1;
        bool clock = amounts.Any(amount => amount.IsOfClock);
        if (Add(begin, clock ? now : -1, amounts, sign, out int minute) is not { } day || (clock && now < 0))
        {
            return unknown;
        }

        TimeUnit unit = amounts.Min(amount => amount.Unit);
        When when = unit switch
        {
            _ when clock => When.OfDay(day) with { Clock = Clock.At(minute / 60, minute % 60) },
            _ when amounts.Length > 1 => When.OfDay(day),
            TimeUnit.Week or TimeUnit.Fortnight => Calendar.Week(day),
            TimeUnit.Weekend => Calendar.Week(day, Grain.Weekend),
            TimeUnit.Month => When.OfMonth(day.Year, day.Month),
            TimeUnit.Quarter => When.Of(Grain.Quarter, day.Year, ((day.Month - 1) / 3) + 1),
            TimeUnit.Year or TimeUnit.FiscalYear => When.OfYear(day.Year),
            TimeUnit.Decade => When.Of(Grain.Decade, day.Year / 10 * 10, 0),
            TimeUnit.Century => When.Of(Grain.Century, day.Year / 100 * 100, 0),
            _ => When.OfDay(day),
        };
        return TimeReading.Point(span.Start, end, when) with { IsCounted = true };
    }

    private static DateOnly? Add(DateOnly day, int now, Amount[] amounts, int sign, out int minute)
    {
        long minutes = 0;
        DateOnly? moved = day;
        foreach (Amount amount in amounts)
        {
            if (moved is not { } at || amount.IsVague)
            {
                minute = 0;
                return null;
            }

            long count = amount.Hundredths * sign;
            switch (amount.Unit)
            {
                case TimeUnit.Second:
                    minutes += count / 6000;
                    break;
                case TimeUnit.Minute:
                    minutes += count / 100;
                    break;
                case TimeUnit.Hour:
                    minutes += count * 60 / 100;
                    break;
                case TimeUnit.Day or TimeUnit.Night or TimeUnit.WorkingDay:
                    moved = Calendar.AddDays(at, count / 100);
                    break;
                case TimeUnit.Week or TimeUnit.Weekend:
                    moved = Calendar.AddDays(at, count * 7 / 100);
                    break;
                case TimeUnit.Fortnight:
                    moved = Calendar.AddDays(at, count * 14 / 100);
                    break;
                default:
                    moved = Calendar.AddMonths(at, count * Months(amount.Unit) / 100);
                    break;
            }
        }

        long total = Math.Max(0, now) + minutes;
        long days = total >= 0 ? total / 1440 : -((1439 - total) / 1440);
        minute = (int)(total - (days * 1440));
        return moved is { } last ? Calendar.AddDays(last, days) : null;
    }

    private static int Months(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter or TimeUnit.Season => 3,
        TimeUnit.Half => 6,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        TimeUnit.Millennium => 12000,
        _ => 12,
    };
}
