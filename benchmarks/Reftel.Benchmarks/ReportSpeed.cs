using System.Text;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;

namespace Reftel.Benchmarks;

/// <summary>
/// Full reading of generated reports on one core against a bare line scan of the same bytes in the same run: form by form,
/// sound and damaged, and by how dense the notes stand, for it is the notes that cost.
/// </summary>
internal static class ReportSpeed
{
    // Reading reports compiles more code than reading telegrams, and the best of it only after some seconds.
    private const double WarmUpSeconds = 12;

    private static readonly string[] Columns =
        ["reports", "bytes on average", "bytes for a note", "reports/s", "MB/s, median", "MB/s, best", "times the line scan", "allocated bytes per input byte"];

    public static string Table(int reports, int repetitions)
    {
        var table = new MarkdownTable(Columns);
        foreach (ReportForm form in Enum.GetValues<ReportForm>())
        {
            Add(table, $"{form}, sound", new ReportOptions { Form = form }, reports, repetitions);
            Add(table, $"{form}, damaged", new ReportOptions { Form = form, Damage = DamageKinds.All }, reports, repetitions);
        }

        foreach (int anchored in (ReadOnlySpan<int>)[30, 15, 5])
        {
            Add(table, $"all forms, sound, {anchored} of 100 sentences with a note", new ReportOptions { AnchoredSentences = anchored }, reports, repetitions);
        }

        return $"{reports} generated reports in each row, one thread, processor time, {repetitions} repetitions; 55 of 100 sentences have a note where nothing else is said.\n\n{table}";
    }

    private static void Add(MarkdownTable table, string name, ReportOptions options, int reports, int repetitions)
    {
        var generator = new ReportGenerator(seed: 9_000, options);
        List<GeneratedReport> written = [.. Enumerable.Range(0, reports).Select(_ => generator.Next())];
        List<byte[]> texts = written.ConvertAll(r => Encoding.UTF8.GetBytes(r.Text));
        long bytes = texts.Sum(t => (long)t.Length);
        Measurement scan = Measurement.Of(Work.Over(texts, Work.ScanLines), repetitions, warmUpSeconds: 0.5);
        Measurement read = Measurement.Of(Work.Over(texts, Work.ReadReport), repetitions, repetitions > 1 ? WarmUpSeconds : 0.5);
        table.Add(
            name,
            $"{bytes / reports:N0}",
            $"{bytes / written.Sum(r => r.Truth.Notes.Count):N0}",
            $"{reports / read.Seconds:N0}",
            $"{bytes / read.Seconds / 1e6:N1}",
            $"{bytes / read.Best / 1e6:N1}",
            $"{read.Seconds / scan.Seconds:N1}",
            $"{(double)read.AllocatedBytes / bytes:N1}");
    }
}
