using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Notes of web pages, as each program and site marks them: numbers, anchors, words and addresses.</summary>
public sealed class HtmlNoteConventionTests
{
    private const string One = "https://news.example/2021/item-1";
    private const string Two = "https://news.example/2022/item-2";

    [Theory]
    [InlineData("Substack", "Linked", "Ann Lee, \"Water and Stone,\" " + One, One, Two)]
    [InlineData("Wikipedia", "Superscript Superscript", "Lee, Ann. \"Water and Stone\". River News.", One, Two)]
    [InlineData("Easy Footnotes", "Superscript", "Lee, " + One, One, Two)]
    [InlineData("Drupal", "Linked", "Lee, " + One, One, Two)]
    [InlineData("Word", "Superscript", "Lee, " + One, One, Two)]
    [InlineData("Google Docs", "Superscript", "Lee, " + One, One, Two)]
    [InlineData("pandoc", "Superscript", "Lee, " + One + ".", One, Two)]
    [InlineData("kramdown", "Superscript", "Lee, " + One, One, Two)]
    [InlineData("GitHub", "Superscript", "Lee, " + One, One, Two)]
    [InlineData("endnotes in a div", "Bracketed", One + " ; https://news.example/2023/item-3", One + " https://news.example/2023/item-3", Two + " https://news.example/2024/item-4")]
    [InlineData("endnotes with dead links", "Linked", One + "; https://news.example/2023/item-3", One + " https://news.example/2023/item-3", Two)]
    [InlineData("notes in the footer", "Superscript", "Lee, " + One, One, Two)]
    [InlineData("addresses escaped twice", "Superscript", "Lee, link", "https://news.example/a?x=1&y=2", "https://news.example/b?x=1&y=2&z=3")]
    [InlineData("addresses broken by tags", "Superscript", "Lee, https://news.example/2020/item-one", "https://news.example/2020/item-one", Two)]
    [InlineData("tables for layout", "Superscript", "Lee, " + One, One, Two)]
    [InlineData("cruft around an article", "Superscript", "Lee, " + One, One, Two)]
    public void Are_read_with_their_anchors(string page, string anchors, string words, string first, string second)
    {
        Document document = DocumentReader.Read(SourceText.From(HtmlNoteConventions.Page(page)))[0];
        Report report = document.Report!;
        Assert.Equal([1, 2], report.Notes.Select(n => n.Number!.Value));
        Assert.Equal(["1", "2"], report.Notes.Select(n => n.Label));
        Assert.Empty(report.OrphanAnchors);
        Assert.Equal(anchors, string.Join(' ', report.Notes[0].Anchors.Select(a => a.How)));
        Assert.Single(report.Notes[1].Anchors);
        Assert.Equal(words, report.Notes[0].Text);
        Assert.Equal([first, second], report.Notes.Select(n => string.Join(' ', n.Citations.Select(c => c.Url))));
        Assert.Equal("River Watch: The Council Meets", document.Title);
    }

    [Theory]
    [InlineData("addresses escaped twice", "unescaped unescaped")]
    [InlineData("addresses broken by tags", "")]
    public void Are_repaired_with_a_record(string page, string kinds)
    {
        Report report = DocumentReader.Read(SourceText.From(HtmlNoteConventions.Page(page)))[0].Report!;
        Assert.Equal(kinds, string.Join(' ', report.Notes.SelectMany(n => n.Citations).SelectMany(c => c.Repairs)));
    }

    [Theory]
    [InlineData("notes in the footer")]
    [InlineData("tables for layout")]
    [InlineData("cruft around an article")]
    public void Leave_navigation_and_cruft_out(string page)
    {
        Report report = DocumentReader.Read(SourceText.From(HtmlNoteConventions.Page(page)))[0].Report!;
        string prose = string.Join(' ', report.Paragraphs.Select(p => p.Text));
        Assert.Equal($"{HtmlNoteConventions.First}. {HtmlNoteConventions.Second}.", prose);
    }
}
