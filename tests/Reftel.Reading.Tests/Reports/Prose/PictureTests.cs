using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Prose;

/// <summary>What a page says in the place of its pictures.</summary>
public sealed class PictureTests
{
    private const string Markdown = "# Grain Stops\n\n4 May 2021\n\nBy Ruth Calloway\n\n";

    private static Document Read(string source) => DocumentReader.Read(SourceText.From(source), new ReadingOptions { Form = DocumentForm.Report })[0];

    private static IEnumerable<string> Paragraphs(Document document) =>
        document.Report!.Paragraphs.Select(p => $"{p.Heading}|{p.Role.ToWord()}|{p.Text}|{(p.Role == ParagraphRole.Figure ? document.Source.Slice(p.Span).ToString() : "")}");

    [Theory]
    [InlineData("Grain waits.[^1]\n\n![Barges at the \\*lower\\* lock](lock.jpg \"Lock\")\n\n## Ports\n\n![Map of the ports &amp; locks](m.png)\n\nAll ports are shut.\n\n[^1]: Harbour log, 4 May 2021.",
        "|prose|Grain waits.|", "|figure|Barges at the *lower* lock|Barges at the \\*lower\\* lock", "Ports|figure|Map of the ports & locks|Map of the ports &amp; locks", "Ports|prose|All ports are shut.|")]
    [InlineData("Grain waits ![barges at the lock](x.png) at the lock,[^1] and waits.\n\n[^1]: Harbour log, 4 May 2021.",
        "|prose|Grain waits at the lock, and waits.|", "|figure|barges at the lock|barges at the lock")]
    [InlineData("Grain waits. <img src=\"x.png\" alt=\"Barges at the lock\">\n\nIt rains.", "|prose|Grain waits.|", "|figure|Barges at the lock|Barges at the lock", "|prose|It rains.|")]
    [InlineData("Grain waits.\n\n[![Send this on](x.png)](https://twitter.com/intent/tweet?url=x) [![Harbour office logo](y.png)](https://port.example/)", "|prose|Grain waits.|")]
    [InlineData("![Ruth Calloway](r.png)\n\nGrain waits.\n\n![Figure 1](f.png)\n\n![Grain stops](g.png)\n\n![Figure 2. Locks](l.png)\n\nFigure 2. Locks.", "|prose|Grain waits.|", "|caption|Figure 2. Locks.|")]
    public void A_picture_stands_between_the_paragraphs_and_in_the_copy(string prose, params string[] paragraphs)
    {
        Document document = Read(Markdown + prose);
        Assert.Equal(paragraphs, Paragraphs(document));

        Document copy = Read(RepairedCopy.Write(document));
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(copy));
        Assert.Equal(document.Report!.Paragraphs.Select(p => p.Role), copy.Report!.Paragraphs.Select(p => p.Role));
    }

    [Fact]
    public void A_web_page_keeps_the_pictures_of_its_article()
    {
        const string Page = """
            <html><body><nav><img alt="Map of the whole site" src="n.png"></nav>
            <article><h1>Grain Stops</h1><p>By Ruth Calloway, 4 May 2021</p>
            <p><img src='a.png' title="Barges" alt='Barges at the &quot;lower&quot; lock'>Grain waits<sup><a href="#n1">1</a></sup> at the lock.</p>
            <figure><img alt="Ports of the delta" src="p.png"><figcaption>Ports of the delta.</figcaption></figure>
            <p>It rains.<img alt="a tracking pixel" width="1" height="1"><img class="wp-smiley" alt="smiling face"><img alt="face with hands" role="presentation">
            <a href="https://www.facebook.com/sharer.php?u=x"><img alt="Share on that book"></a></p>
            <h2>Notes</h2><p id="n1">1. Harbour log, 4 May 2021.</p></article></body></html>
            """;
        Assert.Equal(["|figure|Barges at the \"lower\" lock|Barges at the &quot;lower&quot; lock", "|prose|Grain waits at the lock.|", "|prose|Ports of the delta.|", "|prose|It rains.|"], Paragraphs(Read(Page)));
    }

    [Theory]
    [InlineData("Barges at the lock", true)]
    [InlineData("Баржи у шлюза", true)]
    [InlineData("barges", false)]
    [InlineData("IMG 2031", false)]
    [InlineData("Figure 3", false)]
    [InlineData("A picture of a map", false)]
    [InlineData("barges at the lock.JPG", false)]
    [InlineData("Harbour office logo", false)]
    [InlineData("A lock. Description automatically generated", false)]
    public void Words_say_something(string words, bool say) => Assert.Equal(say, PictureWords.Say(words));
}
