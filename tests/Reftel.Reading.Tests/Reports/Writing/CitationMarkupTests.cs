using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

/// <summary>Tags and entities stand in <c>raw</c> only, never in what people or citation managers read.</summary>
public class CitationMarkupTests
{
    private const string Page = """
        <html><body><h1>The Ferry Question</h1><p>By Ann Reed, May 4, 2016</p>
        <p>The council of Orvik pays for its ferry.<sup>1</sup> It has no boat of its own.<sup>2</sup> Orvik knew nothing of this.<sup>3</sup> And so on.<sup>4</sup></p>
        <h3>Notes</h3>
        <p>1. <em>Orvik Courier</em>, &ldquo;Salt &amp;
        Light,&rdquo; May 3, 2015.</p>
        <p>2. Bo Stone, <em>Rivers &amp; Seas</em> (London: Quay, 2011)</p>
        <p>3. <i>Ibid</i>.; see Stone, <em>Rivers &amp; Seas</em>, 12.</p>
        <p>4. Law of the Port of Orvik No. 12 of <b>4&nbsp;May</b> 2011, <i>art. 5</i>.</p>
        </body></html>
        """;

    private static readonly Document Read = DocumentReader.Read(SourceText.From(Page), new ReadingOptions { Form = DocumentForm.Report })[0];

    [Fact]
    public void The_text_of_a_citation_has_no_markup()
    {
        string[] texts = [.. Read.Report!.Notes.SelectMany(n => n.Citations).Select(c => c.Text)];

        Assert.Equal(
            ["Orvik Courier, \u201CSalt & Light,\u201D May 3, 2015.", "Bo Stone, Rivers & Seas (London: Quay, 2011)", "Ibid.", "see Stone, Rivers & Seas, 12.", "Law of the Port of Orvik No. 12 of 4 May 2011, art. 5."],
            texts);
        Assert.Contains(Read.Report.Notes.SelectMany(n => n.Citations), c => c.Raw.Contains("</em>", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_has_no_markup()
    {
        string all = string.Concat(CitedSource.AllOf(Read).Select(s => s.Raw + CitationNote.Of(s) + s.Title)) + RepairedCopy.Write(Read);

        Assert.DoesNotContain(["</", "<em", "<i>", "&amp;", "&nbsp;", "&ldquo;"], sign => all.Contains(sign, StringComparison.Ordinal));
    }
}
