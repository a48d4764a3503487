using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Commands;
using Reftel.Cli.Rendering;
using Reftel.Reading.Diagnostics;
using Xunit;

namespace Reftel.Cli.Tests.Rendering;

public sealed class WordingTests
{
    [Theory]
    [InlineData("2007", "2007")]
    [InlineData("2007-02", "February 2007")]
    [InlineData("2007-12-11", "11 December 2007")]
    public void Dates_are_told_as_far_as_known(string date, string expected) =>
        Assert.Equal(expected, Dates.InWords(DateArgument.Parse(date)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("07")]
    [InlineData("0000")]
    [InlineData("2007-13")]
    [InlineData("2007-2")]
    [InlineData("2007-02-30")]
    [InlineData("2007-02-03-04")]
    [InlineData("2007-02-+3")]
    [InlineData("11 December 2007")]
    public void What_is_no_date_is_refused(string date) => Assert.Null(DateArgument.Parse(date));

    [Fact]
    public void A_summary_counts_what_was_read_and_found()
    {
        var tally = new Tally { Files = 12, Documents = 13, Telegrams = 12, Warnings = 3, Infos = 1 };

        Assert.Equal("12 telegrams and 1 other text in 12 files: 3 warnings, 1 info", CheckSummary.Of(tally, DiagnosticSeverity.Info));
        Assert.Equal("12 telegrams and 1 other text in 12 files: 3 warnings", CheckSummary.Of(tally, DiagnosticSeverity.Warning));
        Assert.Equal("12 telegrams and 1 other text in 12 files: no error", CheckSummary.Of(tally, DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData(2, 1, 0, "2 telegrams and 1 report in 3 files: nothing odd")]
    [InlineData(0, 2, 1, "2 reports and 1 other text in 3 files: nothing odd")]
    [InlineData(0, 0, 3, "3 texts in 3 files: nothing odd")]
    [InlineData(0, 0, 0, "0 telegrams in 0 files: nothing odd")]
    public void A_summary_names_the_forms(int telegrams, int reports, int others, string expected)
    {
        int all = telegrams + reports + others;
        var tally = new Tally { Files = all, Documents = all, Telegrams = telegrams, Reports = reports };

        Assert.Equal(expected, CheckSummary.Of(tally, DiagnosticSeverity.Info));
    }

    [Fact]
    public void A_summary_tells_what_was_not_read() => Assert.Equal(
        "1 telegram in 1 file: nothing odd; 2 inputs not read",
        CheckSummary.Of(new Tally { Files = 1, Documents = 1, Telegrams = 1, Failures = 2 }, DiagnosticSeverity.Info));

    [Fact]
    public void The_page_of_findings_is_up_to_date() =>
        Assert.Equal(DiagnosticHelp.Document(), Repository.ReadDocs("diagnostics.md").ReplaceLineEndings("\n"));

    [Fact]
    public void Every_finding_has_its_help_page()
    {
        string page = Repository.ReadDocs("diagnostics.md");

        Assert.All(DiagnosticCatalogue.All, descriptor =>
            Assert.Contains($"\n## {descriptor.Code}\n", page, StringComparison.Ordinal));
        Assert.All(DiagnosticCatalogue.All, descriptor =>
            Assert.Equal($"docs/diagnostics.md#{descriptor.Code.ToLowerInvariant()}", descriptor.HelpPage));
    }
}
