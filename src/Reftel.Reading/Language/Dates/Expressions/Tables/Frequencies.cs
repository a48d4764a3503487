namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Words for what recurs, and the period after which it does.</summary>
internal static class Frequencies
{
    private static readonly (string Words, string Value)[] Rows =
    [
        ("hourly", "PT1H"), ("daily|everyday", "P1D"), ("nightly", "XXXX-XX-XXTNI"), ("weekly", "P1W"), ("biweekly|fortnightly", "P2W"), ("monthly", "P1M"), ("bimonthly", "P2M"),
        ("quarterly", "P1Q"), ("semiannual|semiannually|biannual|biannually", "P6M"), ("annual|annually|yearly", "P1Y"), ("biennial|biennially", "P2Y"),
    ];

    public static IEnumerable<(string Words, int Value)> Words => Rows.Select((row, at) => (row.Words, at));

    public static string Value(int row) => Rows[row].Value;
}
