using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>An encyclopedia counts remarks and sources apart, each from 1: what an anchor's link leads to is its note, whatever number it shows.</summary>
public sealed class GroupedNoteTests
{
    [Theory]
    [InlineData("note 1")]
    [InlineData("Note 1")]
    [InlineData("N 1")]
    [InlineData("nb 1")]
    [InlineData("К 1")]
    [InlineData("прим. 1")]
    [InlineData("A")]
    [InlineData("II")]
    public void A_remark_has_the_anchor_that_links_to_it(string shown)
    {
        Report report = Read(Page($"<sup class=\"reference\"><a href=\"#cite_note-b-3\">[{shown}]</a></sup>"));
        Assert.Equal(["Olaf was only regent.:1", "Holm, Lines of the North, 2011.:2", "Varga, Bridges, 2008.:1"], report.Notes.OrderBy(n => n.Span.Start).Select(n => $"{n.Text}:{n.Anchors.Length}"));
        Assert.Equal("The railway runs from Carrow to Halden. It was opened in 1889 by the king. Its bridge is older.", report.Paragraphs[1].Text);
        Assert.Equal(3, report.Notes.Count(n => n.Number is null || n.Number > 0));
        Assert.Null(report.Notes.Single(n => n.Text.StartsWith("Olaf", StringComparison.Ordinal)).Number);
    }

    [Fact]
    public void A_note_of_another_count_does_not_take_an_anchor_by_its_number()
    {
        Report report = Read(Page(""));
        Assert.Equal(["Olaf was only regent.:0", "Holm, Lines of the North, 2011.:2", "Varga, Bridges, 2008.:1"], report.Notes.OrderBy(n => n.Span.Start).Select(n => $"{n.Text}:{n.Anchors.Length}"));
    }

    [Fact]
    public void Words_that_link_to_a_figure_are_no_anchor()
    {
        Report report = Read("<html><body><h1>Rails</h1><p>The railway runs from Carrow to Halden <a href=\"#fig-1\">[fig. 1]</a> and back.<a href=\"#n1\">[1]</a></p><p id=\"fig-1\">A picture of it.</p><h2>Notes</h2><ol><li id=\"n1\">Holm 2011.</li></ol></body></html>");
        Assert.Equal("The railway runs from Carrow to Halden [fig. 1] and back.", report.Paragraphs[0].Text);
    }

    private static string Page(string remark) =>
        "<!DOCTYPE html><html><head><title>Carrow railway</title></head><body><h1>Carrow railway</h1><table><tr><th>Opened</th><td>1889<sup><a href=\"#cite_note-h-1\">[1]</a></sup></td></tr></table>"
        + $"<p>The railway runs from Carrow to Halden.<sup><a href=\"#cite_note-h-1\">[1]</a></sup> It was opened in 1889 by the king.{remark} Its bridge is older.<sup><a href=\"#cite_note-2\">[2]</a></sup></p>"
        + "<h2>Notes</h2><ol class=\"references\"><li id=\"cite_note-b-3\">Olaf was only regent.</li></ol>"
        + "<h2>References</h2><ol class=\"references\"><li id=\"cite_note-h-1\">Holm, Lines of the North, 2011.</li><li id=\"cite_note-2\">Varga, Bridges, 2008.</li></ol></body></html>";

    private static Report Read(string text) => DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
