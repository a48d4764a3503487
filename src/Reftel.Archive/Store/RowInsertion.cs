using Reftel.Archive.Statements;

namespace Reftel.Archive.Store;

/// <summary>Writes many rows of a table.</summary>
/// <param name="connection">The archive.</param>
/// <param name="atOnce">Rows of one insertion. A server is best asked seldom; SQLite looks for each parameter among all of them.</param>
internal sealed class RowInsertion(ISharedConnection connection, int atOnce)
{
    public void Insert(string table, string[] columns, IEnumerable<object?[]> rows)
    {
        foreach (object?[][] some in rows.Chunk(atOnce))
        {
            var names = new SqlValues();
            string values = string.Join(", ", some.Select(row => $"({string.Join(", ", row.Select(names.Name))})"));
            connection.Change($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES {values}", names.All);
        }
    }
}
