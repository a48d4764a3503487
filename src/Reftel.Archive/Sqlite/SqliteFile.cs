using Microsoft.Data.Sqlite;
using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <summary>Opens the file of an archive: tells it from other files, brings it up to date, sets what every connection needs.</summary>
internal static class SqliteFile
{
    /// <summary>"rftl": marks the file as an archive of reftel for SQLite and for <c>file</c>.</summary>
    public const int ApplicationId = 0x7266746C;

    // Most rows are packed texts of some KB: pages of this size hold several without waste.
    private const int PageSize = 16 << 10;

    // A telegram waits for another writer's batch, not for ever.
    private const int BusySeconds = 30;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Searches jump about in the file; whoever only writes would fill the memory with what it passes.</summary>
    public static void MapForSearches(SqliteSession session) => session.Execute($"PRAGMA mmap_size = {512 << 20}");

    /// <param name="path">The file.</param>
    /// <param name="access">What is wanted of it.</param>
    /// <exception cref="ArchiveException">It is not there, no archive, made by a later version, locked, or cannot be opened.</exception>
    public static SqliteSession Open(string path, StoreAccess access)
    {
        if (access != StoreAccess.Create && !File.Exists(path))
        {
            throw new ArchiveException(
                ArchiveProblem.Missing, $"there is no archive {path}; reftel add makes one, --archive or REFTEL_ARCHIVE names another");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new ArchiveException(ArchiveProblem.Missing, $"there is no folder {folder} for the archive; make it first");
        }

        try
        {
            return Open(path, access, immutable: false);
        }
        catch (ArchiveException e) when (e.Problem == ArchiveProblem.ReadOnly && access == StoreAccess.Read && !File.Exists($"{path}-wal"))
        {
            // On a medium that nobody can write to: no other process changes the file either.
            return Open(path, access, immutable: true);
        }
    }

    private static SqliteSession Open(string path, StoreAccess access, bool immutable)
    {
        SqliteSession session = Connect(path, access, immutable);
        try
        {
            Prepare(session, access);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static SqliteSession Connect(string path, StoreAccess access, bool immutable)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = immutable ? $"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1" : path,
            Pooling = false,
            DefaultTimeout = BusySeconds,

            // A reader that may not write leaves the files of the write-ahead log behind.
            Mode = immutable ? SqliteOpenMode.ReadOnly : access == StoreAccess.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
        }.ToString());
        try
        {
            connection.Open();
            return new SqliteSession(connection, path);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw SqliteErrors.Explain(e, path);
        }
    }

    private static void Prepare(SqliteSession session, StoreAccess access)
    {
        long application = session.Number("PRAGMA application_id");
        bool empty = application == 0 && session.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != ApplicationId && !empty)
        {
            throw new ArchiveException(ArchiveProblem.NoArchive, $"{session.Path} is a database, but not an archive of reftel; name another file with --archive");
        }

        if (access != StoreAccess.Create && (empty || session.Number("PRAGMA user_version") == 0))
        {
            throw new ArchiveException(ArchiveProblem.NoArchive, $"{session.Path} is empty; reftel add makes an archive of it");
        }

        if (access == StoreAccess.Read)
        {
            Migrations.RefuseNewer(session);
            if (Migrations.AreDue(session))
            {
                // Reading alone cannot bring an archive up to date.
                using SqliteSession writer = Open(session.Path, StoreAccess.Write);
            }
        }
        else
        {
            // The size of pages can be set only before the first is written.
            if (empty)
            {
                session.Execute($"PRAGMA page_size = {PageSize}");
            }

            // What is freed is overwritten, also by joining segments: else words of what is removed later would stay readable in pages that were freed before.
            session.Execute("PRAGMA secure_delete = ON");
            session.Execute("PRAGMA journal_mode = WAL");
            Migrations.Run(session);
        }

        Migrations.RefuseLost(session);

        session.Execute(access == StoreAccess.Read ? "PRAGMA query_only = ON" : "PRAGMA synchronous = NORMAL");
        session.Execute("PRAGMA foreign_keys = ON");
        session.Execute("PRAGMA cache_size = -65536");
        session.Execute("PRAGMA journal_size_limit = 67108864");
        session.Execute("PRAGMA mmap_size = 0");
        session.Execute("PRAGMA temp_store = MEMORY");
    }
}
