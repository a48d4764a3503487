using Reftel.Archive.Ingest;
using Reftel.Archive.Postgres;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Archive.Tests.Sqlite;
using Reftel.Archive.Tests.Statements;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

[Collection(PostgresGroup.Name)]
public sealed class PostgresStatementTests(PostgresCluster cluster) : IDisposable
{
    private readonly TestArchive _file = new();

    [PostgresFact]
    public void The_tables_answer_as_the_rows_do()
    {
        PostgresArchive archive = New();
        _file.Folder.Write("one.txt", TestTelegram.Of("Nothing."));
        archive.Add(1, 10, _file.Folder["one.txt"]);
        using PostgresStore store = archive.Open();
        StatementTableLaws.Hold(store);
    }

    [PostgresFact]
    public async Task Both_engines_hold_the_same_also_where_several_read_at_once_and_so_does_a_backup()
    {
        StatingTexts.Write(_file.Folder, 60);
        _file.Folder.Write("said/hostile.txt", TestTelegram.Of($"{new string('Ж', 3_000)} said that it \0 will rain. Minister {string.Concat(Enumerable.Repeat("Ёжиков ", 200))} said that all is well."));
        PostgresArchive archive = New();
        _file.Add(1, 100, _file.Folder["said"]);
        archive.Add(1, 100, _file.Folder["said"]);
        StatingTexts.ReadStatements(_file.Open());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => StatingTexts.ReadStatements(archive.Open(), 1))));

        Assert.Empty(archive.Verify());
        Assert.Equal(Contents.Of(_file.Open(StoreAccess.Read)), Contents.Of(archive.Open(StoreAccess.Read)));
        using PostgresStore server = archive.Open();
        using SqliteStore file = _file.Open(StoreAccess.Read);
        var all = new StatementQuestion(new AllTest([]));
        Assert.Equal(file.Statements(all).Rows.Select(StatementTableLaws.Json), server.Statements(all).Rows.Select(StatementTableLaws.Json));
        server.BackUp(_file.Folder["copy.db"]);
        Assert.Equal(ArchiveDump.Of(_file.File, withoutPageKeys: true), ArchiveDump.Of(_file.Folder["copy.db"], withoutPageKeys: true));

        server.LetGo();
        server.Remove([server.Find("07MINSK101")[0].Original], null);
        Assert.DoesNotContain(server.Statements(all).Rows, row => row.Document == "07MINSK101");
        Assert.Empty(archive.Verify());
    }

    [PostgresFact]
    public void Both_engines_keep_scales_and_read_anew_where_they_change()
    {
        const string Scales = "scales:\n  - {key: port-scale, houses: [MINSK], rows: [{words: [likely, very likely], from: 60, to: 85}]}\n";
        StatingTexts.Write(_file.Folder, 12);
        PostgresArchive archive = New();
        _file.Add(1, 100, _file.Folder["said"]);
        archive.Add(1, 100, _file.Folder["said"]);
        using PostgresStore server = archive.Open();
        using SqliteStore file = _file.Open();
        var all = new StatementQuestion(new AllTest([]));
        foreach (IArchiveStore store in new IArchiveStore[] { server, file })
        {
            new StatementStage(store).Run(1, _ => { }, CancellationToken.None);
            Assert.Equal(StatementRules.Current, store.Reading().Rules);
            store.KeepScales(Scales);
            store.KeepScales(Scales);
            store.LetGo();
            Assert.Equal("port-scale", Assert.Single(store.Reading().Scales.Scales).Key);
            Assert.Equal(12, store.CountWithoutStatements(store.Reading().Rules));
            new StatementStage(store).Run(1, _ => { }, CancellationToken.None);
            Assert.Contains(store.Statements(all).Rows, row => row.Estimate is { Scale: "port-scale", ScaleDeclared: true, Low: 0.6, High: 0.85 });
        }

        Assert.Equal(file.Reading().Rules, server.Reading().Rules);
        Assert.Equal(file.Statements(all).Rows.Select(StatementTableLaws.Json), server.Statements(all).Rows.Select(StatementTableLaws.Json));
        server.BackUp(_file.Folder["copy.db"]);
        Assert.Equal(ArchiveDump.Of(_file.File, withoutPageKeys: true), ArchiveDump.Of(_file.Folder["copy.db"], withoutPageKeys: true));

        foreach (IArchiveStore store in new IArchiveStore[] { server, file })
        {
            store.KeepScales("");
            store.LetGo();
            Assert.Equal((StatementRules.Current, 12L), (store.Reading().Rules, store.CountWithoutStatements(StatementRules.Current)));
        }
    }

    public void Dispose() => _file.Dispose();

    private PostgresArchive New() => new(cluster.NewArchive());
}
