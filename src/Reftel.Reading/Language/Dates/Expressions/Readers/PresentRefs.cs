using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>The present, the past and the future without a date: <c>now</c>, <c>recently</c>, <c>in recent years</c>, <c>at the moment</c>, <c>to date</c>, <c>the future</c>.</summary>
internal static class PresentRefs
{
    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        switch (t[at].Kind)
        {
            case Kind.Reference when t.IsWord(at, "recent"):
                reading = TimeReading.Reference(at, at + 2, "PAST_REF");
                return t.Is(at + 1, Kind.Unit) && Durations.IsPlural(t, at + 1);
            case Kind.Reference:
                reading = TimeReading.Reference(at, at + 1, References.Value(t[at].Value));
                return !(t.IsGlued(at) && t.IsDash(at - 1)) && !(t.IsDash(at + 1) && t.IsGlued(at + 1)) && !(t.IsWord(at, "now") && t.IsWord(at + 1, "that")) && !(t.IsWord(at, "soon") && t.IsWord(at - 1, "as"));
            case Kind.Unit when t.IsWord(at, "minute") && t.Is(at - 1, Small.The) && t.Is(at - 2, Small.At):
                reading = TimeReading.Reference(at - 1, at + 1, "PRESENT_REF");
                return true;
            case Kind.Other when (t.IsWord(at, "right")) && t.IsWord(at + 1, "now"):
                reading = TimeReading.Reference(at, at + 2, "PRESENT_REF");
                return true;
            case Kind.Other when t.IsWord(at, "moment") && t.Is(at - 1, Small.The) && t.Is(at - 2, Small.At):
                reading = TimeReading.Reference(at - 1, at + 1, "PRESENT_REF");
                return true;
            case Kind.Other when t.IsWord(at, "future"):
                return TryFuture(t, at, out reading);
            case Kind.Other when t.IsWord(at, "these") && t.IsWord(at + 1, "days"):
                reading = TimeReading.Reference(at, at + 2, "PRESENT_REF");
                return true;
            case Kind.Relation:
                return TryPresent(t, at, out reading);
            case Kind.Small when t.IsWord(at, "date") && t.Is(at - 1, Small.To, Small.Until) && !(t.IsGlued(at) && t.IsDash(at - 1)) && !t.Is(at + 1, Kind.Number) && !t.Is(at + 1, Small.From) && !t.IsWord(at - 2, "up"):
                reading = TimeReading.Reference(at, at + 1, "PRESENT_REF");
                return t[at + 1].Kind is Kind.Mark or Kind.Small || t.IsWord(at - 2, "year") || true;
            default:
                return false;
        }
    }

    private static bool TryFuture(TimeTokens t, int at, out TimeReading reading)
    {
        int start = at;
        if (t.IsWord(start - 1, "near") || t.IsWord(start - 1, "foreseeable") || t.IsWord(start - 1, "distant"))
        {
            start--;
        }

        bool definite = t.Is(start - 1, Small.The);
        reading = TimeReading.Reference(definite ? start - 1 : start, at + 1, "FUTURE_REF");
        return definite && (t.Is(start - 2, Small.In) || t.Is(start - 2, Small.For)) && !t.Is(at + 1, Small.Of);
    }

    // "at present", "at the present time", "at this time", "the past"
    private static bool TryPresent(TimeTokens t, int at, out TimeReading reading)
    {
        reading = TimeReading.Reference(at, at + 1, "PRESENT_REF");
        if (t.IsWord(at, "present") || t.IsWord(at, "this"))
        {
            bool time = t.IsWord(at + 1, "time") || t.IsWord(at + 1, "moment");
            int start = t.Is(at - 1, Small.The) ? at - 1 : at;
            reading = TimeReading.Reference(start, time ? at + 2 : at + 1, "PRESENT_REF");
            return t.Is(start - 1, Small.At) && (time || (t.IsWord(at, "present") && (t.Is(at + 1, Kind.Mark) || t.Is(at + 1, Kind.Small))));
        }

        if (t.IsWord(at, "past") && t.Is(at - 1, Small.The) && t.Is(at - 2, Small.In) && t.Is(at + 1, Kind.Mark))
        {
            reading = TimeReading.Reference(at - 1, at + 1, "PAST_REF");
            return true;
        }

        return false;
    }
}
