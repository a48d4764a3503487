using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Sources;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>Telegrams that a report cites by the address of a collection.</summary>
public class CableReferenceTests
{
    [Theory]
    [InlineData("https://cables.example.org/07PORTSELWYN1009", "07PORTSELWYN1009")]
    [InlineData("https://cables.example.org/cable/2007/12/07PORTSELWYN1009.html", "07PORTSELWYN1009")]
    [InlineData("https://cables.example.org/plusd/07PORTSELWYN001009_a.html?page=1#par2", "07PORTSELWYN1009")]
    [InlineData("https://cables.example.org/07portselwyn1009", null)]
    [InlineData("https://courier.example/20MAY2007", null)]
    [InlineData("https://courier.example/07DECEMBER2007.html", null)]
    [InlineData("https://cables.example.org/2007PORTSELWYN1009", null)]
    [InlineData("https://cables.example.org/07PS9", null)]
    [InlineData("https://cables.example.org/07PORTSELWYN1009B", null)]
    [InlineData("https://cables.example.org/07PORTSELWYN0000", null)]
    [InlineData("https://cables.example.org/07PORTSELWYN", null)]
    [InlineData("https://cables.example.org/", null)]
    public void The_last_step_of_an_address_is_the_id(string url, string? id) => Assert.Equal(id, CableReferences.IdOf(url));

    [Fact]
    public void Each_telegram_is_a_reference_once_with_all_notes_that_cite_it()
    {
        Report report = DocumentReader.Read(
            SourceText.From(
                "# The Ferry Question\n\nBy Ann Reed, May 4, 2016\n\nThe council pays for its ferry.[^1] It has no boat.[^2] The pilots knew.[^3]\n\n"
                + "[^1]: 07 ORVIK 12, https://cables.example.org/07ORVIK12.\n\n[^2]: Reed, https://courier.example/boats\n\n[^3]: https://cables.example.org/cable/07ORVIK12.html\n"),
            new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        ReportReference reference = Assert.Single(report.References);
        Assert.Equal("07ORVIK12", reference.Id);
        Assert.Equal([1, 3], reference.Notes.AsEnumerable());
    }
}
