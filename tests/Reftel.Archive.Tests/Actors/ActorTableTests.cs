using Reftel.Archive.Postgres;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Archive.Tests.Postgres;
using Reftel.Archive.Tests.Statements;
using Xunit;

namespace Reftel.Archive.Tests.Actors;

[Collection(PostgresGroup.Name)]
public sealed class ActorTableTests(PostgresCluster cluster) : IDisposable
{
    private readonly TestArchive _file = new();

    [Fact]
    public void A_file_keeps_them()
    {
        _file.AddTexts([.. Enumerable.Range(0, ActorTableLaws.Texts.Length).Select(ActorTableLaws.Telegram)]);
        StatingTexts.ReadStatements(_file.Open());
        using (SqliteStore store = _file.Open())
        {
            ActorTableLaws.Hold(store);
        }

        Assert.Empty(_file.Verify());
    }

    [PostgresFact]
    public void A_database_keeps_them_and_so_does_its_backup()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        for (int i = 0; i < ActorTableLaws.Texts.Length; i++)
        {
            _file.Folder.Write($"said/{i}.txt", ActorTableLaws.Telegram(i));
        }

        archive.Add(1, 100, _file.Folder["said"]);
        StatingTexts.ReadStatements(archive.Open());
        using PostgresStore store = archive.Open();
        ActorTableLaws.Hold(store);
        Assert.Empty(archive.Verify());
        store.LetGo();
        store.BackUp(_file.Folder["copy.db"]);
        using var copy = SqliteStore.Open(_file.Folder["copy.db"], StoreAccess.Read);
        Assert.Equal(ActorTableLaws.Everyone(store), ActorTableLaws.Everyone(copy));
        Assert.Equal(store.ActorDecisions(), copy.ActorDecisions());
    }

    [Fact]
    public void The_order_in_which_documents_came_does_not_matter()
    {
        string? expected = null;
        foreach (int[] order in new[] { new[] { 0, 1, 2, 3, 4, 5 }, [5, 4, 3, 2, 1, 0], [2, 4, 0, 5, 3, 1] })
        {
            using var archive = new TestArchive();
            foreach (int[] some in order.Chunk(2))
            {
                archive.AddTexts([.. some.Select(ActorTableLaws.Telegram)]);
                StatingTexts.ReadStatements(archive.Open());
            }

            using SqliteStore store = archive.Open(StoreAccess.Read);
            expected ??= ActorTableLaws.Everyone(store);
            Assert.Equal(expected, ActorTableLaws.Everyone(store));
        }
    }

    [Fact]
    public void A_removed_document_takes_its_actors_with_it_and_what_they_joined_parts()
    {
        _file.AddTexts([.. Enumerable.Range(0, 3).Select(ActorTableLaws.Telegram)]);
        StatingTexts.ReadStatements(_file.Open());
        using SqliteStore store = _file.Open();
        Assert.Equal("alexander-lukashenko", store.Actor("lukashenko")!.Card.Key);
        store.Remove([store.Find("07MINSK100")[0].Original, store.Find("07MINSK101")[0].Original], null);
        store.LetGo();

        Assert.Equal("lukashenko", store.Actor("lukashenko")!.Card.Key);
        Assert.Null(store.Actor("alexander-lukashenko"));
        Assert.Empty(_file.Verify());
    }

    [Fact]
    public void Lost_rows_are_told()
    {
        _file.AddTexts(ActorTableLaws.Telegram(0));
        StatingTexts.ReadStatements(_file.Open());
        ((ISharedConnection)SqliteFile.Open(_file.File, StoreAccess.Write)).Change("DELETE FROM actor");

        Assert.Equal(["1 document has not as many actors as were read; reftel statements --update --all reads them anew"], _file.Verify());
    }

    public void Dispose() => _file.Dispose();
}
