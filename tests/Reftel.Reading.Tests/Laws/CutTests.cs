using System.Text;
using Reftel.Testing;
using Reftel.Testing.Generation;
using Reftel.Testing.Laws;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;
using Xunit;

namespace Reftel.Reading.Tests.Laws;

/// <summary>A document may end anywhere: a page is lost, a download stops.</summary>
public sealed class CutTests
{
    // From the end, where the notes are.
    private const int MostCuts = 4_000;

    [Theory]
    [InlineData(TelegramForm.Full)]
    [InlineData(TelegramForm.ArchiveCopy)]
    [InlineData(TelegramForm.Sixties)]
    [InlineData(TelegramForm.HtmlPage)]
    [InlineData(TelegramForm.Markdown)]
    public void The_laws_hold_for_a_telegram_cut_at_every_offset(TelegramForm form)
    {
        GeneratedTelegram telegram = TelegramGenerator.FromSeed(20, new GeneratorOptions { Form = form, MeanSize = 2_500 });
        byte[] bytes = Encoding.UTF8.GetBytes(telegram.Text);
        Parallel.For(0, bytes.Length + 1, length => ReadingLaws.Enforce(bytes.AsMemory(0, length), $"{form} cut to {length} bytes"));
    }

    [Theory]
    [InlineData(ReportForm.Markdown)]
    [InlineData(ReportForm.Html)]
    [InlineData(ReportForm.Plain)]
    public void The_laws_hold_for_a_report_cut_at_every_offset(ReportForm form)
    {
        GeneratedReport report = ReportGenerator.FromSeed(20, new ReportOptions { Form = form, Damage = DamageKinds.All, MaxNotes = 5 });
        byte[] bytes = Encoding.UTF8.GetBytes(report.Text);
        Parallel.For(Math.Max(0, bytes.Length - MostCuts), bytes.Length + 1, length => ReadingLaws.Enforce(bytes.AsMemory(0, length), $"{form} cut to {length} bytes"));
    }

    [Fact]
    public void The_laws_hold_for_small_samples_cut_at_every_offset()
    {
        foreach (Sample sample in Samples.Texts.Where(s => s.Name.StartsWith("reports/", StringComparison.Ordinal)).OrderBy(s => s.Bytes.Length).Take(3))
        {
            byte[] bytes = sample.Bytes;
            Parallel.For(Math.Max(0, bytes.Length - MostCuts), bytes.Length + 1, length => ReadingLaws.Enforce(bytes.AsMemory(0, length), $"{sample.Name} cut to {length} bytes"));
        }
    }
}
