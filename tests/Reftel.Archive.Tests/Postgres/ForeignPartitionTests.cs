using System.Globalization;
using Reftel.Archive.Postgres;
using Reftel.Archive.Search;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>Partitions of bytes and texts on a second server, moved there as docs/team.md says.</summary>
[Collection(PostgresGroup.Name)]
public sealed class ForeignPartitionTests(PostgresCluster cluster, ForeignPartitionTests.Second second) : IClassFixture<ForeignPartitionTests.Second>, IDisposable
{
    private readonly TestArchive _file = new();

    [PostgresFact]
    public void An_archive_over_two_servers_is_as_one()
    {
        string folder = GeneratedFiles.Write(_file.Folder, 80);
        string[] files = [.. Directory.GetFiles(folder).Order()];
        var archive = new PostgresArchive(cluster.NewArchive());
        archive.Add(1, 10, files[..30]);
        MoveHalf(archive.Schema);
        Assert.Empty(archive.Verify());

        archive.Add(2, 10, files);
        _file.Add(2, 10, files[..30]);
        _file.Add(2, 10, files);

        Assert.Empty(archive.Verify());
        Assert.InRange(Far(archive.Schema, "original_bytes"), 20L, 60L);
        Assert.InRange(Far(archive.Schema, "document_text"), 20L, 60L);
        Assert.Equal(Contents.Of(_file.Open(StoreAccess.Read)), Contents.Of(archive.Open(StoreAccess.Read)));
        AssertSameHits(archive);
        Change(_file.Open());
        Change(archive.Open());
        Assert.Empty(archive.Verify());
        Assert.Equal(Contents.Of(_file.Open(StoreAccess.Read)), Contents.Of(archive.Open(StoreAccess.Read)));
    }

    [PostgresFact]
    public void When_the_second_server_is_gone_nothing_is_written_and_the_next_run_completes()
    {
        string[] files = [.. Directory.GetFiles(GeneratedFiles.Write(_file.Folder, 40)).Order()];
        var archive = new PostgresArchive(cluster.NewArchive());
        archive.Add(1, 100, files[..10]);
        MoveHalf(archive.Schema);
        second.Server.Stop("immediate");
        ArchiveException e = Assert.Throws<ArchiveException>(() => archive.Add(1, 100, files));
        Assert.Equal(ArchiveProblem.Unreachable, e.Problem);
        Assert.Contains("a server that holds a part of", e.Message, StringComparison.Ordinal);
        second.Server.Start();

        Assert.Equal(30, archive.Add(1, 100, files).Files);
        Assert.Empty(archive.Verify());
    }

    [PostgresFact]
    public void Rows_that_a_second_server_has_kept_alone_are_found_and_taken_over()
    {
        // As after a power cut between the commit there and the commit here: two-phase commit would be the other way.
        string[] files = [.. Directory.GetFiles(GeneratedFiles.Write(_file.Folder, 40)).Order()];
        var archive = new PostgresArchive(cluster.NewArchive());
        archive.Add(1, 100, files[..10]);
        MoveHalf(archive.Schema);
        archive.Add(1, 100, files);
        cluster.Execute(
            $"""
            SET search_path TO {archive.Schema};
            INSERT INTO removed SELECT d.key FROM document d JOIN original o ON o.key = d.original WHERE o.key > 10;
            DELETE FROM document WHERE original > 10;
            DELETE FROM original WHERE key > 10;
            """);
        Assert.Contains("belong to no file", string.Join('\n', archive.Verify()), StringComparison.Ordinal);

        Assert.Equal(30, archive.Add(1, 100, files).Files);
        Assert.Empty(archive.Verify());
    }

    public void Dispose() => _file.Dispose();

    // Every second partition of both tables.
    private void MoveHalf(string schema)
    {
        second.Server.Execute($"CREATE SCHEMA {schema}");
        cluster.Execute(string.Create(CultureInfo.InvariantCulture,
            $"""
            CREATE EXTENSION IF NOT EXISTS postgres_fdw;
            CREATE SERVER {schema}_second FOREIGN DATA WRAPPER postgres_fdw
                OPTIONS (host '127.0.0.1', port '{second.Server.Port}', dbname 'postgres', batch_size '200', async_capable 'true');
            CREATE USER MAPPING FOR CURRENT_USER SERVER {schema}_second OPTIONS (user 'reftel');
            """));
        for (int i = 1; i < 8; i += 2)
        {
            Move(schema, "original_bytes", i, "sha256 text COLLATE \"C\" NOT NULL, bytes bytea NOT NULL", "sha256");
            Move(schema, "document_text", i, "sha256 text COLLATE \"C\" NOT NULL, part integer NOT NULL, pieces bytea NOT NULL", "sha256, part");
        }
    }

    private void Move(string schema, string table, int i, string columns, string key)
    {
        second.Server.Execute($"CREATE TABLE {schema}.{table}_{i} ({columns}, PRIMARY KEY ({key}))");
        cluster.Execute(
            $"""
            SET search_path TO {schema}, public;
            BEGIN;
            ALTER TABLE {table} DETACH PARTITION {table}_{i};
            CREATE FOREIGN TABLE {table}_{i}_far ({columns}) SERVER {schema}_second OPTIONS (schema_name '{schema}', table_name '{table}_{i}');
            INSERT INTO {table}_{i}_far SELECT * FROM {table}_{i};
            ALTER TABLE {table} ATTACH PARTITION {table}_{i}_far FOR VALUES WITH (MODULUS 8, REMAINDER {i});
            DROP TABLE {table}_{i};
            COMMIT;
            """);
    }

    private long Far(string schema, string table) =>
        Enumerable.Range(0, 4).Sum(i => (long)second.Server.Value($"SELECT count(*) FROM {schema}.{table}_{(2 * i) + 1}")!);

    private void AssertSameHits(PostgresArchive archive)
    {
        using SqliteStore file = _file.Open(StoreAccess.Read);
        using PostgresStore server = archive.Open(StoreAccess.Read);
        foreach (string query in new[] { "the", "minister OR president", "date:[1990 TO 2010] talks", "form:telegram" })
        {
            SearchResult expected = new ArchiveSearch(file).Search(query, new SearchOptions());
            SearchResult actual = new ArchiveSearch(server).Search(query, new SearchOptions());
            Assert.Equal(expected.Total, actual.Total);
            Assert.Equal(
                expected.Hits.Select(hit => $"{hit.Document} {hit.Piece} {hit.Score} {hit.Snippet.Text}"), actual.Hits.Select(hit => $"{hit.Document} {hit.Piece} {hit.Score} {hit.Snippet.Text}"));
        }
    }

    private static void Change(IArchiveStore opened)
    {
        using IArchiveStore store = opened;
        store.Remove([2, 40], "a test");
        Archive.Ingest.FileReading reading = TestArchive.Reading(_ => false);
        store.Replace([.. store.Originals(0, 20, notRules: null).Select(key => (key, reading.Reread(store.File(key), CancellationToken.None).Documents!))]);
    }

    /// <summary>The other server.</summary>
    public sealed class Second : IDisposable
    {
        public PostgresCluster Server { get; } = new();

        public void Dispose() => Server.Dispose();
    }
}
