using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Anchors of Markdown whose note the file does not hold.</summary>
public class UndefinedNoteTests
{
    private const string Text = """
        # The Quay at Orvik

        By Ann Reed

        4 May 2016

        The council closed the quay.[^1] Repairs cost more than planned.[^17] Nobody was told.[^2] A second inquiry is under way.[^stone]

        [^1]: https://courier.example/quay
        [^2]: https://courier.example/boats
        """;

    private static Document Read() => DocumentReader.Read(SourceText.From(Text), new ReadingOptions { Form = DocumentForm.Report })[0];

    [Fact]
    public void Are_anchors_without_a_note()
    {
        Document document = Read();
        Assert.Equal(["17 ", "0 stone"], document.Report!.OrphanAnchors.Select(o => $"{o.Number} {o.Label}"));
        Assert.Equal(["17", "stone"], document.Report.OrphanAnchors.Select(o => document.Source.Slice(o.Span).ToString()));
        Assert.Equal(2, document.Diagnostics.Count(d => d.Descriptor.Code == "RT1521"));
        Assert.Equal("The council closed the quay. Repairs cost more than planned. Nobody was told. A second inquiry is under way.", document.Report.Paragraphs[0].Text);
    }

    [Fact]
    public void Stay_in_the_copy() =>
        Assert.Contains("quay.[^1] Repairs cost more than planned.[^17] Nobody was told.[^2] A second inquiry is under way.[^stone]\n", RepairedCopy.Write(Read()), StringComparison.Ordinal);
}
