using Microsoft.Data.Sqlite;
using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <summary>Says what an error of SQLite means for a person with an archive.</summary>
internal static class SqliteErrors
{
    // Primary result codes of SQLite (sqlite.org/rescode.html).
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public static ArchiveException Explain(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Busy or Locked => new ArchiveException(
            ArchiveProblem.Locked, $"the archive {path} is in use by another process; wait until it has ended, then try again", error),
        ReadOnly => new ArchiveException(
            ArchiveProblem.ReadOnly, $"the archive {path} can only be read here; check the permissions of the file and of its folder", error),
        Full => new ArchiveException(
            ArchiveProblem.DiskFull, $"no room is left on the disk of {path}; what was added before is kept. Make room, then run the same command again", error),
        InputOutput => new ArchiveException(
            ArchiveProblem.Broken, $"the disk of {path} failed ({error.Message}); what was added before is kept. Check the disk, then run the same command again", error),
        Corrupt => Damaged(path, error),
        NoDatabase => new ArchiveException(ArchiveProblem.NoArchive, $"{path} is not an archive of reftel; name another file with --archive", error),
        CannotOpen => new ArchiveException(
            ArchiveProblem.ReadOnly, $"the archive {path} cannot be opened; check that its folder exists and that you may write to it", error),
        _ => new ArchiveException(ArchiveProblem.Broken, $"the archive {path} failed: {error.Message}", error),
    };

    public static ArchiveException Damaged(string path, Exception? inner = null) => new(
        ArchiveProblem.Damaged, $"the archive {path} is damaged{(inner is null ? "" : $" ({inner.Message.TrimEnd('.')})")}: restore a backup, or add the documents to a new archive", inner);
}
