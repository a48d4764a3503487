namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Words for the present, the past and the future that name no date.</summary>
internal static class References
{
    private static readonly (string Words, string Value)[] Rows =
    [
        ("now|currently|presently", "PRESENT_REF"),
        ("recently|lately|formerly|previously|recent", "PAST_REF"),
        ("soon|someday|shortly", "FUTURE_REF"),
    ];

    public static IEnumerable<(string Words, int Value)> Words => Rows.Select((row, at) => (row.Words, at));

    public static string Value(int row) => Rows[row].Value;
}
