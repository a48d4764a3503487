using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Periods named by their relation to the date of the document or of the text before: <c>last year</c>, <c>this quarter</c>, <c>the following week</c>, <c>that day</c>.</summary>
internal static class Periods
{
    // Before one of these "the year" is the current one.
    private static readonly WordSet Leading = new[] { "for", "of", "in", "during", "throughout", "on", "over", "off", "all" }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipThe(at);
        if (!t.Is(place, Kind.Relation))
        {
            return false;
        }

        var relation = (Relation)t[place].Value;
        int word = place + 1;

        // "Following Monday's debate": a preposition
        if (place == at && t.IsWord(at, "following") && t.IsCapital(at) && char.IsLower(t.Text[t[at].End - 1]))
        {
            return false;
        }

        // "this past Wednesday", "that same day", "this coming Friday"
        if (relation is Relation.This or Relation.Same && t.Is(word, Kind.Relation))
        {
            relation = (Relation)t[word].Value;
            place = word;
            word++;
        }

        if (relation == Relation.Same && t.IsWord(place, "that") && !t.Is(word, Kind.Unit))
        {
            return TryPartOfSameDay(t, at, word, out reading);
        }

        bool near = t.IsWord(place, "past") || t.IsWord(place, "coming") || t.IsWord(place, "upcoming") || t.IsWord(place, "latest") || t.IsWord(place, "forthcoming");
        if (t.Is(word, Kind.Weekday))
        {
            reading = TimeReading.Point(at, word + 1, Weekdays.Of(t, relation, t[word].Value, near, narrated: place > at));
            return true;
        }

        if (t.Is(word, Kind.Month) && relation != Relation.Same)
        {
            reading = TimeReading.Point(at, word + 1, MonthOf(t, relation, t[word].Value));
            return !DayNumber.TryRead(t, word + 1, out _) && (t.IsCapital(word) || !(t.IsWord(word, "may") || t.IsWord(word, "march")));
        }

        if (t.Is(word, Kind.Season))
        {
            reading = TimeReading.Point(at, word + 1, When.Of(Grain.Season, SeasonYear(t, relation, t[word].Value), t[word].Value));
            return !t.IsWord(word, "falls") && !(t.IsWord(word, "fall") && relation == Relation.This && t.Is(word + 1, Kind.Small) && t.Is(word + 1, Small.To));
        }

        if (t.IsWord(word, "fiscal") || t.IsWord(word, "financial") || t.IsWord(word, "calendar") || t.IsWord(word, "school"))
        {
            bool calendar = t.IsWord(word, "calendar");
            int year = t.Anchor.Year == 0 ? 0 : t.Anchor.Year + Step(relation);
            reading = TimeReading.Point(at, word + 2, calendar ? When.OfYear(year) : When.Of(Grain.FiscalYear, year, 0));
            return t.IsWord(word + 1, "year");
        }

        // "the next day" goes on from the text; "the next year" from the day of writing.
        relation = relation == Relation.Next && place > at && t.IsWord(word, "day") ? Relation.Following : relation;
        if (t.TryUnit(word, out TimeUnit unit) && t.Text[t[word].End - 1] != 's' && !t.IsWord(word, "second") && Of(t, relation, unit) is { } when)
        {
            reading = TimeReading.Point(at, word + 1, when);
            return !(t.IsWord(place, "past") && place > at && unit is not TimeUnit.Weekend) && !(t.IsDash(word + 1) && t.IsGlued(word + 1) && t.IsWord(word + 2, "long"));
        }

        return false;
    }

    /// <summary>The year of <c>last year</c>, <c>this year</c>, <c>next year</c>, or 0.</summary>
    public static int YearOf(TimeTokens t, int at) => t.Anchor.Year == 0 ? 0 : t.Anchor.Year + Step((Relation)t[at].Value);

    /// <summary><c>the year</c>, <c>the quarter</c>, <c>month</c>: that of the document.</summary>
    public static bool TryBare(TimeTokens t, int at, out TimeReading reading)
    {
        int place = t.SkipThe(at);
        reading = default;
        if (!t.Is(place, Kind.Unit) || t.Text[t[place].End - 1] == 's' || Of(t, Relation.This, (TimeUnit)t[place].Value) is not { } when || t.Is(place + 1, Small.Of))
        {
            return false;
        }

        reading = TimeReading.Point(at, place + 1, when);
        return true;
    }

    /// <summary>The same where only a preposition tells: <c>for the year</c>, <c>of the quarter</c>.</summary>
    public static bool TryDefinite(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        return t.Is(at, Small.The) && (t.IsWord(at + 1, "day") ? t.Is(at - 1, Small.For, Small.Of) : Leading.Contains(t.Word(at - 1)) || t.IsWord(at + 1, "weekend")) && TryBare(t, at, out reading) && IsClosed(t, reading.End) && (TimeUnit)t[reading.End - 1].Value is not (TimeUnit.Century or TimeUnit.Millennium or TimeUnit.Decade);
    }

    /// <summary>A period of a unit beside that of the anchor, or null where the unit makes none or the anchor is not known so far.</summary>
    public static When? Of(TimeTokens t, Relation relation, TimeUnit unit)
    {
        int step = Step(relation);
        bool narrated = relation is Relation.Following or Relation.Previous or Relation.Same;
        CalendarDate? known = narrated && t.Anchor.Last is { Year: > 0, Grain: Grain.Day or Grain.Month or Grain.Year } last ? new CalendarDate(last.Year, last.Month, last.Day) : t.Anchor.Document;
        return known is { } anchor ? Of(anchor, unit, step) : Unknown(unit);
    }

    /// <summary>The period of a unit that is so many after that of a date.</summary>
    public static When? Of(CalendarDate anchor, TimeUnit unit, long step)
    {
        DateOnly? day = Calendar.Day(anchor);
        DateOnly? first = anchor.Month > 0 ? new DateOnly(anchor.Year, anchor.Month, 1) : null;
        long year = anchor.Year + step;
        switch (unit)
        {
            case TimeUnit.Day:
                return day is { } now && Calendar.AddDays(now, step) is { } other ? When.OfDay(other) : Unknown(unit);
            case TimeUnit.Week:
            case TimeUnit.Weekend:
                return day is { } in7 && Calendar.AddDays(in7, step * 7) is { } week ? Calendar.Week(week, unit == TimeUnit.Week ? Grain.Week : Grain.Weekend) : Unknown(unit);
            case TimeUnit.Month:
                return first is { } begin && Calendar.AddMonths(begin, step) is { } month ? When.OfMonth(month.Year, month.Month) : Unknown(unit);
            case TimeUnit.Quarter:
                return first is { } three && Calendar.AddMonths(three, step * 3) is { } quarter ? When.Of(Grain.Quarter, quarter.Year, ((quarter.Month - 1) / 3) + 1) : Unknown(unit);
            case TimeUnit.Half:
                return first is { } six && Calendar.AddMonths(six, step * 6) is { } half ? When.Of(Grain.Half, half.Year, ((half.Month - 1) / 6) + 1) : Unknown(unit);
            case TimeUnit.Year:
                return year is >= 1 and <= 9999 ? When.OfYear((int)year) : null;
            case TimeUnit.Decade:
                return (anchor.Year / 10) + step is >= 1 and <= 999 and long ten ? When.Of(Grain.Decade, (int)ten * 10, 0) : null;
            case TimeUnit.Century:
                return (anchor.Year / 100) + step is >= 1 and <= 99 and long hundred ? When.Of(Grain.Century, (int)hundred * 100, 0) : null;
            default:
                return null;
        }
    }

    private static When? Unknown(TimeUnit unit) => unit switch
    {
        TimeUnit.Week => When.Of(Grain.Week, 0, 0),
        TimeUnit.Weekend => When.Of(Grain.Weekend, 0, 0),
        TimeUnit.Month => When.OfMonth(0, 0),
        TimeUnit.Quarter => When.Of(Grain.Quarter, 0, 0),
        TimeUnit.Year => When.OfYear(0),
        _ => null,
    };

    private static int Step(Relation relation) => relation switch
    {
        Relation.Last or Relation.Previous => -1,
        Relation.Next or Relation.Following => 1,
        _ => 0,
    };

    // "that morning", "that evening"
    private static bool TryPartOfSameDay(TimeTokens t, int at, int word, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(word, Kind.PartOfDay) || t.Anchor.Last is not { IsDay: true } last)
        {
            return false;
        }

        reading = TimeReading.Point(at, word + 1, last with { Clock = Clock.OfPart(Tables.PartsOfDay.Token(t[word].Value)) });
        return true;
    }

    private static When MonthOf(TimeTokens t, Relation relation, int month)
    {
        if (t.Anchor.Document is not { Month: > 0 } anchor)
        {
            return When.OfMonth(0, month);
        }

        int year = relation switch
        {
            Relation.Last or Relation.Previous => month < anchor.Month ? anchor.Year : anchor.Year - 1,
            Relation.Next or Relation.Following => month > anchor.Month ? anchor.Year : anchor.Year + 1,
            _ => anchor.Year,
        };
        return When.OfMonth(year, month);
    }

    private static int SeasonYear(TimeTokens t, Relation relation, int season)
    {
        if (t.Anchor.Document is not { } anchor || anchor.Month == 0)
        {
            return t.Anchor.Year;
        }

        int begin = 3 + (3 * season);
        bool winter = season == 3 && anchor.Month < 3;
        return relation switch
        {
            Relation.Last or Relation.Previous => winter ? anchor.Year - 2 : anchor.Month >= begin + 3 ? anchor.Year : anchor.Year - 1,
            Relation.Next or Relation.Following => anchor.Month < begin ? anchor.Year : anchor.Year + 1,
            _ => winter ? anchor.Year - 1 : anchor.Year,
        };
    }

    private static bool IsClosed(TimeTokens t, int end) => t[end].Kind switch
    {
        Kind.Mark => !t.IsDash(end) || !t.IsGlued(end),
        Kind.Small => !(t.Is(end, Small.Of) || t.Is(end, Small.Before) || t.Is(end, Small.After)),
        Kind.Edge or Kind.Relation or Kind.Deictic => true,
        Kind.Other => !(t.IsWord(end, "when") || t.IsWord(end, "he") || t.IsWord(end, "she") || t.IsWord(end, "we") || t.IsWord(end, "they") || t.IsWord(end, "it") || t.IsWord(end, "I")) && t.Word(end) is "was" or "is" or "as" or "with",
        _ => false,
    };
}
