using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <content>What looks after the archive.</content>
internal sealed partial class SqliteStore
{
    public IReadOnlyList<string> CheckItself() => Read(() =>
    {
        List<string> found = _reader.Rows("PRAGMA integrity_check", row => row.GetString(0));
        List<string> problems = found is ["ok"] ? [] : [.. found.Select(problem => $"the file {Path}: {problem}; restore a backup")];
        problems.AddRange(_reader.Rows("PRAGMA foreign_key_check", row => $"the table {row.GetString(0)}: row {row.Text(1)} belongs to nothing; restore a backup"));
        if (_reader.Number(VersionCheck.Sql) is > 0 and var wrong)
        {
            problems.Add($"{wrong} {VersionCheck.Problem}");
        }

        return problems;
    });

    public IReadOnlyList<string> TargetsOf(long document) => Read(() => _readDocuments.TargetsOf(document));

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
