using Microsoft.Data.Sqlite;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Fact]
    public void A_file_that_is_not_there_is_missing()
    {
        Assert.Equal(ArchiveProblem.Missing, Fail(StoreAccess.Read).Problem);
        Assert.Equal(ArchiveProblem.Missing, Fail(StoreAccess.Write).Problem);
        Assert.False(File.Exists(_archive.File));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        ArchiveException e = Assert.Throws<ArchiveException>(() => SqliteStore.Open(_archive.Folder["no/archive.db"], StoreAccess.Create));
        Assert.Equal(ArchiveProblem.Missing, e.Problem);
        Assert.Contains(_archive.Folder["no"], e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_file_is_no_archive_and_stays_as_it_is(bool write)
    {
        string text = string.Concat(Enumerable.Repeat("A letter, and not a database. ", 100));
        File.WriteAllText(_archive.File, text);

        Assert.Equal(ArchiveProblem.NoArchive, Fail(write ? StoreAccess.Create : StoreAccess.Read).Problem);
        Assert.Equal(text, File.ReadAllText(_archive.File));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_database_is_no_archive(bool write)
    {
        Change("CREATE TABLE other (a)");

        Assert.Equal(ArchiveProblem.NoArchive, Fail(write ? StoreAccess.Create : StoreAccess.Read).Problem);
    }

    [Fact]
    public void An_archive_of_a_later_version_is_left_alone()
    {
        _archive.Open().Dispose();
        Change("PRAGMA user_version = 999");

        Assert.Equal(ArchiveProblem.Newer, Fail(StoreAccess.Read).Problem);
        Assert.Equal(ArchiveProblem.Newer, Fail(StoreAccess.Create).Problem);
    }

    [Fact]
    public void An_archive_is_known_by_its_mark()
    {
        _archive.Open().Dispose();

        byte[] head = File.ReadAllBytes(_archive.File)[..100];
        Assert.Equal("rftl"u8.ToArray(), head[68..72]);
        Assert.Equal([0, 0, 0, (byte)Migrations.Latest], head[60..64]);
        Assert.Equal([2, 2], head[18..20]);
    }

    [Fact]
    public void A_full_disk_leaves_what_was_there()
    {
        _archive.AddTexts("The first text.");
        string before = ArchiveDump.Of(_archive.File);
        using (SqliteStore store = _archive.Open())
        {
            store.LimitPages(1);
            ArchiveException e = Assert.Throws<ArchiveException>(() => store.Add(TestFiles.Of(string.Concat(Enumerable.Range(0, 20_000)))));
            Assert.Equal(ArchiveProblem.DiskFull, e.Problem);
        }

        Assert.Equal(before, ArchiveDump.Of(_archive.File));
        Assert.Empty(_archive.Verify());
    }

    [Fact]
    public void An_archive_that_another_process_writes_to_is_locked()
    {
        _archive.AddTexts("The first text.");
        using var other = new SqliteConnection($"Data Source={_archive.File};Pooling=False");
        other.Open();
        using SqliteCommand begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();

        using SqliteStore store = _archive.Open();
        store.WaitAtMost(TimeSpan.FromMilliseconds(50));
        ArchiveException e = Assert.Throws<ArchiveException>(() => store.Add(TestFiles.Of("The second text.")));

        Assert.Equal(ArchiveProblem.Locked, e.Problem);
        Assert.Contains("in use by another process", e.Message, StringComparison.Ordinal);
        Assert.NotEmpty(store.Segments());

        // Who waits for long is told before it is over.
        int told = 0;
        store.OnWaiting = () => told++;
        store.WaitAtMost(TimeSpan.FromSeconds(4));
        Assert.Throws<ArchiveException>(() => store.Add(TestFiles.Of("The second text.")));
        Assert.Equal(1, told);
    }

    public void Dispose() => _archive.Dispose();

    private ArchiveException Fail(StoreAccess access) => Assert.Throws<ArchiveException>(() => SqliteStore.Open(_archive.File, access));

    private void Change(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={_archive.File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
