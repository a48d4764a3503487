using System.Text;
using Microsoft.Data.Sqlite;

namespace Reftel.Archive.Tests.Sqlite;

/// <summary>Every row of every table of an archive as text, but for the times at which something was done.</summary>
internal static class ArchiveDump
{
    static ArchiveDump() => SQLitePCL.Batteries_V2.Init();

    /// <param name="path">The file.</param>
    /// <param name="withoutPageKeys">Leaves out the keys of pages of the index, which nothing refers to.</param>
    public static string Of(string path, bool withoutPageKeys = false)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var dump = new StringBuilder();
        foreach (string table in Column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
        {
            string[] columns = [.. Column(connection, $"SELECT name FROM pragma_table_info('{table}')").Where(column =>
                !column.EndsWith("_on", StringComparison.Ordinal) && !(withoutPageKeys && table == "segment_page" && column == "key"))];
            dump.Append(table).Append('\n');
            foreach (string row in Column(connection, $"SELECT {string.Join(" || '|' || ", columns.Select(Printed))} FROM {table} ORDER BY 1"))
            {
                dump.Append("  ").Append(row).Append('\n');
            }
        }

        return dump.ToString();
    }

    private static string Printed(string column) =>
        $"CASE typeof({column}) WHEN 'null' THEN 'null' WHEN 'blob' THEN hex({column}) ELSE {column} END";

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
