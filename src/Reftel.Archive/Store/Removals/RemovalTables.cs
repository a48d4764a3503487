using System.Data.Common;

namespace Reftel.Archive.Store.Removals;

/// <summary>The table <c>removal</c> as it is read, the same in both engines.</summary>
/// <param name="connection">Where it is.</param>
/// <param name="time">The column of the time, as an expression that gives text.</param>
internal sealed class RemovalTables(ISharedConnection connection, string time)
{
    /// <summary>What was taken out, the latest first.</summary>
    public List<Removal> All() => connection.Select($"SELECT {Columns} FROM removal ORDER BY key DESC", Read);

    /// <summary>The same of one id.</summary>
    public List<Removal> OfId(string id) => connection.Select($"SELECT {Columns} FROM removal WHERE id = $1 ORDER BY key DESC", Read, id);

    private string Columns => $"id, sha256, title, names, reason, {time}, removed_by";

    private static Removal Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), Text(row, 2), row.IsDBNull(3) ? [] : row.GetString(3).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        Text(row, 4), row.GetString(5), row.GetString(6));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
