using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Open intervals: what the preposition before a date makes of it.</summary>
internal static class Openings
{
    /// <summary>What "before", "no later than" and their like at a place make of the time behind them.</summary>
    /// <param name="end">Behind those words.</param>
    public static string? ModOf(TimeTokens t, int at, out int end)
    {
        end = Skip(t, at);
        if (end - at > 1)
        {
            bool no = t.Is(at, Small.No);
            return t.Is(end - 2, Small.Later) ? (no ? "ON_OR_BEFORE" : "AFTER") : no ? "ON_OR_AFTER" : "BEFORE";
        }

        return t[at].Kind != Kind.Small ? null : (Small)t[at].Value switch
        {
            Small.Before => "BEFORE",
            Small.After => "AFTER",
            Small.Until or Small.By => "ON_OR_BEFORE",
            _ => null,
        };
    }

    /// <summary>Behind one preposition, or "(no) later than".</summary>
    public static int Skip(TimeTokens t, int at)
    {
        int place = t.Is(at, Small.No) ? at + 1 : at;
        return t.Is(place, Small.Later, Small.Earlier) && t.Is(place + 1, Small.Than) ? place + 2 : at + 1;
    }

    public static string? ModBefore(TimeTokens t, TimeReading reading)
    {
        if (reading.Shape != Shape.Point)
        {
            return null;
        }

        int at = reading.Start - 1;
        return t[at].Kind != Kind.Small ? null : (Small)t[at].Value switch
        {
            Small.Before => "BEFORE",
            Small.After => "AFTER",
            Small.Since => "ON_OR_AFTER",
            Small.Until or Small.By => "ON_OR_BEFORE",
            Small.Starting => "ON_OR_AFTER",
            Small.About => "APPROX",
            Small.Than when t.Is(at - 1, Small.Later) => t.Is(at - 2, Small.No) ? "ON_OR_BEFORE" : "AFTER",
            Small.Than when t.Is(at - 1, Small.Earlier) => t.Is(at - 2, Small.No) ? "ON_OR_AFTER" : "BEFORE",
            _ => null,
        };
    }
}
