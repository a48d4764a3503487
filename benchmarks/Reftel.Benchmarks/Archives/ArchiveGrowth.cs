using Reftel.Archive.Ingest;
using Reftel.Archive.Sqlite;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Text;

namespace Reftel.Benchmarks.Archives;

/// <summary>Adds a whole archive as <c>reftel add</c> does: read, analyse, store, index; and looks at the clock at each tenth.</summary>
internal static class ArchiveGrowth
{
    private const int Marks = 10;

    /// <returns>The cost of all, and the documents a second of each tenth.</returns>
    public static (Cost Cost, double[] Tenths) Run(ArchiveCorpus corpus)
    {
        var tenths = new double[Marks];
        var clock = new CostClock();
        using (SqliteStore store = SqliteStore.Open(corpus.ArchiveFile, SqliteAccess.Create, TimeProvider.System, "bench"))
        {
            using var reading = new FileReading(
                new InputReader(1 << 24, () => Stream.Null), (content, _) => (SourceText.From(content.Bytes), null), ReadingOptions.Default, store.Holds);
            int read = 0;
            int mark = 0;
            double before = 0;
            new Ingestion(store, reading).Run(
                new InputExpander().Expand([corpus.Files]),
                Environment.ProcessorCount,
                _ =>
                {
                    if (++read >= (long)corpus.Documents * (mark + 1) / Marks)
                    {
                        double now = clock.Seconds;
                        tenths[mark++] = corpus.Documents / (double)Marks / (now - before);
                        before = now;
                    }
                },
                CancellationToken.None);
        }

        return (clock.Stop(new FileInfo(corpus.ArchiveFile).Length), tenths);
    }
}
