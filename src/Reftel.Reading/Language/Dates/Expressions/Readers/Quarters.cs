using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Quarters, halves and weeks by their number: <c>Q4 2020</c>, <c>2020-H1</c>, <c>the third quarter of last year</c>, <c>week 31</c>, <c>2016-W46</c>, <c>the first week of 2015</c>.</summary>
internal static class Quarters
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        int place = t.SkipThe(at);
        if (!(TryPossessive(t, place, out reading) || TryLettered(t, place, out reading) || TryYearFirst(t, place, out reading) || TryOrdinal(t, place, out reading) || TryWeek(t, place, out reading)))
        {
            return false;
        }

        reading = reading with { Start = at };
        return true;
    }

    // "next year's first quarter"
    private static bool TryPossessive(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(at, Kind.Relation) || !t.IsWord(at + 1, "year") || t[at + 2] is not { Kind: Kind.Mark, Value: '\'' or '\u2019' } || !Numbers.TryOrdinal(t, at + 4, out int number, out int end) || number > 4 || !t.IsWord(end, "quarter"))
        {
            return false;
        }

        reading = TimeReading.Point(at, end + 1, When.Of(Grain.Quarter, Periods.YearOf(t, at), number));
        return true;
    }

    // "Q4", "Q4 2020", "H1-2020", "Q3 of last year"
    private static bool TryLettered(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.BeginsWord(at) || !TryName(t, at, out Grain grain, out int number) || grain == Grain.Week)
        {
            return false;
        }

        int end = at + 2;
        int year = YearBehind(t, ref end);
        reading = TimeReading.Point(at, end, When.Of(grain, year > 0 ? year : t.Anchor.Year, number));
        return (t.EndsWord(end) && grain == Grain.Quarter) || year > 0;
    }

    // "2020-Q4", "2020 Q4", "2016-W46", "2016-W46-WE"
    private static bool TryYearFirst(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (t[at] is not { Kind: Kind.Number, Length: 4, Value: >= 1500 and < 2200 } year || !t.BeginsWord(at))
        {
            return false;
        }

        int place = t.IsDash(at + 1) && t.IsGlued(at + 1) ? at + 2 : at + 1;
        if (!TryName(t, place, out Grain grain, out int number) || (grain == Grain.Week && (place == at + 1 || Calendar.MondayOf(year.Value, number) is null)))
        {
            return false;
        }

        reading = TimeReading.Point(at, place + 2, When.Of(grain, year.Value, number));
        return t.EndsWord(place + 2);
    }

    private static bool TryName(TimeTokens t, int at, out Grain grain, out int number)
    {
        grain = Grain.None;
        number = t[at + 1].Value;
        if (t[at].Length != 1 || !t.IsLetters(at) || !t.IsGlued(at + 1) || t[at + 1] is not { Kind: Kind.Number, Length: <= 2 })
        {
            return false;
        }

        grain = t.Text[t[at].Start] switch
        {
            'Q' or 'q' when number is >= 1 and <= 4 => Grain.Quarter,
            'H' or 'h' when number is 1 or 2 => Grain.Half,
            'W' or 'w' when number is >= 1 and <= 53 => Grain.Week,
            _ => Grain.None,
        };
        return grain != Grain.None;
    }

    // "the third quarter of 2020", "second half of the year", "first week of 2015", "the last quarter of 2019", "the third month of 2021"
    private static bool TryOrdinal(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        bool last = t.IsWord(at, "last") || t.IsWord(at, "final");
        int number = 0;
        int end = at + 1;
        if (!last && !Numbers.TryOrdinal(t, at, out number, out end))
        {
            return false;
        }

        end = t.IsDash(end) && t.IsGlued(end) ? end + 1 : end;
        Grain grain = t.IsWord(end, "quarter") ? Grain.Quarter : t.Is(end, Small.Half) ? Grain.Half : t.IsWord(end, "week") ? Grain.Week : t.IsWord(end, "month") ? Grain.Month : Grain.None;
        int most = grain switch { Grain.Quarter => 4, Grain.Half => 2, Grain.Week => 53, Grain.Month => 12, _ => 0 };
        number = last ? most == 53 ? 52 : most : number;
        if (number == 0 || number > most)
        {
            return false;
        }

        int behind = end + 1;
        int year = YearBehind(t, ref behind);
        if (year == 0)
        {
            if (last || grain is not (Grain.Quarter or Grain.Half) || (grain == Grain.Half && !t.IsWord(at - 1, "year")) || t.Is(behind, Small.Of))
            {
                return false;
            }

            // A quarter alone: the last that began before the document, or the next by the tense.
            int now = t.Anchor.Document is { Month: > 0 } anchor ? ((anchor.Month - 1) / 3) + 1 : 0;
            bool forward = now > 0 && Resolve.IsForward(t, at, behind);
            year = now == 0 ? t.Anchor.Year : t.Anchor.Year + (forward ? (number < now ? 1 : 0) : number > now ? -1 : 0);
        }

        When when = grain == Grain.Month ? When.OfMonth(year, number) : When.Of(grain, year, number);
        if (grain == Grain.Week && Calendar.MondayOf(year, number) is null)
        {
            return false;
        }

        reading = TimeReading.Point(at, behind, when);
        return true;
    }

    private static bool TryWeek(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.IsWord(at, "week"))
        {
            return false;
        }

        if (t[at + 1] is { Kind: Kind.Number, Length: <= 2, Value: >= 1 and <= 53 } number && t.EndsWord(at + 2))
        {
            int end = at + 2;
            int year = YearBehind(t, ref end);
            year = year > 0 ? year : t.Anchor.Year;
            reading = TimeReading.Point(at, end, When.Of(Grain.Week, year, number.Value));
            return year == 0 || Calendar.MondayOf(year, number.Value) is not null;
        }

        // "the week of April 10", "the week beginning February 4"
        int place = t.Is(at + 1, Small.Of) || t.Is(at + 1, Small.Starting) || t.IsWord(at + 1, "beginning") || t.IsWord(at + 1, "ending") ? at + 2 : at + 1;
        place = t.Is(place, Small.On) ? place + 1 : place;
        if (place == at + 1 || !(Calendars.TryDay(t, place, out TimeReading day) || MonthDays.TryRead(t, place, out day)) || !day.When.IsDay)
        {
            return false;
        }

        reading = TimeReading.Point(at, day.End, Calendar.Week(new DateOnly(day.When.Year, day.When.Month, day.When.Day)));
        return true;
    }

    private static int YearBehind(TimeTokens t, ref int end)
    {
        int place = end;
        place = t.IsDash(place) && t.IsGlued(place) ? place + 1 : t.SkipOf(t.SkipComma(place));
        place = t.IsWord(place, "in") && t.Is(place + 1, Kind.Number) ? place + 1 : place;
        bool of = t.Is(place - 1, Small.Of);
        if (YearNumbers.TryRead(t, place, out int year, out int behind, out _) && t.EndsWord(behind))
        {
            end = behind;
            return year;
        }

        int the = t.SkipThe(place);
        if (t.Is(the, Kind.Relation) && t.IsWord(the + 1, "year"))
        {
            end = the + 2;
            return Periods.YearOf(t, the);
        }

        if (of && the > place && t.IsWord(the, "year"))
        {
            end = the + 1;
            return t.Anchor.Year;
        }

        return 0;
    }
}
