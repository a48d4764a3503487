using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;

namespace Reftel.Benchmarks.Archives;

/// <summary>An archive of so many documents: what adding costs beside a bare insertion of the same text, how it grows, how fast it answers.</summary>
internal static class ArchiveSpeed
{
    public static string Table(int documents)
    {
        using ArchiveCorpus corpus = ArchiveCorpus.Write(documents);
        (Cost added, long peak, double[] tenths) = ArchiveGrowth.Run(corpus);
        Cost bare = BareInsertion.Run(corpus);
        var cost = new MarkdownTable("work", "documents/s", "seconds", "processor seconds", "MB/s", "file, times the text");
        Add(cost, "add: read, analyse, store, index", added, corpus);
        Add(cost, "the same text into one FTS5 column", bare, corpus);
        var growth = new MarkdownTable(["documents", .. tenths.Select((_, i) => $"{documents / tenths.Length * (i + 1):N0}")]);
        growth.Add(["added a second in this tenth", .. tenths.Select(t => $"{t:N0}")]);
        return $"""
            {documents:N0} generated documents, {corpus.Bytes / documents:N0} bytes on average ({corpus.Bytes / 1e6:N0} MB), one in twenty a report, {Environment.ProcessorCount} cores.

            {cost}
            Adding costs {added.Seconds / bare.Seconds:N2} times the bare insertion by the clock, {added.Processor / bare.Processor:N2} times in processor time; most memory of `reftel add` at a time: {peak / 1e6:N0} MB.

            {growth}
            {Queries(corpus)}
            ### The reading room

            {RoomSpeed.Table(corpus.ArchiveFile)}
            """;
    }

    private static void Add(MarkdownTable table, string work, Cost cost, ArchiveCorpus corpus) => table.Add(
        work,
        $"{corpus.Documents / cost.Seconds:N0}",
        $"{cost.Seconds:N1}",
        $"{cost.Processor:N1}",
        $"{corpus.Bytes / cost.Seconds / 1e6:N1}",
        $"{cost.FileBytes / (double)corpus.Bytes:N2}");

    private static MarkdownTable Queries(ArchiveCorpus corpus)
    {
        using SqliteStore store = SqliteStore.Open(corpus.ArchiveFile, StoreAccess.Read);
        var table = new MarkdownTable("query", "documents", "ms");
        foreach (QueryTime time in ArchiveQueries.Measure(store))
        {
            table.Add(time.What, time.Documents, $"{time.Milliseconds:N1}");
        }

        return table;
    }
}
