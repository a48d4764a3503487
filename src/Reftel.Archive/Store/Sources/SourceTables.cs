using System.Data.Common;

namespace Reftel.Archive.Store.Sources;

/// <summary>The table <c>source_use</c>, read in the same way in both engines.</summary>
internal sealed class SourceTables(ISharedConnection connection)
{
    private const string Columns = "s.host, s.url, s.title, s.kind, s.house, s.same_house, s.cited, s.repaired";

    // Sums are numerics in one engine and integers in the other.
    private const string Counts = "count(DISTINCT s.document), count(*), cast(sum(s.cited) AS bigint), cast(sum(coalesce(s.same_house, 0)) AS bigint), count(s.same_house), cast(sum(s.repaired) AS bigint)";

    /// <summary>Hosts, the most cited first.</summary>
    public List<HostUse> Hosts(int offset, int most) => connection.Select(
        $"SELECT s.host, max(s.kind), {Counts} FROM source_use s WHERE s.host IS NOT NULL GROUP BY s.host ORDER BY 5 DESC, s.host LIMIT $1 OFFSET $2",
        row => new HostUse(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7)),
        most, offset);

    public long CountOfHosts() => connection.Select("SELECT count(DISTINCT host) FROM source_use", row => row.GetInt64(0))[0];

    /// <summary>Sources of a host with the documents that cite them, the latest document first.</summary>
    public List<CitedSource> Of(string host, int most) => connection.Select(
        $"""
        SELECT {Columns}, d.id, d.title, d.date FROM source_use s JOIN document d ON d.key = s.document
        WHERE s.host = $1 ORDER BY coalesce(d.date, '') DESC, d.id, s.number LIMIT $2
        """,
        row => new CitedSource(Read(row), row.GetString(8), Text(row, 9), Text(row, 10)),
        host, most);

    /// <summary>What a kept document cites, in its order.</summary>
    public List<SourceUse> OfDocument(long document) => connection.Select(
        $"SELECT {Columns} FROM source_use s WHERE s.document = $1 ORDER BY s.number", Read, document);

    private static SourceUse Read(DbDataReader row) => new(
        Text(row, 0), Text(row, 1), Text(row, 2), row.GetString(3), Text(row, 4), row.IsDBNull(5) ? null : row.GetInt32(5) != 0, row.GetInt32(6), row.GetInt32(7));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
