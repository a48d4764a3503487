using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Lines of the head that say neither title, date nor author are kept, in the record and in the copy.</summary>
public sealed class RestOfHeadTests
{
    private const string Prose = "\n\nThe harbour office shut both gates of the lower lock on Sunday, and it will not say when they open again to anybody.\n\nNobody pays for the grain that waits at the quay, the ministry said, and nobody will before the end of the month.\n";

    private static Document Read(string source) => DocumentReader.Read(SourceText.From(source), new ReadingOptions { Form = DocumentForm.Report })[0];

    [Theory]
    [InlineData("# Grain Stops\n\nWhat the lower lock costs\n\n4 May 2021\n\nBy Ruth Calloway", "What the lower lock costs")]
    [InlineData("# Grain Stops\n\n## What the lower lock costs\n\n4 May 2021\n\nFor internal use only\n\nBy Ruth Calloway", "What the lower lock costs", "For internal use only")]
    [InlineData("TLP:GREEN\n\n# Grain Stops\n\n4 May 2021\n\nBy Ruth Calloway", "TLP:GREEN")]
    [InlineData("UNCLASSIFIED//FOUO\n\nIssue 12\n\n# Grain Stops\n\nBy Ruth Calloway\n\n4 May 2021", "UNCLASSIFIED//FOUO", "Issue 12")]
    [InlineData("Для служебного пользования\n\n# Зерно стоит\n\n4 мая 2021 года\n\nАвтор: Анна Ветрова", "Для служебного пользования")]
    [InlineData("# Grain Stops\n\nEmbargoed until noon\n\nBy Ruth Calloway\n\n4 May 2021\n\nUpdated 6 May 2021", "Embargoed until noon", "Updated 6 May 2021")]
    [InlineData("Grain Stops at the Lower Lock\n\nFor internal use only\n\n4 May 2021\n\nBy Ruth Calloway", "For internal use only")]
    [InlineData("# Grain Stops\n\n4 May 2021 | Brussels\n\nBy Ruth Calloway", "4 May 2021 | Brussels")]
    [InlineData("# Grain Stops\n\nPort Selwyn, 4 May 2021\n\nBy Ruth Calloway", "Port Selwyn, 4 May 2021")]
    [InlineData("# Grain Stops\n\nBy Ruth Calloway | Tuesday, 4 May 2021")]
    [InlineData("# Grain Stops\n\n4 May 2021\n\nBy Ruth Calloway")]
    public void A_line_that_is_not_understood_is_kept(string head, params string[] lines)
    {
        Document document = Read(head + Prose);
        Assert.Equal(lines, document.Report!.HeadLines.Select(line => line.Text));
        Assert.Equal(lines, document.Report.HeadLines.Select(line => document.Source.Slice(line.Span).ToString()));
        Assert.StartsWith(head.Contains("Зерно", StringComparison.Ordinal) ? "" : "The harbour", document.Report.Paragraphs[0].Text, StringComparison.Ordinal);

        Document copy = Read(RepairedCopy.Write(document));
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(copy));
    }
}
