namespace Reftel.Archive.Statements;

/// <summary>Statements of documents with a date whose last known part is that of a day or behind it: what may be later than the day.</summary>
/// <param name="Day">ISO 8601.</param>
internal sealed record DatedFromTest(string Day) : StatementTest
{
    /// <summary>Rows do not know the date of their document; it is asked of the table alone.</summary>
    public override bool Matches(StatementRow row) => throw new NotSupportedException();

    // "2021" may be any day of it: compared as far as it goes.
    public override string Sql(SqlValues values)
    {
        string day = values.Name(Day);
        return $"s.document IN (SELECT key FROM document WHERE date IS NOT NULL AND substr(date, 1, 10) >= substr({day}, 1, length(substr(date, 1, 10))))";
    }
}
