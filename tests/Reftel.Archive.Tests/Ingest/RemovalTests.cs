using System.Text;
using Reftel.Archive.Ingest;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Ingest;

public sealed class RemovalTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Fact]
    public void What_is_removed_leaves_a_trace_and_no_word()
    {
        _archive.AddTexts("An ordinary text.", "The zyxwvutsrq was seen, and the qqqqzzzzqqqq.", "Another ordinary text.");
        using (SqliteStore store = _archive.Open(StoreAccess.Write))
        {
            KeptDocument document = Assert.Single(store.DocumentsOf(2));
            store.Remove([document.Original], "asked for by its author");
            Assert.Empty(store.Find(document.Card.Id));
            Assert.Equal((2, 1), (store.Counts().Documents, store.Counts().Removals));
            Segment segment = Assert.Single(store.Segments());
            Assert.Empty(segment.WithFold("zyxwvutsrq"));
            Assert.NotEmpty(segment.WithFold("ordinary"));
            Assert.Empty(store.Removed());
        }

        Assert.Empty(_archive.Verify());
        Assert.Equal(-1, File.ReadAllBytes(_archive.File).AsSpan().IndexOf("zyxwvutsrq"u8));
        Assert.NotEqual(-1, File.ReadAllBytes(_archive.File).AsSpan().IndexOf(Encoding.UTF8.GetBytes("asked for by its author")));
    }

    [Fact]
    public void A_removed_file_can_be_added_again()
    {
        _archive.AddTexts("A text.");
        using (SqliteStore store = _archive.Open(StoreAccess.Write))
        {
            store.Remove([1], null);
        }

        _archive.AddTexts("A text.");

        Assert.Empty(_archive.Verify());
        using SqliteStore read = _archive.Open(StoreAccess.Read);
        Assert.Equal(1, read.Counts().Documents);
    }

    [Fact]
    public void Reading_again_keeps_files_and_makes_records_anew()
    {
        _archive.Add(2, 10, GeneratedFiles.Write(_archive.Folder, 30));
        using (SqliteStore store = _archive.Open(StoreAccess.Write))
        {
            StoreCounts before = store.Counts();
            FileReading reading = TestArchive.Reading(_ => false);
            Assert.Equal(0, new Rereading(store, reading).Run(all: false, 2, (_, _) => { }, CancellationToken.None));
            Assert.Equal(30, new Rereading(store, reading).Run(all: true, 2, (_, failure) => Assert.Null(failure), CancellationToken.None));
            StoreCounts after = store.Counts();
            Assert.Equal((before.Files, before.Documents, before.Words, before.References), (after.Files, after.Documents, after.Words, after.References));
            Assert.Empty(store.Removed());
        }

        Assert.Empty(_archive.Verify());
    }

    public void Dispose() => _archive.Dispose();
}
