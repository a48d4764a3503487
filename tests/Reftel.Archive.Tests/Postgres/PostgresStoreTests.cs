using Reftel.Archive.Postgres;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Removals;
using Reftel.Archive.Tests.Sqlite;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>What a file archive does, an archive on a server does too; and several may at once.</summary>
[Collection(PostgresGroup.Name)]
public sealed class PostgresStoreTests(PostgresCluster cluster) : IDisposable
{
    private readonly TestArchive _file = new();

    [PostgresFact]
    public void A_backup_is_the_archive_that_a_file_would_have_been_row_for_row()
    {
        string folder = GeneratedFiles.Write(_file.Folder, 120);
        _file.Folder.Write("telegrams/again.txt", File.ReadAllText(Directory.GetFiles(folder).Order().First()));
        _file.Folder.Write("telegrams/empty.txt", "");
        PostgresArchive archive = New();
        Assert.Equal(_file.Add(2, 9, folder).Documents, archive.Add(2, 9, folder).Documents);
        Change(_file.Open());
        Change(archive.Open());
        string copy = _file.Folder["copy.db"];
        using (PostgresStore store = archive.Open(StoreAccess.Read))
        {
            store.BackUp(copy);
        }

        Assert.Equal(ArchiveDump.Of(_file.File, withoutPageKeys: true), ArchiveDump.Of(copy, withoutPageKeys: true));
        Assert.False(File.Exists($"{copy}-wal"));
        using var opened = SqliteStore.Open(copy, StoreAccess.Read);
        Assert.Empty(new Archive.Ingest.Verification(opened).Run(() => { }, CancellationToken.None));
        Assert.Empty(archive.Verify());
    }

    [PostgresFact]
    public async Task Several_may_add_the_same_at_once()
    {
        string[] all = Directory.GetFiles(GeneratedFiles.Write(_file.Folder, 90));
        PostgresArchive archive = New();

        // The archive is made by whoever comes first; each adds in another order.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
            archive.Add(1, 4, [.. all.OrderBy(file => (Array.IndexOf(all, file) * 37 % 91) + (writer % 2 == 0 ? 0 : 1000 * (Array.IndexOf(all, file) % 3)))]))));

        _file.Add(1, 100, all);
        Assert.Empty(archive.Verify());
        Assert.Equal(Contents.Of(_file.Open(StoreAccess.Read)), Contents.Of(archive.Open(StoreAccess.Read)));
    }

    [PostgresFact]
    public void A_search_sees_the_archive_as_it_stood_when_it_began()
    {
        PostgresArchive archive = New();
        AddTexts(archive, "The first text.");
        using PostgresStore reader = archive.Open(StoreAccess.Read);
        Segment before = Assert.Single(reader.Segments());
        for (int i = 0; i < 8; i++)
        {
            AddTexts(archive, $"Text number {i}.");
        }

        Assert.Equal(0, before.Places(Assert.Single(before.WithFold("first"))).Next());
        Assert.Equal("The first text.", Assert.Single(reader.Pieces(before.Documents.Keys[0])).Text);
        Assert.Single(reader.Originals(0, 100, null));
        Assert.Equal(9, reader.Segments().Sum(segment => segment.Documents.Count));
        Assert.True(reader.Segments().Count < 8);
    }

    [PostgresFact]
    public void Text_that_a_server_does_not_take_is_kept_alike_by_both_engines()
    {
        string folder = Path.GetDirectoryName(_file.Folder.Write("odd/a.md", "# A \0 title\n\nProse with \0 in it, ð 𝔘 and \uFFFF.\n"))!;
        PostgresArchive archive = New();
        archive.Add(1, 10, folder);
        _file.Add(1, 10, folder);

        Assert.Equal(Contents.Of(_file.Open(StoreAccess.Read)), Contents.Of(archive.Open(StoreAccess.Read)));
        Assert.Empty(archive.Verify());
    }

    [PostgresFact]
    public void What_is_removed_is_in_no_table_but_the_trace()
    {
        PostgresArchive archive = New();
        AddTexts(archive, "A secret xylophone.", "Another text.");
        using (PostgresStore store = archive.Open(StoreAccess.Write))
        {
            store.Remove([1], "asked for");
        }

        Assert.Empty(archive.Verify());
        Assert.Equal(1L, cluster.Value($"SELECT count(*) FROM {archive.Schema}.original_bytes"));
        Assert.Equal(1L, cluster.Value($"SELECT count(*) FROM {archive.Schema}.document_text"));
        using (PostgresStore store = archive.Open(StoreAccess.Read))
        {
            Removal removal = Assert.Single(store.Removals());
            Assert.Equal((removal.Sha256[..12], "asked for", "tester"), (removal.Id[^12..], removal.Reason, removal.RemovedBy));
            Assert.Equal(StoreTime.Now(new StandingClock()), removal.RemovedOn);
            Assert.Equal(removal.Id, Assert.Single(store.RemovalsOf(removal.Id)).Id);
        }

        Assert.Equal(0L, cluster.Value($"SELECT count(*) FROM {archive.Schema}.segment_page WHERE position('xylophone'::bytea IN bytes) > 0"));
    }

    [PostgresFact]
    public void Verify_finds_what_is_missing()
    {
        PostgresArchive archive = New();
        AddTexts(archive, "One text.", "Two texts.", "Three texts.");
        cluster.Execute($"DELETE FROM {archive.Schema}.original_bytes WHERE sha256 IN (SELECT sha256 FROM {archive.Schema}.original WHERE key = 1)");
        cluster.Execute($"DELETE FROM {archive.Schema}.document_text WHERE sha256 IN (SELECT sha256 FROM {archive.Schema}.original WHERE key = 2)");
        cluster.Execute($"DELETE FROM {archive.Schema}.segment_page WHERE part = 4");

        string found = string.Join('\n', archive.Verify());

        Assert.Contains("1 file has lost its bytes", found, StringComparison.Ordinal);
        Assert.Contains("1 document has lost its text", found, StringComparison.Ordinal);
        Assert.Contains("1 part of the index has lost pages", found, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void A_table_that_is_gone_is_told()
    {
        PostgresArchive archive = New();
        AddTexts(archive, "One text.");
        cluster.Execute($"DROP TABLE {archive.Schema}.removed");
        ArchiveException told = Assert.Throws<ArchiveException>(() => archive.Open(StoreAccess.Read));
        Assert.Contains("has lost its table removed; restore a backup", told.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void A_changed_byte_of_the_index_is_told()
    {
        PostgresArchive archive = New();
        AddTexts(archive, "One text.", "Two texts.");
        Assert.Empty(archive.Verify());
        cluster.Execute($"UPDATE {archive.Schema}.segment_page SET bytes = set_byte(bytes, length(bytes) - 1, get_byte(bytes, length(bytes) - 1) # 1) WHERE part = 6");

        Assert.Contains("1 page of the index is not as it was written; reftel reread --all makes the index anew", archive.Verify());
    }

    [PostgresFact]
    public async Task What_is_new_is_told_once_while_others_add()
    {
        string[] all = Directory.GetFiles(GeneratedFiles.Write(_file.Folder, 60));
        PostgresArchive archive = New();
        archive.Open().Dispose();
        Task adding = Task.WhenAll(all.Chunk(20).Select(some => Task.Run(() => archive.Add(1, 1, some))));
        using PostgresStore reader = archive.Open(StoreAccess.Read);
        var seen = new List<long>();
        string mark = "";
        bool last = false;
        while (!last)
        {
            last = adding.IsCompleted;
            reader.Segments();
            seen.AddRange(reader.AddedSince(mark));
            mark = reader.Mark();
        }

        await adding;
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(reader.Counts().Documents, seen.Count);
        Assert.Empty(reader.AddedSince(mark));
    }

    [PostgresFact]
    public void Searches_are_saved_for_all_and_looked_at_by_each()
    {
        PostgresArchive archive = New();
        AddTexts(archive, "Gas is dear.");
        using PostgresStore store = archive.Open();
        store.SaveSearch("gas", "gas OR oil");
        store.Segments();
        store.Look("gas", store.Mark());
        AddTexts(archive, "Oil is dear.");
        store.Segments();
        SavedSearch saved = Assert.Single(store.SavedSearches());
        Assert.Equal(("gas", "gas OR oil", "2020-01-02T03:04:05Z", "tester", ""), (saved.Name, saved.Query, saved.SavedOn, saved.SavedBy, saved.Looked!.Before));
        Assert.Single(store.AddedSince(saved.Looked.Mark));
        store.Look("gas", store.Mark());
        store.Segments();
        Assert.Equal(saved.Looked.Mark, store.SavedSearches()[0].Looked!.Before);

        using PostgresStore other = PostgresStore.Open(PostgresAddress.Parse(archive.Place), StoreAccess.Read, account: "another");
        Assert.Null(Assert.Single(other.SavedSearches()).Looked);
        store.BackUp(_file.File);
        using (SqliteStore copy = _file.Open(StoreAccess.Read))
        {
            Assert.Equal("gas OR oil", Assert.Single(copy.SavedSearches()).Query);
        }

        store.SaveSearch("gas", "gas");
        store.Segments();
        Assert.Null(Assert.Single(store.SavedSearches()).Looked);
        Assert.True(store.ForgetSearch("gas"));
        Assert.False(store.ForgetSearch("gas"));
    }

    [PostgresFact]
    public void A_lost_index_and_lost_bytes_of_one_file_are_mended_as_in_a_file()
    {
        PostgresArchive archive = New();
        AddTexts(archive, TestTelegram.Of("They talked for hours."), "A second text.", "A third one.");
        cluster.Execute($"DELETE FROM {archive.Schema}.segment_page");
        cluster.Execute($"DELETE FROM {archive.Schema}.original_bytes WHERE sha256 = (SELECT sha256 FROM {archive.Schema}.original WHERE key = 1)");
        Assert.Contains(archive.Verify(), problem => problem.Contains("the kept bytes of 07MINSK12", StringComparison.Ordinal));
        using (PostgresStore store = archive.Open(StoreAccess.Write))
        {
            Assert.False(store.Remove([3], null));
            Assert.Equal(1, new Archive.Ingest.Rereading(store, TestArchive.Reading(_ => false)).Run(all: true, 1, (_, _) => { }, CancellationToken.None));
            Assert.Empty(store.Removed());
            Assert.Equal(2, store.Segments().Sum(segment => segment.Documents.Count));
            Assert.True(store.Remove([1], null));
            store.Add(TestFiles.Of(TestTelegram.Of("They talked for hours.")));
        }

        Assert.Empty(archive.Verify());
    }

    public void Dispose() => _file.Dispose();

    private PostgresArchive New() => new(cluster.NewArchive());

    // What changes an archive after documents were added: taken out, read again.
    private static void Change(IArchiveStore opened)
    {
        using IArchiveStore store = opened;
        store.Remove([3, 40], "a test");
        Archive.Ingest.FileReading reading = TestArchive.Reading(_ => false);
        var again = store.Originals(0, 5, notRules: null).Select(key => (key, reading.Reread(store.File(key), CancellationToken.None).Documents)).ToList();
        store.Replace(again);
    }

    private static void AddTexts(PostgresArchive archive, params string[] texts)
    {
        using PostgresStore store = archive.Open();
        store.Add(TestFiles.Of(texts));
        while (store.JoinSegments())
        {
            // Until there is nothing to join.
        }
    }
}
