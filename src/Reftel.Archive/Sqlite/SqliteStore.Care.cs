using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <content>What looks after the archive.</content>
internal sealed partial class SqliteStore
{
    // Tables whose rows say nothing without the row they hang on. A program that does not heed foreign keys can leave some.
    private static readonly (string Table, string Column, string Of)[] Hanging =
    [
        ("name", "original", "original"), ("reference", "document", "document"), ("source_use", "document", "document"), ("older_version", "document", "document"),
        ("statement", "document", "document"), ("statement_reading", "document", "document"),
        ("actor", "document", "document"), ("mention", "document", "document"), ("office", "document", "document"),
    ];

    public IReadOnlyList<string> CheckItself() => Read(() =>
    {
        List<string> found = _reader.Rows("PRAGMA integrity_check", row => row.GetString(0));
        return found is ["ok"] ? [] : found.ConvertAll(problem => $"the file {Path}: {problem}; restore a backup");
    }).Concat(CheckTables()).ToList();

    public IReadOnlyList<string> CheckTables() => Read(() =>
    {
        // By table: rows without a number of their own could not be named.
        IEnumerable<string> stray = _reader.Rows("PRAGMA foreign_key_check", row => row.GetString(0)).CountBy(table => table).Select(Stray);
        IEnumerable<string> wrong = TableChecks.Common.Select(check => check.Problem(_reader.Number(check.Sql))).OfType<string>();
        return stray.Concat(wrong).ToList();
    });

    private static string Stray(KeyValuePair<string, int> table)
    {
        string rows = table.Value == 1 ? "a row belongs" : $"{table.Value} rows belong";
        string remedy = table.Key.StartsWith("segment_", StringComparison.Ordinal) ? "reftel reread --all makes the index anew"
            : Hanging.Any(hanging => hanging.Table == table.Key) ? "reftel reread --all clears them away"
            : "restore a backup";
        return $"the table {table.Key}: {rows} to nothing; {(table.Value == 1 ? remedy.Replace("them", "it", StringComparison.Ordinal) : remedy)}";
    }

    /// <inheritdoc/>
    public void ClearStrays() => Change(() =>
    {
        foreach ((string table, string column, string of) in Hanging)
        {
            Writer.Execute($"DELETE FROM {table} WHERE {column} NOT IN (SELECT key FROM {of})");
        }

        return true;
    });

    public IReadOnlyList<string> TargetsOf(long document) => Read(() => _readDocuments.TargetsOf(document));

    public IReadOnlyList<DocumentReference> ReferencesOf(long document) => Read(() => _readDocuments.ReferencesOf(document));

    /// <inheritdoc/>
    /// <remarks>The copy is made beside its place and takes its name when it is whole; others go on working.</remarks>
    public void BackUp(string file) => FileBeside.Make(file, beside => Read(() =>
    {
        // The copy counts as writing.
        _reader.Execute("PRAGMA query_only = OFF");
        return _reader.Execute("VACUUM INTO $1", beside);
    }));

    /// <summary>For tests: the disk is full when the file has grown by so many pages.</summary>
    internal void LimitPages(int more) => Writer.Number($"PRAGMA max_page_count = {Writer.Number("PRAGMA page_count") + more}");

    /// <summary>For tests: how long a change waits for another process.</summary>
    internal void WaitAtMost(TimeSpan time) => Writer.WaitAtMost(time);
}
