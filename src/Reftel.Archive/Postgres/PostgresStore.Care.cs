using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Postgres;

/// <content>What looks after the archive.</content>
internal sealed partial class PostgresStore
{
    // Constraints see to the rest; these tables may lie on several servers, where none reach.
    private static readonly TableCheck[] Checks =
    [
        new("SELECT count(*) FROM original o WHERE NOT EXISTS (SELECT 1 FROM original_bytes b WHERE b.sha256 = o.sha256)",
            "file has lost its bytes", "files have lost their bytes", "restore a backup, or remove and add again"),
        new("SELECT count(*) FROM original_bytes b WHERE NOT EXISTS (SELECT 1 FROM original o WHERE o.sha256 = b.sha256)",
            "row of original_bytes belongs to no file", "rows of original_bytes belong to no file", "a server failed while it wrote: add the same files again"),
        new("SELECT count(*) FROM document d JOIN original o ON o.key = d.original WHERE NOT EXISTS (SELECT 1 FROM document_text t WHERE t.sha256 = o.sha256 AND t.part = d.part)",
            "document has lost its text", "documents have lost their text", "reftel reread --all makes it anew"),
        new("SELECT count(*) FROM document_text t WHERE NOT EXISTS (SELECT 1 FROM document d JOIN original o ON o.key = d.original WHERE t.sha256 = o.sha256 AND t.part = d.part)",
            "row of document_text belongs to no document", "rows of document_text belong to no document", "a server failed while it wrote: add the same files again"),
        .. TableChecks.Common,
    ];

    public IReadOnlyList<string> CheckItself() => CheckTables();

    public IReadOnlyList<string> CheckTables() => Read(() =>
    {
        // One after the other, but of one moment: others may be adding.
        _reader.BeginSnapshot();
        return Checks.Select(check => check.Problem(_reader.Number(check.Sql))).OfType<string>().ToList();
    });

    /// <inheritdoc/>
    /// <remarks>Constraints let nothing of this be.</remarks>
    public void ClearStrays()
    {
    }

    /// <inheritdoc/>
    /// <remarks>The copy is an archive in one file, of one moment, that holds the same as this one.</remarks>
    public void BackUp(string file) => FileBeside.Make(file, beside => Read(() =>
    {
        _reader.BeginSnapshot();
        using SqliteSession copy = SqliteFile.Open(beside, StoreAccess.Create);
        new SqliteCopy(_reader, copy).Run();

        // The log beside the file would stay behind when it takes its name.
        copy.Value("PRAGMA wal_checkpoint(TRUNCATE)");
        copy.Value("PRAGMA journal_mode = DELETE");
        return true;
    }));

    public StoreCounts Counts() => Read(() => new StoreCounts(
        Files: _reader.Number("SELECT count(*) FROM original"),
        FileBytes: _reader.Number("SELECT sum(size)::bigint FROM original"),
        PackedBytes: _reader.Number("SELECT sum(length(bytes))::bigint FROM original_bytes"),
        Documents: _reader.Number("SELECT count(*) FROM document"),
        Telegrams: _reader.Number("SELECT count(*) FROM document WHERE form = 'telegram'"),
        Reports: _reader.Number("SELECT count(*) FROM document WHERE form = 'report'"),
        Texts: _reader.Number("SELECT count(*) FROM document WHERE form = 'text'"),
        References: _reader.Number("SELECT count(*) FROM reference"),
        MissingTargets: _reader.Number(
            "SELECT count(DISTINCT target) FROM reference r WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.id = r.target)"),
        Failures: _reader.Number("SELECT count(*) FROM failure"),
        Segments: _reader.Number("SELECT count(*) FROM segment"),
        Paragraphs: _reader.Number("SELECT sum(paragraphs)::bigint FROM segment"),
        Words: _reader.Number("SELECT sum(words)::bigint FROM segment"),
        IndexBytes: _reader.Number("SELECT sum(length)::bigint FROM segment_part"),
        PieceBytes: _reader.Number("SELECT sum(length(pieces))::bigint FROM document_text"),
        ArchiveBytes: _reader.Number(
            "SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind = 'r'",
            _reader.Schema),
        Removals: _reader.Number("SELECT count(*) FROM removal"),
        FirstDate: _reader.Value("SELECT min(date) FROM document") as string,
        LastDate: _reader.Value("SELECT max(date) FROM document") as string,
        Statements: new StatementTables(_reader).Count()));
}
