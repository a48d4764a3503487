using System.Diagnostics;

namespace Reftel.Benchmarks.Statements;

/// <summary>What reading statements costs beside reading without them and beside a bare line scan of the same bytes, on one core and on two, and whether its time grows with the text.</summary>
internal static class StatementSpeed
{
    private const int Words = 1_000;

    public static string Table(int documents, int repetitions)
    {
        byte[][] telegrams = [.. Enumerable.Range(0, documents).Select(i => StatementWriter.Telegram(i, Words))];
        byte[][] reports = [.. Enumerable.Range(0, documents).Select(i => StatementWriter.Report(i, Words))];
        var table = new MarkdownTable("documents of 1,000 words", "work", "documents/s", "best", "statements", "times the line scan", "times reading without", "allocated bytes per input byte");
        Add(table, "telegrams", telegrams, repetitions);
        Add(table, "reports with notes", reports, repetitions);
        return $"""
            {documents:N0} generated telegrams and as many reports, one thread, processor time, median of {repetitions} repetitions and the best of them. In every second sentence somebody says something.

            {table}
            {OnTwoCores(telegrams, reports)}

            {Growth(repetitions)}
            """;
    }

    private static void Add(MarkdownTable table, string name, byte[][] documents, int repetitions)
    {
        long bytes = documents.Sum(document => (long)document.Length);
        Measurement scan = Measurement.Of(Work.Over(documents, Work.ScanLines), repetitions, warmUpSeconds: 0.5);
        Measurement read = Measurement.Of(Work.Over(documents, Work.Read), repetitions, warmUpSeconds: 2);
        Measurement stated = Measurement.Of(Work.Over(documents, Work.ReadWithStatements), repetitions, warmUpSeconds: 4);
        Row("line scan (decode, count lines)", scan, 0);
        Row("reading", read, 0);
        Row("reading with statements", stated, documents.Sum(Work.ReadWithStatements));

        void Row(string work, Measurement m, int statements) => table.Add(
            name, work, $"{documents.Length / m.Seconds:N0}", $"{documents.Length / m.Best:N0}", statements == 0 ? "" : $"{statements:N0}", $"{m.Seconds / scan.Seconds:N0}",
            m == scan ? "" : $"{m.Seconds / read.Seconds:N1}", $"{(double)m.AllocatedBytes / bytes:N0}");
    }

    // By the clock, as whoever waits for it has it.
    private static string OnTwoCores(params byte[][][] kinds)
    {
        double[] perSecond =
        [
            .. kinds.Select(documents =>
            {
                var two = new ParallelOptions { MaxDegreeOfParallelism = 2 };
                Parallel.ForEach(documents, two, document => Work.ReadWithStatements(document));
                long start = Stopwatch.GetTimestamp();
                Parallel.ForEach(documents, two, document => Work.ReadWithStatements(document));
                return documents.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;
            }),
        ];
        return $"Two threads, by the clock: {perSecond[0]:N0} telegrams and {perSecond[1]:N0} reports a second.";
    }

    private static MarkdownTable Growth(int repetitions)
    {
        int[] sizes = [1_000, 2_000, 4_000, 8_000, 16_000, 64_000];
        var table = new MarkdownTable(["milliseconds for 1,000 words", .. sizes.Select(size => $"{size:N0} words"), "last : first"]);
        foreach ((string name, Func<int, byte[]> of) in new (string, Func<int, byte[]>)[] { ("a telegram", size => StatementWriter.Telegram(size, size)), ("a report with notes", size => StatementWriter.Report(size, size)) })
        {
            double[] times = [.. sizes.Select(size => PerThousand(of(size), size, repetitions))];
            table.Add([name, .. times.Select(time => $"{time:N1}"), $"{times[^1] / times[0]:N2}"]);
        }

        return table;
    }

    // A short text is read many times, so that the clock of the processor can tell its time.
    private static double PerThousand(byte[] document, int words, int repetitions)
    {
        int times = Math.Max(1, 32_000 / words);
        Measurement m = Measurement.Of(
            () =>
            {
                for (int i = 0; i < times; i++)
                {
                    Work.ReadWithStatements(document);
                }
            },
            repetitions);
        return m.Best * 1_000 / times / words * Words;
    }
}
