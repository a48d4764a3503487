using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Links inside a page that have the whole address of it, and links to other pages that only look so.</summary>
public sealed class HtmlInnerLinkTests
{
    private const string Page = "https://blog.example/p";

    [Theory]
    [InlineData("", Page)]
    [InlineData("", "https://blog.example/p/")]
    [InlineData("<link rel=\"canonical\" href=\"https://www.blog.example/p/\">", Page)]
    public void Lead_from_anchors_to_notes(string head, string address)
    {
        Report report = Read(head, $"{Anchor(address, 1)} {Prose} {Anchor(address, 2)}", address);
        Assert.Equal([1, 1], report.Notes.Select(n => n.Anchors.Length));
        Assert.Equal(["https://a.example/1", "https://a.example/2"], report.Notes.Select(n => Assert.Single(n.Citations).Url));
        Assert.DoesNotContain(report.Notes, n => n.Text.Contains('\u21A9', StringComparison.Ordinal));
        Assert.Empty(report.OrphanAnchors);
    }

    [Fact]
    public void Stay_links_to_another_page_where_its_address_comes_once()
    {
        Report report = Read("", $"{Anchor(Page, 1)} As <a href=\"https://other.example/q#part\">the port board</a> says. {Prose} {Anchor(Page, 2)}", Page);
        Assert.Contains(report.Paragraphs.SelectMany(p => p.Links), l => l.Url.StartsWith("https://other.example/q", StringComparison.Ordinal));
    }

    private const string Prose = "Nobody in the hall asked who would pay for the wait, and the clerk wrote that down.";

    private static string Anchor(string address, int number) => $"<sup><a href=\"{address}#fn-{number}\" id=\"fnref-{number}\">{number}</a></sup>";

    private static string Note(string address, int number) => $"<li id=\"fn-{number}\"><p>A word on this:</p><p>https://a.example/{number}</p> <a href=\"{address}#fnref-{number}\">\u21A9</a></li>";

    private static Report Read(string head, string prose, string address) =>
        DocumentReader.Read(
            SourceText.From(
                $"<!DOCTYPE html><html><head><title>Piers</title>{head}</head><body><article><h1 id=\"part\">Piers and Tides: The Wait</h1><p>March 4, 2019</p><p>By Petr Varga</p><p>The harbour council closed both piers on Monday.{prose}</p><ol>{Note(address, 1)}{Note(address, 2)}</ol></article></body></html>"),
            new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
