using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>Notes of Wikipedia: family names first, dates in round brackets, copies in web archives beside the page, pages raised behind the number.</summary>
public sealed class EncyclopediaNoteTests
{
    private const string Copy = "https://web.archive.org/web/20150402101112/https://courier.example/half";
    private const string Page = "https://courier.example/half";

    [Theory]
    [InlineData("a book", "Holm, Ida (2014). <a href=\"https://press.example/harbours\"><i>Harbours of the Sound</i></a>. Sound Press.", "Harbours of the Sound by Holm, Ida on 2014 at https://press.example/harbours")]
    [InlineData("a quoted title in a link", "Varga, Petr (8 March 2011). <a href=\"https://courier.example/half\">\"Who Pays for Half a Harbour\"</a>. <i>Norland Courier</i>.", "Who Pays for Half a Harbour by Varga, Petr on 2011-03-08 at https://courier.example/half")]
    [InlineData("two authors", "Stone, Bo; Reed, Ann K. (May 2016). \"Boats Nobody Counts\". <i>Journal of the Sound</i>. <b>12</b> (3): 45\u201367. <a href=\"https://journal.example/boats\">https://journal.example/boats</a>.", "Boats Nobody Counts by Stone, Bo + Reed, Ann K. on 2016-05 at https://journal.example/boats")]
    [InlineData("an author without a date", "Lee, Ann. \"Water and Stone\". <a href=\"https://news.example/item\">River News</a>.", "Water and Stone by Lee, Ann on  at https://news.example/item")]
    [InlineData("a body", "Orvik Harbour Board (2019). <a href=\"https://harbour.example/figures\">\"Figures of the Harbour\"</a>.", "Figures of the Harbour by  on  at https://harbour.example/figures")]
    [InlineData("two sources", "Varga, https://courier.example/half; Reed, https://news.example/item", " by  on  at https://courier.example/half / by  on  at https://news.example/item")]
    public void Give_title_authors_and_date(string name, string note, string expected) =>
        Assert.Equal($"{name}: {expected}", $"{name}: {string.Join(" /", Read(note).Notes[0].Citations.Select(c => $"{c.Title} by {string.Join(" + ", c.Authors)} on {(name == "a body" ? null : c.Date)} at {c.Url}"))}");

    [Theory]
    [InlineData("the title leads to the copy", "Varga, Petr (8 March 2011). <a href=\"{copy}\">\"Who Pays for Half a Harbour\"</a>. Archived from <a href=\"{page}\">the original</a> on 2 April 2015. Retrieved 4 May 2016.", Copy, Copy)]
    [InlineData("the title leads to the page", "Varga, Petr (8 March 2011). <a href=\"{page}\">\"Who Pays for Half a Harbour\"</a>. <a href=\"{copy}\">Archived</a> from the original on 2 April 2015. Retrieved 4 May 2016.", Page, Copy)]
    [InlineData("an archive that hides the page", "Varga, Petr (8 March 2011). <a href=\"https://archive.ph/Ab12\">\"Who Pays for Half a Harbour\"</a>. Archived from <a href=\"{page}\">the original</a> on 2 April 2015. Retrieved 4 May 2016.", Page, "https://archive.ph/Ab12")]
    [InlineData("in Russian", "Варга П. <a href=\"{page}\">Who Pays for Half a Harbour</a> (8 марта 2011). Дата обращения: 4 мая 2016. <a href=\"{copy}\">Архивировано</a> 2 апреля 2015 года.", Page, Copy)]
    public void Keep_the_copy_in_an_archive_with_its_page(string name, string note, string url, string copy)
    {
        Document document = Document(note.Replace("{copy}", Copy, StringComparison.Ordinal).Replace("{page}", Page, StringComparison.Ordinal));
        Citation citation = Assert.Single(document.Report!.Notes[0].Citations);

        Assert.Equal($"{name}: {url} {copy} 2011-03-08 2016-05-04 Who Pays for Half a Harbour", $"{name}: {citation.Url} {citation.Archived?.Url} {citation.Date} {citation.Accessed} {citation.Title}");
        Assert.Equal("courier.example/half", Assert.Single(document.Report.Sources, s => s.CitedBy.Contains(1)).Key);
        Document again = DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)))[0];
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(again));
        Assert.Equal(citation.Archived, Assert.Single(again.Report!.Notes[0].Citations).Archived);
    }

    [Fact]
    public void Two_pages_in_archives_are_two_sources()
    {
        Report report = Read($"<a href=\"{Page}\">Half a Harbour</a> and <a href=\"https://web.archive.org/web/2015/https://news.example/item\">Archived news of the sound</a>.");

        Assert.Equal(2, report.Notes[0].Citations.Length);
    }

    [Theory]
    [InlineData("<sup class=\"reference nowrap\"><span title=\"Page: 45\">:&#8202;45&#8202;</span></sup>", "45")]
    [InlineData("<sup class=\"reference nowrap\"><span>: 12\u201314 </span></sup>", "12\u201314")]
    [InlineData("<sup class=\"reference nowrap\">:ch. 3</sup>", "ch. 3")]
    [InlineData("", null)]
    public void Pages_that_are_raised_behind_the_number_are_its_own(string raised, string? pages)
    {
        Document document = Document("Holm, Ida (2014). Harbours, https://press.example/harbours", raised);

        Assert.Equal(pages, Assert.Single(document.Report!.Notes[0].Anchors).Pages);
        Assert.Equal("The council of Orvik pays for its ferry and for the quay. It has no boat of its own, and wants none.", document.Report.Paragraphs[0].Text);
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)))[0]));
    }

    private static Report Read(string note) => Document(note).Report!;

    private static Document Document(string note, string raised = "") => DocumentReader.Read(SourceText.From(
        "<!DOCTYPE html><html><head><title>Harbour of Orvik</title></head><body><main><h1>Harbour of Orvik</h1><p>The council of Orvik pays for its ferry and for the quay.<sup id=\"cite_ref-1\" class=\"reference\"><a href=\"#cite_note-1\">[1]</a></sup>"
        + raised + " It has no boat of its own, and wants none.<sup id=\"cite_ref-2\" class=\"reference\"><a href=\"#cite_note-2\">[2]</a></sup></p><h2>References</h2><ol class=\"references\"><li id=\"cite_note-1\"><span class=\"mw-cite-backlink\"><b><a href=\"#cite_ref-1\">^</a></b></span> <span class=\"reference-text\">"
        + note + "</span></li><li id=\"cite_note-2\"><span class=\"mw-cite-backlink\"><b><a href=\"#cite_ref-2\">^</a></b></span> <span class=\"reference-text\">Figures of May 2016, https://harbour.example/figures</span></li></ol></main></body></html>"),
        new ReadingOptions { Form = DocumentForm.Report })[0];
}
