using System.Globalization;
using Npgsql;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store.Actors;
using Reftel.Archive.Store.Ledger;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Postgres;

/// <summary>Copies an archive in PostgreSQL into an archive in a file, table by table, with the same keys.</summary>
/// <param name="source">In a snapshot, so that all tables are of one moment.</param>
/// <param name="file">The new archive.</param>
internal sealed class SqliteCopy(PostgresSession source, SqliteSession file)
{
    /// <summary>Tables in an order in which references lead back; columns by name, where a source is given by its expression.</summary>
    private static readonly (string Table, string[] Columns, string From)[] Tables =
    [
        ("original", ["o.key", "o.sha256", "o.size", "b.bytes", "o.form", "o.date", At("o.added_on"), "o.added_by"],
            "original o JOIN original_bytes b ON b.sha256 = o.sha256 ORDER BY o.key"),
        ("name", ["original", "path"], "name ORDER BY original, path"),
        ("document", ["d.key", "d.original", "d.part", "d.parts", "d.id", "d.form", "d.title", "d.date", "d.language", "d.rules", "d.errors", "d.warnings", "d.checksum", "t.pieces"],
            "document d JOIN original o ON o.key = d.original JOIN document_text t ON t.sha256 = o.sha256 AND t.part = d.part ORDER BY d.key"),
        ("older_version", ["document"], "older_version ORDER BY document"),
        ("reference", ["document", "number", "target", "kind"], "reference ORDER BY document, number"),
        ("source_use", ["document", "number", "host", "url", "title", "kind", "house", "same_house", "cited", "repaired"], "source_use ORDER BY document, number"),
        ("statement", [.. StatementColumns.Written], "statement ORDER BY document, number"),
        ("statement_reading", ["document", "rules", "statements", "actors"], "statement_reading ORDER BY document"),
        ("actor", [.. ActorTables.ActorColumns], "actor ORDER BY document, key"),
        ("mention", [.. ActorTables.MentionColumns], "mention ORDER BY document, number"),
        ("office", [.. ActorTables.OfficeColumns], "office ORDER BY document, number"),
        ("remark", ["key", "sha256", "part", "first", "last", "quote", "comment", "made_on", "made_by", "changed_on"], "remark ORDER BY key"),
        ("collected", ["kind", "name", "sha256", "part", "made_on", "made_by"], "collected ORDER BY kind, name, sha256, part"),
        ("decision", ["key", "sha256", "part", "first", "last", "quote", "cue", "cue_first", "what", "kind", "speaker", "due", "made_on", "made_by"], "decision ORDER BY key"),
        ("actor_decision", ["key", "what", "one", "other", "undoes", "note", "made_on", "made_by"], "actor_decision ORDER BY key"),
        ("gazetteer", ["key", "yaml", "metonyms", "made_on", "made_by"], "gazetteer ORDER BY key"),
        ("scale_list", ["key", "yaml", "made_on", "made_by"], "scale_list ORDER BY key"),
        ("resolution", ["key", .. ResolutionTables.Columns], "resolution ORDER BY key"),
        ("failure", ["path", "kind", "message", At("failed_on")], "failure ORDER BY path"),
        ("segment", ["key", "first", "documents", "paragraphs", "words"], "segment ORDER BY key"),
        ("segment_part", ["segment", "part", "length"], "segment_part ORDER BY segment, part"),
        ("segment_page", ["segment", "part", "page", "bytes", "checksum"], "segment_page ORDER BY segment, part, page"),
        // Looks stay behind: how far they saw is told in numbers that a file does not have.
        ("saved_search", ["name", "query", At("saved_on"), "saved_by"], "saved_search ORDER BY name"),
        ("removed", ["document"], "removed ORDER BY document"),
        ("removal", ["key", "id", "sha256", "title", "names", "reason", At("removed_on"), "removed_by"], "removal ORDER BY key"),
    ];

    public void Run() => file.Change(() =>
    {
        foreach ((string table, string[] columns, string from) in Tables)
        {
            string places = string.Join(", ", Enumerable.Range(1, columns.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"${i}")));
            string insert = $"INSERT INTO {table} ({string.Join(", ", columns.Select(NameOf))}) VALUES ({places})";
            source.Each($"SELECT {string.Join(", ", columns)} FROM {from}", row => file.Execute(insert, Values(row)));
        }

        return true;
    });

    private static string At(string column) => $"{PostgresTime.Text(column)} AS {column[(column.IndexOf('.') + 1)..]}";

    // "o.key", "key" or "... AS key".
    private static string NameOf(string column) => column[(column.LastIndexOfAny(['.', ' ']) + 1)..];

    private static object?[] Values(NpgsqlDataReader row)
    {
        object?[] values = new object?[row.FieldCount];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = row.IsDBNull(i) ? null : row.GetValue(i);
        }

        return values;
    }
}
