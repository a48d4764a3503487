using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Units of time. "Second" is an ordinal first: see <see cref="Tokens.TimeTokens.TryUnit"/>.</summary>
internal static class UnitNames
{
    public static readonly (string Words, int Value)[] Rows =
    [
        ("seconds|sec|secs", (int)TimeUnit.Second),
        ("minute|minutes|min|mins", (int)TimeUnit.Minute),
        ("hour|hours|hr|hrs", (int)TimeUnit.Hour),
        ("day|days", (int)TimeUnit.Day),
        ("nights", (int)TimeUnit.Night),
        ("workday|workdays|weekday|weekdays", (int)TimeUnit.WorkingDay),
        ("week|weeks|wk|wks|workweek", (int)TimeUnit.Week),
        ("fortnight|fortnights", (int)TimeUnit.Fortnight),
        ("weekend|weekends", (int)TimeUnit.Weekend),
        ("month|months", (int)TimeUnit.Month),
        ("quarter|quarters", (int)TimeUnit.Quarter),
        ("semester|semesters", (int)TimeUnit.Half),
        ("year|years|yr|yrs", (int)TimeUnit.Year),
        ("decade|decades", (int)TimeUnit.Decade),
        ("century|centuries", (int)TimeUnit.Century),
        ("millennium|millennia|millenniums", (int)TimeUnit.Millennium),
    ];

    /// <summary>Letters glued to a number: <c>10D</c>, <c>3h</c>.</summary>
    public static TimeUnit? OfLetter(ReadOnlySpan<char> letters) => letters switch
    {
        "h" => TimeUnit.Hour,
        "D" or "d" => TimeUnit.Day,
        "W" => TimeUnit.Week,
        "Y" => TimeUnit.Year,
        _ => null,
    };
}
