using Reftel.Archive.Ingest;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Archive.Tests.Sqlite;
using Xunit;

namespace Reftel.Archive.Tests.Ingest;

public sealed class IngestionTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Theory]
    [InlineData(1, 7)]
    [InlineData(4, 7)]
    [InlineData(3, 1)]
    public void The_same_files_give_the_same_archive_whatever_the_threads_do(int jobs, int batchSize)
    {
        string files = GeneratedFiles.Write(_archive.Folder, 150);
        _archive.Add(1, batchSize, files);
        string expected = ArchiveDump.Of(_archive.File);
        File.Delete(_archive.File);

        _archive.Add(jobs, batchSize, files);

        Assert.Equal(expected, ArchiveDump.Of(_archive.File));
        Assert.Empty(_archive.Verify());
    }

    [Fact]
    public void A_run_that_begins_in_the_middle_ends_with_the_same_archive()
    {
        string files = GeneratedFiles.Write(_archive.Folder, 60);
        string[] all = Directory.GetFiles(files);
        Array.Sort(all, StringComparer.Ordinal);
        _archive.Add(2, 10, files);
        string expected = ArchiveDump.Of(_archive.File);
        File.Delete(_archive.File);

        _archive.Add(2, 10, all[..30]);
        _archive.Add(2, 10, files);

        Assert.Equal(expected, ArchiveDump.Of(_archive.File));
    }

    [Fact]
    public void What_is_held_already_is_passed_over()
    {
        string files = GeneratedFiles.Write(_archive.Folder, 20);
        IngestionTotals first = _archive.Add(2, 100, files);
        string before = ArchiveDump.Of(_archive.File);

        IngestionTotals second = _archive.Add(2, 100, files);

        Assert.Equal((20, 0), (first.Files, first.Known));
        Assert.Equal((0, 0, 20, 0), (second.Files, second.Documents, second.Known, second.NewNames));
        Assert.Equal(before, ArchiveDump.Of(_archive.File));
    }

    [Fact]
    public void A_document_under_two_names_is_one_document_with_two_names()
    {
        string a = _archive.Folder.Write("in/a.txt", "One text.\n");
        string b = _archive.Folder.Write("in/b.txt", "One text.\n");
        string c = _archive.Folder.Write("later/c.txt", "One text.\n");

        Assert.Equal(1, _archive.Add(2, 100, _archive.Folder["in"]).Documents);
        Assert.Equal(1, _archive.Add(2, 100, c).NewNames);

        using SqliteStore store = _archive.Open(StoreAccess.Read);
        KeptDocument document = Assert.Single(store.DocumentsOf(1));
        Assert.Equal([a, b, c], store.File(document.Original).Names);
        Assert.Equal("One text.\n"u8.ToArray(), store.File(document.Original).Bytes);
        Assert.Equal(("2020-01-02T03:04:05Z", "tester"), (store.File(1).AddedOn, store.File(1).AddedBy));
    }

    [Fact]
    public void A_new_version_is_kept_beside_the_old()
    {
        _archive.AddTexts(TestTelegram.Of("The talks went on."), TestTelegram.Of("The talks went on for a day."));

        using SqliteStore store = _archive.Open(StoreAccess.Read);
        IReadOnlyList<KeptDocument> versions = store.Find(TestTelegram.Id);
        Assert.Equal(2, versions.Count);
        Assert.True(versions[0].Card.Key < versions[1].Card.Key);
        Assert.NotEqual(versions[0].Card.Sha256, versions[1].Card.Sha256);
        Assert.Contains(store.Pieces(versions[1].Card.Key), piece => piece.Text.Contains("for a day", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_fails_is_remembered_until_it_can_be_read()
    {
        string bad = _archive.Folder["in/bad.txt"];
        string good = _archive.Folder.Write("in/good.txt", "A text.\n");
        File.WriteAllBytes(bad, []);
        Assert.Equal(1, _archive.Add(2, 100, good, bad).Failed);
        using (SqliteStore store = _archive.Open(StoreAccess.Read))
        {
            Assert.Equal([new KeptFailure(bad, "Empty", "is empty", "2020-01-02T03:04:05Z")], store.Failures());
        }

        File.WriteAllText(bad, "Another text.\n");
        Assert.Equal(1, _archive.Add(2, 100, bad).Files);
        using (SqliteStore store = _archive.Open(StoreAccess.Read))
        {
            Assert.Empty(store.Failures());
        }
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData(" \t\r\n\f\u00A0\n")]
    public void A_file_that_holds_nothing_but_blanks_is_empty(string blanks)
    {
        string file = _archive.Folder.Write("in/blank.txt", blanks);

        Assert.Equal(1, _archive.Add(1, 100, file).Failed);
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        Assert.Equal([new KeptFailure(file, "Empty", "is empty", "2020-01-02T03:04:05Z")], store.Failures());
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_whole_batches()
    {
        string files = GeneratedFiles.Write(_archive.Folder, 40);
        using var stop = new CancellationTokenSource();
        using (SqliteStore store = _archive.Open())
        {
            FileReading reading = TestArchive.Reading(store.Holds);
            int seen = 0;
            Assert.ThrowsAny<OperationCanceledException>(() => new Ingestion(store, reading, batchSize: 5).Run(
                new Intake.InputExpander().Expand([files]),
                2,
                _ =>
                {
                    if (++seen == 18)
                    {
                        stop.Cancel();
                    }
                },
                stop.Token));
            Assert.True(store.Counts().Files is 5 or 10 or 15, $"{store.Counts().Files} files");
        }

        Assert.Empty(_archive.Verify());
    }

    public void Dispose() => _archive.Dispose();
}
