using System.Text;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;

namespace Reftel.Benchmarks;

/// <summary>Full reading of generated reports on one core, form by form, against a bare line scan of the same bytes in the same run.</summary>
internal static class ReportSpeed
{
    public static string Table(int reports, int repetitions)
    {
        var table = new MarkdownTable("form", "bytes on average", "reports/s", "MB/s, median", "MB/s, best", "times the line scan", "allocated bytes per input byte");
        foreach (ReportForm form in Enum.GetValues<ReportForm>())
        {
            var generator = new ReportGenerator(seed: 9_000, new ReportOptions { Form = form, Damage = DamageKinds.All });
            List<byte[]> texts = [.. Enumerable.Range(0, reports).Select(_ => Encoding.UTF8.GetBytes(generator.Next().Text))];
            long bytes = texts.Sum(t => (long)t.Length);
            Measurement scan = Measurement.Of(Work.Over(texts, Work.ScanLines), repetitions, warmUpSeconds: 0.5);
            Measurement read = Measurement.Of(Work.Over(texts, Work.ReadReport), repetitions, warmUpSeconds: repetitions / 4.0);
            table.Add(
                $"{form}",
                $"{bytes / reports:N0}",
                $"{reports / read.Seconds:N0}",
                $"{bytes / read.Seconds / 1e6:N1}",
                $"{bytes / read.Best / 1e6:N1}",
                $"{read.Seconds / scan.Seconds:N1}",
                $"{(double)read.AllocatedBytes / bytes:N1}");
        }

        return $"{reports} generated reports of each form, damaged in all ways, one thread, processor time, {repetitions} repetitions.\n\n{table}";
    }
}
