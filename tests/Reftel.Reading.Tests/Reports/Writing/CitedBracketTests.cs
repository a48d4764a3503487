using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

public class CitedBracketTests
{
    [Theory]
    [InlineData("The port grew fast [2, p. 45; 3]. Then it slept.", "The port grew fast. Then it slept.", "18 2 p. 45|18 3 ")]
    [InlineData("The port grew fast [see: 1; 3, p. 33].", "The port grew fast.", "18 1 |18 3 p. 33")]
    [InlineData("The port grew by 30 % [2]. Then it slept.", "The port grew by 30 %. Then it slept.", "21 2 ")]
    [InlineData("The port grew fast [2: 45]; it slept.", "The port grew fast; it slept.", "18 2 45")]
    [InlineData("The port grew fast [1, 2, p. 5].", "The port grew fast.", "18 1 |18 2 p. 5")]
    [InlineData("The port grew fast [1; 2, с. 45].", "The port grew fast.", "18 1 |18 2 с. 45")]
    [InlineData("The port grew fast [2, p.\n45].", "The port grew fast.", "18 2 p. 45")]
    public void Anchors_of_one_bracket_stand_together_and_keep_their_pages(string sentence, string prose, string anchors)
    {
        string text = $"The Ferry Question\n\nBy Ada Quist\n\n4 May 2016\n\n{sentence}\n\nReferences\n\n1. Lund, Ports, 2011. 24 p.\n2. Hale, Votes, 2012. 80 p.\n3. Berg, Boats, 2013. 90 p.\n";
        Document document = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0];
        AnchoredParagraph paragraph = Assert.Single(AnchoredProse.Of(document).Paragraphs);

        Assert.Equal(prose, paragraph.Paragraph.Text);
        Assert.Equal(anchors, string.Join('|', paragraph.Anchors.Select(a => $"{a.Offset} {a.Number} {a.Pages}")));
    }

    [Theory]
    [InlineData("[2, p. 45]", "p. 45")]
    [InlineData("[<a href=\"#n2\">2</a>, pp. 4&ndash;5]", "pp. 4\u20135")]
    [InlineData("<a href=\"#n2\">[2, p. 45]</a>", "p. 45")]
    [InlineData("[2]", null)]
    [InlineData("<sup>2</sup>", null)]
    public void The_record_gives_the_pages_of_an_anchor(string anchor, string? pages)
    {
        string text = $"<html><body><h1>The Ferry Question</h1><p>By Ada Quist, 4 May 2016</p><p>The port grew fast in the year of the flood.[1] Then it slept {anchor}. It woke up [3].</p><h2>Notes</h2>"
            + "<p>1. Lund, Ports, 2011. 24 p.</p><p id=n2>2. Hale, Votes, 2012. 80 p.</p><p>3. Berg, Boats, 2013. 90 p.</p></body></html>";
        Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;

        Assert.Equal(pages, Assert.Single(report.Notes[1].Anchors).Pages);
    }

    [Theory]
    [InlineData("The port grew fast [2, p. 45; 3]. Then it slept.", "fast[[^2], p. 45][^3]. Then")]
    [InlineData("The port grew fast [2: 45]; it slept.", "fast[[^2]: 45]; it")]
    [InlineData("The port grew fast [1, pp. 3\u20134].", "fast[[^1], pp. 3\u20134].")]
    public void A_copy_keeps_the_pages_of_its_anchors(string sentence, string written)
    {
        string text = $"# The Ferry Question\n\nBy Ada Quist\n\n4 May 2016\n\n{sentence}\n\n## References\n\n[1] https://ports.example/1\n\n[2] https://ports.example/2\n\n[3] https://ports.example/3\n";
        var options = new ReadingOptions { Form = DocumentForm.Report };
        Document document = DocumentReader.Read(SourceText.From(text), options)[0];
        string copy = RepairedCopy.Write(document);

        Assert.Contains(written, copy, StringComparison.Ordinal);
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(DocumentReader.Read(SourceText.From(copy), options)[0]));
    }
}
