using Reftel.Archive.Search.Index;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Sqlite;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Fact]
    public void A_search_sees_the_archive_as_it_stood_when_it_began()
    {
        _archive.AddTexts("The first text.");
        using SqliteStore reader = _archive.Open(StoreAccess.Read);
        Segment before = Assert.Single(reader.Segments());

        // Enough to join the segment that is being read with others.
        for (int i = 0; i < 8; i++)
        {
            _archive.AddTexts($"Text number {i}.");
        }

        WordEntry word = Assert.Single(before.WithFold("first"));
        Assert.Equal(0, before.Places(word).Next());
        Assert.Equal("The first text.", Assert.Single(reader.Pieces(before.Documents.Keys[0])).Text);
        Assert.Equal(9, reader.Segments().Sum(segment => segment.Documents.Count));
        Assert.True(reader.Segments().Count < 8);
    }

    [Fact]
    public void A_segment_is_opened_once_while_it_lasts()
    {
        _archive.AddTexts("The first text.");
        using SqliteStore reader = _archive.Open(StoreAccess.Read);
        Segment first = reader.Segments()[0];
        _archive.AddTexts("The second text.");

        IReadOnlyList<Segment> segments = reader.Segments();

        Assert.Equal(2, segments.Count);
        Assert.Same(first, segments[0]);
    }

    [Fact]
    public async Task Several_may_add_at_once()
    {
        string files = GeneratedFiles.Write(_archive.Folder, 90);
        string[] all = Directory.GetFiles(files);
        _archive.Open().Dispose();

        await Task.WhenAll(all.Chunk(45).Select(some => Task.Run(() => _archive.Add(1, 3, [.. some, all[0], all[^1]]))));

        Assert.Empty(_archive.Verify());
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        Assert.Equal(90, store.Counts().Files);
        Assert.Equal(store.Counts().Documents, store.Segments().Sum(segment => segment.Documents.Count));
    }

    [Fact]
    public void Cards_come_in_the_order_asked_for()
    {
        _archive.AddTexts("One.", "Two.", "Three.");
        using SqliteStore store = _archive.Open(StoreAccess.Read);

        Assert.Equal([3L, 1, 2], store.Cards([3, 1, 2]).Select(card => card.Key));
        Assert.Throws<ArchiveException>(() => store.Cards([4]));
    }

    [Fact]
    public void What_a_document_cites_is_found_by_its_id()
    {
        _archive.AddTexts("UNCLAS MINSK 000012\n\nSUBJECT: TALKS\n\nREF: A. 06 MINSK 1019\n     B. 06 MOSCOW 3\n\n1. They talked for hours.\nMOORE\n");
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        string id = store.DocumentsOf(1)[0].Card.Id;

        Assert.Equal(["06MINSK1019", "06MOSCOW3"], store.CitedBy(id));
        Assert.Equal([id], store.Citing("06MOSCOW3").Select(reference => reference.Target));
        Assert.Empty(store.CitedBy("07NOWHERE1"));
    }

    [Fact]
    public void An_archive_opened_for_reading_is_not_changed()
    {
        _archive.AddTexts("One.");
        using SqliteStore store = _archive.Open(StoreAccess.Read);

        Assert.Equal(ArchiveProblem.ReadOnly, Assert.Throws<ArchiveException>(() => store.Add(TestFiles.Of("Two."))).Problem);
    }

    public void Dispose() => _archive.Dispose();
}
