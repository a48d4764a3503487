using Reftel.Archive.Postgres;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Archive.Tests.Postgres;

namespace Reftel.Benchmarks.Archives;

/// <summary>An archive in PostgreSQL beside one in a file, and two workers against one on the same queue; the server is on the same machine.</summary>
internal static class ServerSpeed
{
    // As a person would set up a small server: what is committed is on the disk.
    private const string Settings = "-c fsync=on -c shared_buffers=256MB -c max_wal_size=4GB -c max_connections=60";

    /// <returns>The tables, or null where PostgreSQL is not installed.</returns>
    public static string? Table(int documents)
    {
        if (PostgresPrograms.Missing is { } missing)
        {
            Console.Error.WriteLine($"PostgreSQL is not measured: {missing}");
            return null;
        }

        using ArchiveCorpus corpus = ArchiveCorpus.Write(documents);
        using var cluster = new PostgresCluster(Settings);
        string place = cluster.NewArchive();
        var adding = new MarkdownTable("work", "documents/s", "seconds", "processor seconds of reftel");
        Add(adding, "add to a file", corpus, Run(["add", corpus.Files, "--archive", corpus.ArchiveFile]));
        Add(adding, "add to PostgreSQL", corpus, Run(["add", corpus.Files, "--archive", place]));
        string queued = cluster.NewArchive();
        Add(adding, "add --queue: bytes into the queue", corpus, Run(["add", "--queue", corpus.Files, "--archive", queued]));
        Cost one = Workers(queued, 1);
        Add(adding, "one worker drains the queue", corpus, one);
        queued = cluster.NewArchive();
        Run(["add", "--queue", corpus.Files, "--archive", queued]);
        Cost two = Workers(queued, 2);
        Add(adding, "two workers drain the queue", corpus, two);
        return $"""
            {documents:N0} documents as above, {Environment.ProcessorCount} cores, PostgreSQL on the same machine (`{Settings.Replace("-c ", "", StringComparison.Ordinal)}`). Each figure is of `reftel` processes from their start to their end.

            {adding}
            Two workers take {two.Seconds / one.Seconds:N2} times as long as one. Server and workers share the cores.

            {Queries(corpus, place)}
            """;
    }

    private static Cost Workers(string place, int count)
    {
        string[] drain = ["worker", "--drain", "--archive", place];
        return Run([.. Enumerable.Repeat(drain, count)]);
    }

    // Side by side; the last to end counts.
    private static Cost Run(params string[][] commands)
    {
        ReftelProcess[] running = [.. commands.Select(command => ReftelProcess.Start(command))];
        Cost[] costs = new Cost[running.Length];
        Parallel.For(0, running.Length, i => costs[i] = running[i].Wait());
        Array.ForEach(running, process => process.Dispose());
        return new Cost(costs.Max(cost => cost.Seconds), costs.Sum(cost => cost.Processor), 0);
    }

    private static void Add(MarkdownTable table, string work, ArchiveCorpus corpus, Cost cost) =>
        table.Add(work, $"{corpus.Documents / cost.Seconds:N0}", $"{cost.Seconds:N1}", $"{cost.Processor:N1}");

    private static MarkdownTable Queries(ArchiveCorpus corpus, string place)
    {
        using SqliteStore file = SqliteStore.Open(corpus.ArchiveFile, StoreAccess.Read);
        using PostgresStore server = PostgresStore.Open(PostgresAddress.Parse(place), StoreAccess.Read);
        var table = new MarkdownTable("query", "documents", "file, ms", "PostgreSQL, ms");
        foreach ((QueryTime here, QueryTime there) in ArchiveQueries.Measure(file).Zip(ArchiveQueries.Measure(server)))
        {
            table.Add(here.What, here.Documents == there.Documents ? here.Documents : "**differ**", $"{here.Milliseconds:N1}", $"{there.Milliseconds:N1}");
        }

        return table;
    }
}
