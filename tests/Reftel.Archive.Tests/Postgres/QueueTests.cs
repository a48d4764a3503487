using Reftel.Archive.Ingest;
using Reftel.Archive.Postgres;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Intake;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

[Collection(PostgresGroup.Name)]
public sealed class QueueTests(PostgresCluster cluster) : IDisposable
{
    private readonly TestArchive _file = new();

    [PostgresFact]
    public async Task Workers_side_by_side_make_the_archive_that_adding_makes()
    {
        string folder = GeneratedFiles.Write(_file.Folder, 80);
        _file.Folder.Write("telegrams/twice.txt", File.ReadAllText(Directory.GetFiles(folder)[3]));
        _file.Folder.Write("telegrams/empty.txt", "");
        _file.Add(1, 100, folder);
        PostgresArchive archive = New();
        Assert.Equal(81, Queue(archive, folder));
        Assert.Equal(0, Queue(archive, folder));

        IngestionTotals[] totals = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Work(archive, 5))));

        Assert.Equal(80, totals.Sum(total => total.Files));
        Assert.True(totals.Count(total => total.Files > 0) > 1);
        Assert.Empty(archive.Verify());
        Assert.Equal(Contents.Of(_file.Open(StoreAccess.Read)), Contents.Of(archive.Open(StoreAccess.Read)));
        Assert.Equal(0, Queue(archive, folder));
    }

    [PostgresFact]
    public void Versions_follow_the_order_of_the_inputs_whatever_their_hashes()
    {
        for (int i = 1; i <= 9; i++)
        {
            _file.Folder.Write($"versions/{i}.txt", $"R 111251Z DEC 07\nFM AMEMBASSY MINSK\nTO SECSTATE WASHDC\n\nUNCLAS MINSK 000012\n\nSUBJECT: TALKS\n\n1. They talked for {i} hours.\nMOORE\n");
        }

        _file.Add(1, 100, _file.Folder["versions"]);
        PostgresArchive archive = New();
        Queue(archive, _file.Folder["versions"]);
        Work(archive, 2);

        using PostgresStore store = archive.Open(StoreAccess.Read);
        using SqliteStore added = _file.Open(StoreAccess.Read);
        IReadOnlyList<KeptDocument> versions = store.Find("07MINSK12");
        Assert.Equal(9, versions.Count);
        Assert.Equal(added.Find("07MINSK12").Select(version => version.Card.Sha256), versions.Select(version => version.Card.Sha256));
    }

    [PostgresFact]
    public void What_a_lost_worker_held_comes_back_and_is_tried_alone()
    {
        PostgresArchive archive = New();
        Queue(archive, GeneratedFiles.Write(_file.Folder, 6));
        using PostgresStore lost = archive.Open(StoreAccess.Write);
        using PostgresStore other = archive.Open(StoreAccess.Write);
        ArchiveException ended = Assert.Throws<ArchiveException>(() => lost.Work(4, files =>
        {
            Assert.Equal(4, files.Count);

            // The other sees neither what is held here nor that it is done.
            Assert.Equal(2, Taken(other, 10));
            Assert.Equal(4, other.Waiting);
            foreach (int process in lost.ServerProcesses)
            {
                cluster.Execute($"SELECT pg_terminate_backend({process}, 10000)");
            }

            return [.. files.Select(file => IncomingFile.Failed(file.Path, new InputFailure(InputFailureKind.Broken, "is not kept")))];
        }));

        Assert.Equal(ArchiveProblem.Unreachable, ended.Problem);
        Assert.Equal([1, 1, 1, 1], Enumerable.Range(0, 4).Select(_ => Taken(other, 10)));
        Assert.Equal(0, other.Waiting);
        Assert.Empty(other.Failures());
        Assert.Empty(archive.Verify());
    }

    [PostgresFact]
    public void A_file_that_ends_every_worker_becomes_a_failure_and_the_others_are_read()
    {
        PostgresArchive archive = New();
        string folder = GeneratedFiles.Write(_file.Folder, 3);
        Queue(archive, folder);
        string deadly = Directory.GetFiles(folder).Order().Skip(1).First();
        for (int worker = 0; worker < 12; worker++)
        {
            try
            {
                using PostgresStore store = archive.Open(StoreAccess.Write);
                FileReading reading = TestArchive.Reading(store.Holds);
                while (store.Work(10, files => [.. files.Select(file => file.Path == deadly
                    ? throw new InvalidOperationException("ended")
                    : reading.Read(file, CancellationToken.None))]) is not null)
                {
                    // Until nothing is free.
                }
            }
            catch (InvalidOperationException)
            {
                // As a process that is gone.
            }
        }

        using PostgresStore last = archive.Open(StoreAccess.Read);
        Assert.Equal(0, last.Waiting);
        Assert.Equal(2, last.Counts().Files);
        KeptFailure failure = Assert.Single(last.Failures());
        Assert.Equal(deadly, failure.Path);
        Assert.Contains("3 workers ended", failure.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void A_worker_that_is_told_to_stop_gives_back_what_it_held_as_if_nothing_had_been()
    {
        PostgresArchive archive = New();
        Queue(archive, GeneratedFiles.Write(_file.Folder, 4));
        using PostgresStore store = archive.Open(StoreAccess.Write);
        Assert.Throws<OperationCanceledException>(() => store.Work(4, _ => throw new OperationCanceledException()));

        Assert.Equal(4, Taken(store, 10));
    }

    public void Dispose() => _file.Dispose();

    private PostgresArchive New() => new(cluster.NewArchive());

    private static long Queue(PostgresArchive archive, string folder)
    {
        using PostgresStore store = archive.Open();
        FileReading reading = TestArchive.Reading(store.Holds);
        var queueing = new Queueing(store, store, reading);
        queueing.Run(new InputExpander().Expand([folder]), 2, _ => { }, CancellationToken.None);
        return queueing.Queued;
    }

    private static IngestionTotals Work(PostgresArchive archive, int batch)
    {
        using PostgresStore store = archive.Open(StoreAccess.Write);
        FileReading reading = TestArchive.Reading(store.Holds);
        return new Worker(store, store, reading, batch).Run(1, drain: true, _ => { }, CancellationToken.None);
    }

    // How many files a store takes and reads.
    private static int Taken(PostgresStore store, int most)
    {
        FileReading reading = TestArchive.Reading(store.Holds);
        int taken = 0;
        store.Work(most, files =>
        {
            taken = files.Count;
            return [.. files.Select(file => reading.Read(file, CancellationToken.None))];
        });
        return taken;
    }
}
