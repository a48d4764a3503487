using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Tests.Laws;
using Reftel.Reading.Text;
using Reftel.Testing.Laws;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Damage;

/// <summary>The laws hold for damaged reports, whole and cut off anywhere.</summary>
public sealed class DamagedReportLawTests
{
    private static readonly ReportOptions Options = new() { Damage = DamageKinds.All, Level = 40 };

    [Fact]
    public void The_laws_hold_for_damaged_reports()
    {
        var generator = new ReportGenerator(23, Options);
        for (int i = 0; i < (TestSeed.Asked is null ? 300 : 1); i++)
        {
            GeneratedReport report = TestSeed.Asked is { } asked ? ReportGenerator.FromSeed(asked, Options) : generator.Next();
            Check(report, report.Text);
            for (int cut = 1; cut < 6; cut++)
            {
                Check(report, report.Text[..(report.Text.Length * cut / 6)]);
            }
        }
    }

    private static void Check(GeneratedReport report, string text)
    {
        SourceText source = SourceText.From(text);
        ImmutableArray<Document> documents = DocumentReader.Read(source, new ReadingOptions { Form = DocumentForm.Report });
        string? breach = ReadingLaws.Check(source, documents).Select(b => $"{b.Law}: {b.Detail}").FirstOrDefault();
        Assert.True(breach is null, $"{TestSeed.HowToReplay(report.Seed)}, {report.Form}, {text.Length} characters: {breach}");
    }
}
