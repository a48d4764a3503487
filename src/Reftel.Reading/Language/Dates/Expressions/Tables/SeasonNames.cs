namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Seasons; "fall" and "spring" are verbs as well and need a word of time beside them.</summary>
internal static class SeasonNames
{
    public static readonly (string Words, int Value)[] Rows =
    [
        ("spring|springtime|springs", 0), ("summer|summertime|summers", 1), ("fall|autumn|autumns", 2), ("winter|wintertime|winters", 3),
    ];
}
