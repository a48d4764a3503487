using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Laws;
using Reftel.Reading.Text;
using Reftel.Testing;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

/// <summary>A repaired copy reads as the report that it was made of: the same head, prose, notes, anchors and sources.</summary>
public sealed class RepairedCopyLawTests
{
    private const int Count = 60;

    public static TheoryData<string> Names =>
        [.. Samples.Readable.Where(s => DocumentReader.Read(s.Source!)[0].Report is not null).Select(s => s.Name)];

    public static TheoryData<ReportForm> Forms => [.. Enum.GetValues<ReportForm>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_reads_the_same_from_its_copy(string name)
    {
        Document document = DocumentReader.Read(Samples.Readable.Single(s => s.Name == name).Source!)[0];
        string changes = Changes(document);
        Assert.True(changes.Length == 0, changes);
    }

    [Fact]
    public void Tables_lists_code_and_headings_keep_their_form()
    {
        const string Report = """
            # Varnia Watch: The Seal Line Moves

            4 May 2021

            By Ruth Calloway

            The seal office moved the line on 2 May.[^1] Read `seals[1]`, not ``a`b`` or *[sic]*.

            ## Figures

            | Year | Seals |  |
            | --- | --- | --- |
            | 2019 | 84,000 | none |
            | 2020 | 70\|500 | fall[^2] |

            #### Method

            1. Count the pups.
            2. Count the adults:
                - by boat
                - by air

            ```
            rate = pups[1] / adults[2]
                | not | a | table |
            ```

            > "The line is where the seals are."[^1]

            ## Notes

            [^1]: <https://seals.varnia.example/notices/4>

            [^2]: <https://seals.varnia.example/counts/2020>

            """;
        Document document = DocumentReader.Read(SourceText.From(Report))[0];

        Assert.Equal("", Changes(document));
        Assert.Equal(Report.ReplaceLineEndings("\n").Replace("*[sic]*", "\\[sic\\]", StringComparison.Ordinal), RepairedCopy.Write(document));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_generated_report_reads_the_same_from_its_copy(ReportForm form) => CheckGenerated(new ReportOptions { Form = form });

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_damaged_report_reads_the_same_from_its_copy(ReportForm form) =>
        CheckGenerated(new ReportOptions { Form = form, Damage = DamageKinds.All });

    private static void CheckGenerated(ReportOptions options)
    {
        var generator = new ReportGenerator(2024, options);
        for (int i = 0; i < (TestSeed.Asked is null ? Count : 1); i++)
        {
            GeneratedReport report = TestSeed.Asked is { } asked ? ReportGenerator.FromSeed(asked, options) : generator.Next();
            Document document = DocumentReader.Read(SourceText.From(report.Text), new ReadingOptions { Form = DocumentForm.Report })[0];
            string changes = Changes(document);
            Assert.True(changes.Length == 0, $"REFTEL_SEED={report.Seed}\n{changes}");
        }
    }

    private static string Changes(Document document)
    {
        Document copy = DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)), new ReadingOptions { Form = DocumentForm.Report })[0];
        List<string> before = CopySummary.Of(document);
        List<string> after = CopySummary.Of(copy);
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")));
    }
}
