using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Open intervals: what the preposition before a date makes of it.</summary>
internal static class Openings
{
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
