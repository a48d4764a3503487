using Reftel.Testing.Generation;

namespace Reftel.Benchmarks;

/// <summary>Full reading of generated telegrams on one core, against a bare line scan of the same bytes in the same run.</summary>
internal static class ReadingSpeed
{
    public static string Table(int telegrams, int repetitions)
    {
        Corpus corpus = Corpus.Generate(telegrams);
        var table = new MarkdownTable("work", "telegrams/s", "best", "MB/s", "times the line scan", "allocated bytes per input byte");
        Measurement scan = Measurement.Of(Work.Over(corpus, Work.ScanLines), repetitions, warmUpSeconds: repetitions);
        Add("line scan (decode, count lines)", scan);
        Add("full reading", Measurement.Of(Work.Over(corpus, Work.Read), repetitions, warmUpSeconds: repetitions));
        Add("full reading and JSON", Measurement.Of(Work.Over(corpus, Work.ReadAndWrite), repetitions, warmUpSeconds: repetitions));
        return $"{telegrams:N0} generated telegrams, {corpus.Bytes / telegrams:N0} bytes on average, one thread, seconds of processor time, median of {repetitions} repetitions and the best of them.\n\n{table}";

        void Add(string name, Measurement m) => table.Add(
            name,
            $"{telegrams / m.Seconds:N0}",
            $"{telegrams / m.Best:N0}",
            $"{corpus.Bytes / m.Seconds / 1e6:N1}",
            $"{m.Seconds / scan.Seconds:N1}",
            $"{(double)m.AllocatedBytes / corpus.Bytes:N1}");
    }

    public static string TableByForm(int telegrams, int repetitions)
    {
        var table = new MarkdownTable("form", "bytes on average", "telegrams/s", "MB/s");
        foreach (TelegramForm form in Enum.GetValues<TelegramForm>())
        {
            Corpus corpus = Corpus.Generate(telegrams, form);
            Measurement read = Measurement.Of(Work.Over(corpus, Work.Read), repetitions, warmUpSeconds: 0.5);
            table.Add($"{form}", $"{corpus.Bytes / telegrams:N0}", $"{telegrams / read.Seconds:N0}", $"{corpus.Bytes / read.Seconds / 1e6:N1}");
        }

        return table.ToString();
    }
}
