namespace Reftel.Archive.Statements;

/// <summary>Statements by an actor of the archive, or about it. Of rows at hand nobody knows who that is.</summary>
/// <param name="Identity">Its key over the archive.</param>
/// <param name="Column">Where it must stand: <see cref="StatementColumn.Speaker"/> or <see cref="StatementColumn.About"/>.</param>
internal sealed record ActorTest(string Identity, StatementColumn Column) : StatementTest
{
    public override bool Matches(StatementRow row) => false;

    public override string Sql(SqlValues values) => Sql(Column.Actor!, $"= {values.Name(Identity)}");

    /// <param name="column">A column of <c>statement s</c> with the key of an actor in its document.</param>
    /// <param name="identity">What holds of its key over the archive.</param>
    public static string Sql(string column, string identity) =>
        $"(s.document, s.{column}) IN (SELECT a.document, a.key FROM actor a WHERE a.identity {identity})";
}
