using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Journals print their name and the number of the issue above the title.</summary>
public sealed class VolumeLineTests
{
    [Theory]
    [InlineData("Volume 4, Number 2, Spring 1998", true)]
    [InlineData("Vol. 12, No. 3 (March 2016)", true)]
    [InlineData("Том 4, № 2 (12), 2016", true)]
    [InlineData("Jahrgang 12, Heft 3/2016", true)]
    [InlineData("Volume 4", false)]
    [InlineData("Number 10 and the Winter of 1978", false)]
    [InlineData("12 March 2016", false)]
    public void Words_and_numbers_of_an_issue_are_its_line(string line, bool expected) => Assert.Equal(expected, VolumeLine.Is(line));

    [Fact]
    public void A_centred_title_goes_on_with_a_small_letter()
    {
        const string text = "             THE NORTHERN QUARTERLY\n         Volume 4, Number 2, Spring 1998\n\n    Who Pays for the Ice? Patrol and Tariff\n               in the Sound\n\n            Ann Reed and Bo Stone\n\n"
            + "     The ice patrol cost eleven million crowns in 1996, and the Diet has not\nyet said who will pay. The port says that ships should. The owners answer\nthat no ship ever asked for ice. The committee of the Diet met on 14 March\n"
            + "1997 and settled nothing; it met again in May, when the ice had gone and\nnobody would hear of it. The patrol has three cutters, the youngest built in\n1961. When one of them failed in January, twelve ships lay in the ice.\n";
        Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Equal("THE NORTHERN QUARTERLY", report.Series);
        Assert.Equal("Who Pays for the Ice? Patrol and Tariff in the Sound", report.Headline);
        Assert.Equal("Ann Reed; Bo Stone", string.Join("; ", report.Authors));
    }
}
