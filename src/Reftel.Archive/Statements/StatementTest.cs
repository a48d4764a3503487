using System.Collections.Immutable;
using System.Globalization;

namespace Reftel.Archive.Statements;

/// <summary>What is asked of one statement: of a row at hand, or of the table <c>statement</c> as a condition in SQL that both engines take. Both give the same.</summary>
internal abstract record StatementTest
{
    public abstract bool Matches(StatementRow row);

    /// <summary>A condition over <c>statement s</c>.</summary>
    /// <param name="values">Takes the values of its parameters.</param>
    public abstract string Sql(SqlValues values);
}

/// <summary>Values of parameters $1, $2 ... in the order in which they are named.</summary>
internal sealed class SqlValues
{
    private readonly List<object?> _values = [];

    public object?[] All => [.. _values];

    public string Name(object? value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${_values.Count}");
    }
}

/// <summary>Statements of which all hold.</summary>
internal sealed record AllTest(ImmutableArray<StatementTest> Parts) : StatementTest
{
    public override bool Matches(StatementRow row) => Parts.All(part => part.Matches(row));

    public override string Sql(SqlValues values) => Parts.IsEmpty ? "1 = 1" : $"({string.Join(" AND ", Parts.Select(part => part.Sql(values)))})";
}

/// <summary>Statements of which one holds.</summary>
internal sealed record AnyTest(ImmutableArray<StatementTest> Parts) : StatementTest
{
    public override bool Matches(StatementRow row) => Parts.Any(part => part.Matches(row));

    public override string Sql(SqlValues values) => Parts.IsEmpty ? "1 = 0" : $"({string.Join(" OR ", Parts.Select(part => part.Sql(values)))})";
}

/// <summary>Statements that the document itself makes; see <see cref="StatementRow.IsByAuthor"/>.</summary>
internal sealed record AuthorTest : StatementTest
{
    public override bool Matches(StatementRow row) => row.IsByAuthor;

    public override string Sql(SqlValues values) => "(s.speaker IS NULL AND s.voice <> 'quoted' AND (s.cue IS NULL OR s.kind <> 'information'))";
}
