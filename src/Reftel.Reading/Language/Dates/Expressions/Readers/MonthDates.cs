using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Month before day or year: <c>December 13-14, 2007</c>, <c>Dec. 31</c>, <c>May twenty nine</c>, <c>April of 1987</c>, <c>December II</c>.</summary>
internal static class MonthDates
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.BeginsWord(at) || !Months.TryName(t, at, out int month, out int end))
        {
            return false;
        }

        return TryDay(t, at, month, end, out reading) || TryYear(t, at, month, end, out reading);
    }

    /// <summary>A month without a day or a year.</summary>
    public static bool TryAlone(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(at, Kind.Month) || !Months.StandsAlone(t, at))
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 1, Resolve.Month(t, at, at + 1, t[at].Value));
        return true;
    }

    private static bool TryDay(TimeTokens t, int at, int month, int end, out TimeReading reading)
    {
        reading = default;
        int place = t.IsMark(end, ',') || t.IsMark(end, '/') || (t.IsDash(end) && t.IsGlued(end)) ? end + 1 : end;
        place = t.SkipThe(place);
        if (!DayNumber.TryRead(t, place, out DayNumber day) || !(place > end || t.IsCapital(at) || t[place].Kind == Kind.Number || !(t.IsWord(at, "may") || t.IsWord(at, "march")) || t.Is(at - 1, Kind.Weekday) || t.Is(at - 1, Small.On, Small.From) || t.Is(at - 1, Small.Since)) || !IsDay(t, at, place, day))
        {
            return false;
        }

        // "In January, two ministers": a number in words counts what follows.
        if (t.Is(place, Kind.Cardinal) && !day.IsOrdinal && (t.IsMark(place - 1, ',') || !(Clocks.IsAlone(t, day.End) || t.Is(day.End, Kind.Cardinal))))
        {
            return false;
        }

        end = day.End;
        bool repaired = day.IsRepaired;
        int last = 0;
        if (TrySecond(t, end, day, out DayNumber second))
        {
            last = second.Value;
            repaired |= second.IsRepaired;
            end = second.End;
        }

        end = TryYearBehind(t, end, day.IsOrdinal, out int year, ref repaired);
        When first = year > 0 ? When.OfDay(year, month, day.Value) : Resolve.MonthDay(t, at, end, month, day.Value);
        reading = TimeReading.Point(at, end, first) with { Repair = repaired ? "ocr-digits" : null };
        if (last > 0)
        {
            reading = reading with { Shape = Shape.Interval, Last = first with { Day = last } };
        }

        return true;
    }

    // A number of another thing is no day: "May 5,000", "May 20%", "May 10:30", "July 4.5 million".
    private static bool IsDay(TimeTokens t, int month, int at, DayNumber day)
    {
        int end = day.End;
        if (day.IsLetters(t, at))
        {
            return t.IsCapital(month) && t[at].Length <= 2 && t.Text[t[at].Start] is not ('o' or 'l' or 'O') && (!t.IsWord(at, "I") || IsAfterLoneLetter(t, end))
                && (t.IsMark(end, ',') || t.Is(end, Kind.Mark) || t.Is(end, Kind.Small) || t.Is(end, Kind.Number) || t.Is(end, Kind.Other));
        }

        if (!t.IsGlued(end))
        {
            return !t.Is(end, Kind.Unit) || day.IsOrdinal;
        }

        Token next = t[end];
        if (next.Kind != Kind.Mark)
        {
            return false;
        }

        bool number = t.IsGlued(end + 1) && t.Is(end + 1, Kind.Number);
        return !(next.Value == '%' || (next.Value == ':' && number) || (next.Value == ',' && number && t[end + 1].Length == 3));
    }

    // "December I" is a day where no verb of the pronoun follows.
    private static bool IsAfterLoneLetter(TimeTokens t, int end) => !t.IsGlued(end + 1) && (t.Is(end, Kind.Mark) || t.Is(end, Kind.Small) || t.Is(end, Kind.Number));

    private static bool TrySecond(TimeTokens t, int end, DayNumber first, out DayNumber second)
    {
        second = default;
        return t.IsDash(end) && DayNumber.TryRead(t, end + 1, out second) && second.Value > first.Value && !second.IsLetters(t, end + 1)
            && (t.Is(second.End, Kind.Mark) || !t.IsGlued(second.End)) && !(t.IsMark(second.End, ':') && t.IsGlued(second.End)) && !t.IsWord(second.End, "pm") && !t.IsWord(second.End, "am");
    }

    private static int TryYearBehind(TimeTokens t, int end, bool ordinal, out int year, ref bool repaired)
    {
        int place = t.SkipComma(end);
        bool comma = place > end;
        place = t.Is(place, Small.Of) || t.Is(place, Small.In) || (t.IsMark(place, '/') && t.IsGlued(place)) || (t.IsDash(place) && t.IsGlued(place)) ? place + 1 : place;
        if (!YearNumbers.TryRead(t, place, out year, out int behind, out bool misread) || (!comma && place == end && t.IsGlued(place)))
        {
            // "January first 12"
            if (ordinal && t[end] is { Kind: Kind.Number, Length: 2 } two && t.Is(end - 1, Kind.Ordinal) && t.EndsWord(end + 1) && !t.IsMark(end + 1, ':'))
            {
                year = YearNumbers.OfTwo(two.Value);
                return end + 1;
            }

            year = 0;
            return end;
        }

        if (t.Is(behind, Small.OClock) || t.IsWord(behind, "hours") || (t.IsMark(behind, ':') && t.IsGlued(behind) && t.IsGlued(behind + 1)))
        {
            year = 0;
            return end;
        }

        repaired |= misread;
        return behind;
    }

    private static bool TryYear(TimeTokens t, int at, int month, int end, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipComma(end);
        bool bound = t.Is(place, Small.Of) || (t.Is(place, Small.In) && t.Is(place + 1, Kind.Number)) || t.IsMark(place, '/') || (t.IsDash(place) && t.IsGlued(place));
        place = bound ? place + 1 : place;
        if (YearNumbers.TryRead(t, place, out int year, out int behind, out bool repaired))
        {
            if (!t.Is(place, Kind.Cardinal) || t.IsCapital(at))
            {
                // "September-2020-23"
                if (t.IsDash(behind) && t.IsGlued(behind) && t.IsGlued(behind + 1) && t[behind + 1] is { Kind: Kind.Number, Length: <= 2, Value: >= 1 and <= 31 } day && t.EndsWord(behind + 2))
                {
                    reading = TimeReading.Point(at, behind + 2, When.OfDay(year, month, day.Value));
                    return true;
                }

                reading = TimeReading.Point(at, behind, When.OfMonth(year, month)) with { Repair = repaired ? "ocr-digits" : null };
                return true;
            }
        }
        else if (t.Is(place - 1, Small.Of) && t[place] is { Kind: Kind.Number, Length: 2 } two && t.EndsWord(place + 1) && !t.Is(place + 1, Kind.Other))
        {
            reading = TimeReading.Point(at, place + 1, When.OfMonth(YearNumbers.OfTwo(two.Value), month));
            return true;
        }

        // "april of this year"
        place = t.SkipOf(end);
        if (t.Is(place, Kind.Relation) && t.IsWord(place + 1, "year") && Periods.YearOf(t, place) is var known and > 0)
        {
            reading = TimeReading.Point(at, place + 2, When.OfMonth(known, month));
            return true;
        }

        return false;
    }
}
