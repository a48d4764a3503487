using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Prose;

/// <summary>A power keeps its height: 10⁵ never reads as 105.</summary>
public class RaisedPowerTests
{
    private const string Head = "# The Quay at Orvik\n\nBy Ann Reed\n\n4 May 2016\n\nThe council closed the quay.<sup>1</sup> Nobody was told of it.<sup>2</sup> ";
    private const string Notes = "\n\n## Notes\n\n1. https://courier.example/quay\n2. https://courier.example/boats\n";

    [Theory]
    [InlineData("The pump gives 10<sup>5</sup> Pa.", "The pump gives 10⁵ Pa.")]
    [InlineData("It serves 2.5×10<sup>6</sup> people.", "It serves 2.5×10⁶ people.")]
    [InlineData("It serves 2.5x10^6^ people.", "It serves 2.5x10⁶ people.")]
    [InlineData("A film of 10<sup>-9</sup> m.", "A film of 10⁻⁹ m.")]
    [InlineData("It has 40 m<sup>2</sup> of deck.", "It has 40 m² of deck.")]
    [InlineData("It burns 2<sup>10</sup> litres.", "It burns 2¹⁰ litres.")]
    [InlineData("So it is since 10<sup>th</sup> May.", "So it is since 10th May.")]
    public void Powers_stay_raised(string words, string expected)
    {
        Document document = DocumentReader.Read(SourceText.From(Head + words + Notes), new ReadingOptions { Form = DocumentForm.Report })[0];
        Assert.Equal($"The council closed the quay. Nobody was told of it. {expected}", document.Report!.Paragraphs[0].Text);
        Assert.All(document.Report.Notes, note => Assert.Single(note.Anchors));
        Assert.Contains($"of it.[^2] {expected.Replace("-", "\\-")}\n", RepairedCopy.Write(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It closed on May 10<sup>2</sup> at noon.", "It closed on May 10 at noon.")]
    [InlineData("The law is from Act 10<sup><a href=\"#fn2\">2</a></sup> of the council.", "The law is from Act 10 of the council.")]
    public void A_number_of_a_note_is_no_power(string words, string expected)
    {
        string page = $"<html><body><h1>The Quay</h1><p>By Ann Reed</p><p>4 May 2016</p><p>The council closed the quay.<sup><a href=\"#fn1\">1</a></sup> {words}</p>"
            + "<h2>Notes</h2><ol><li id=\"fn1\">https://courier.example/quay</li><li id=\"fn2\">https://courier.example/boats</li></ol></body></html>";
        Report report = DocumentReader.Read(SourceText.From(page), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Equal($"The council closed the quay. {expected}", report.Paragraphs[0].Text);
        Assert.All(report.Notes, note => Assert.Single(note.Anchors));
    }
}
