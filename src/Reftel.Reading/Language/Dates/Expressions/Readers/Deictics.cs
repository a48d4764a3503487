using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Days and parts of days beside the day of writing: <c>yesterday</c>, <c>tonight</c>, <c>this morning</c>, <c>last night</c>, <c>the day after tomorrow</c>, <c>the week after next</c>.</summary>
internal static class Deictics
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        Token token = t[at];
        if (token.Kind == Kind.Deictic)
        {
            if (t.IsWord(at, "nowadays"))
            {
                reading = TimeReading.Reference(at, at + 1, "PRESENT_REF");
                return true;
            }

            bool night = token.Value == DeicticDays.Tonight;
            When? day = Day(t, night ? 0 : token.Value);
            When when = day ?? default;
            reading = TimeReading.Point(at, at + 1, night ? when with { Clock = Clock.OfPart("NI") } : when);
            return day is not null;
        }

        return TryPart(t, at, out reading) || TryBesideDay(t, at, out reading);
    }

    private static When? Day(TimeTokens t, long days) => t.Anchor.Today is { } today && Calendar.AddDays(today, days) is { } day ? When.OfDay(day) : null;

    // "this morning", "last night", "late last night", "next evening"
    private static bool TryPart(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(at, Kind.Relation) || (Relation)t[at].Value is not (Relation.Last or Relation.This or Relation.Next) || !t.Is(at + 1, Kind.PartOfDay))
        {
            return false;
        }

        int step = (Relation)t[at].Value switch { Relation.Last => -1, Relation.Next => 1, _ => 0 };
        if (Day(t, step) is not { } day)
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 2, day with { Clock = Clock.OfPart(PartsOfDay.Token(t[at + 1].Value)) });
        return true;
    }

    // "the day after tomorrow", "the day before yesterday", "the week after next", "the year before last"; "the day after" alone looks back on the text
    private static bool TryBesideDay(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(at, Small.The) || !t.Is(at + 1, Kind.Unit) || !t.Is(at + 2, Small.After, Small.Before) || t.Text[t[at + 1].End - 1] == 's')
        {
            return false;
        }

        int step = t.Is(at + 2, Small.After) ? 1 : -1;
        var unit = (TimeUnit)t[at + 1].Value;
        Token next = t[at + 3];
        if (next.Kind == Kind.Deictic && next.Value != DeicticDays.Tonight)
        {
            When? day = unit == TimeUnit.Day ? Day(t, next.Value + step) : null;
            reading = TimeReading.Point(at, at + 4, day ?? default);
            return day is not null;
        }

        if (next.Kind == Kind.Relation && (t.IsWord(at + 3, "next") || t.IsWord(at + 3, "last")) && t.Anchor.Document is { } document && Periods.Of(document, unit, 2 * step) is { } second)
        {
            reading = TimeReading.Point(at, at + 4, second);
            return true;
        }

        // "the day after." and no "the day after the vote"
        if (!(next.Kind == Kind.Mark || next.Kind == Kind.Small && next.Value is (int)Small.And or (int)Small.In) || Periods.Of(t, step > 0 ? Relation.Following : Relation.Previous, unit) is not { } when)
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 3, when);
        return true;
    }
}
