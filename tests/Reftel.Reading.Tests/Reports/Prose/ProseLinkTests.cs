using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Prose;

/// <summary>Links in the prose: what counts as one, its words, its address and its place.</summary>
public sealed class ProseLinkTests
{
    private const string Markdown = "# Grain Stops\n\n4 May 2021\n\nBy Ruth Calloway\n\n";

    private static Document Read(string source) => DocumentReader.Read(SourceText.From(source), new ReadingOptions { Form = DocumentForm.Report })[0];

    private static IEnumerable<string> Links(Document document) =>
        document.Report!.Paragraphs.SelectMany(p => p.Links).Select(link => $"{link.Text ?? "-"} {link.Url}{(link.Repairs.IsEmpty ? "" : $" ({string.Join(", ", link.Repairs)})")}");

    [Theory]
    [InlineData("The port [closed its gates](https://port.example/a_b) at noon.", "closed its gates https://port.example/a_b")]
    [InlineData("The port [closed *its* gates](<https://port.example/a b> \"A title\") at noon.", "closed its gates https://port.example/a%20b")]
    [InlineData("See <https://port.example/log> for the day.", "- https://port.example/log")]
    [InlineData("See https://port.example/log for the day.", "- https://port.example/log")]
    [InlineData("See hxxps://port[.]example/log for the day.", "- https://port.example/log (refanged)")]
    [InlineData("See [the log](hxxps://port[.]example/log) for the day.", "the log https://port.example/log (refanged)")]
    [InlineData("See [the log](https://www.port dot example/log) for the day.", "the log https://www.port.example/log (refanged)")]
    [InlineData("See www.port.example/log for the day.", "- www.port.example/log")]
    [InlineData("See [port.example](https://port.example/) for the day.", "port.example https://port.example/")]
    [InlineData("Write to <office@port.example> or not at all.", "- office@port.example")]
    [InlineData("Write to [the office](mailto:office@port.example) or not at all.", "the office mailto:office@port.example")]
    [InlineData("The log <a href=\"https://port.example/log?a=1&amp;b=2\">is open</a> to all.", "is open https://port.example/log?a=1&b=2")]
    [InlineData("- [One](https://port.example/1) and [two](https://port.example/2).", "One https://port.example/1", "two https://port.example/2")]
    [InlineData("Take `curl https://port.example/api` and wait.", "- https://port.example/api")]
    [InlineData("The log runs `seals.db`, [the code of `seals`](https://port.example/code) is open.", "the code of seals https://port.example/code")]
    public void A_link_is_kept_and_the_copy_gives_it_again(string prose, params string[] links)
    {
        Document document = Read(Markdown + prose);
        Assert.Equal(links, Links(document));

        Document copy = Read(RepairedCopy.Write(document));
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(copy));
    }

    [Theory]
    [InlineData("The port is shut, [as said above](#gates).")]
    [InlineData("The port is shut, [as said](../2020/gates.md).")]
    [InlineData("The port is shut. [Tweet](https://twitter.com/intent/tweet?url=https%3A%2F%2Fport.example) [Share](https://www.facebook.com/sharer/sharer.php?u=x)")]
    [InlineData("The port is shut. [Send](mailto:?subject=Gates) this on.")]
    [InlineData("The port is shut, [run](javascript:void(0)) they say.")]
    [InlineData("The port is shut [back](https://port.example/page#_ftnref1) again.")]
    [InlineData("The port is shut [#](https://port.example/page) again.")]
    [InlineData("Booking.com and the St. Petersburg office of Port.By/Grain are shut.")]
    [InlineData("The port is shut.[^1]\n\n[^1]: See https://port.example/log.")]
    public void What_leads_to_no_other_page_is_no_link(string prose) => Assert.Empty(Links(Read(Markdown + prose)));

    [Fact]
    public void A_web_page_has_links_in_its_prose_only()
    {
        const string Page = """
            <html><head><title>Grain Stops</title><link rel="canonical" href="https://port.example/grain"></head><body>
            <nav><a href="https://port.example/">Home</a></nav>
            <article><h1>Grain Stops</h1><p class="byline">By Ruth Calloway</p><p>4 May 2021</p>
            <p>The port <a href="https://news.example/gates">closed <b>its</b> gates</a><a href="#fn1"><sup>1</sup></a> at noon, <a href="/local">as said</a>
            <a href="https://port.example/grain#gates">below</a>. <a href="//cdn.example/log">The log</a> is open.</p>
            <div class="share"><a href="https://news.example/share">Share</a></div>
            <h2>Notes</h2><p id="fn1">1. Harbour office, 3 May 2021.</p></article></body></html>
            """;
        Assert.Equal(["closed its gates https://news.example/gates", "The log https://cdn.example/log"], Links(Read(Page)));
    }

    [Fact]
    public void The_place_is_that_of_the_words_or_of_the_address()
    {
        const string Source = Markdown + "\U0001D538 [closed](https://port.example/a) and hxxps://port[.]example/\nlog.";
        Document document = Read(Source);
        Assert.Equal(["closed", "hxxps://port[.]example/"], document.Report!.Paragraphs[0].Links.Select(link => Source.Substring(link.Span.Start, link.Span.Length).Split('\n')[0]));
        Assert.Equal(["https://port.example/a", "hxxps://port[.]example/"], document.Report.Paragraphs[0].Links.Select(link => link.Raw.Split('\n')[0]));
        Assert.Contains(document.Report.Repairs, repair => repair is { Kind: "refanged", Original: "[.]", Repaired: "." });
    }

    [Fact]
    public void Links_are_the_sources_of_a_report_without_notes()
    {
        const string Source = Markdown + """
            The port [closed](https://www.port.example/a?utm_source=x) at noon, and evil[.]example is quiet.

            [The ministry](https://port.example/a) and [the bank](https://bank.example/b) agree; write to office@port.example.

            [Subscribe](https://port.example/news) here to get updates: click here to subscribe.
            """;
        Report report = Read(Source).Report!;
        Assert.Equal(["s1 https://www.port.example/a?utm_source=x 0 1", "s2 https://bank.example/b 1"], report.Sources.Select(s => $"{s.Id} {s.Url} {string.Join(' ', s.LinkedFrom)}"));
        Assert.All(report.Sources, source => Assert.Empty(source.CitedBy));
        Assert.Equal(["s1", "s2"], CitedSource.AllOf(Read(Source)).Select(source => source.Id[^2..]));
    }

    [Fact]
    public void Notes_give_the_sources_where_there_are_any()
    {
        Report report = Read(Markdown + "The port [closed](https://port.example/a).[^1]\n\n[^1]: <https://bank.example/b>").Report!;
        Source source = Assert.Single(report.Sources);
        Assert.Equal("https://bank.example/b", source.Url);
        Assert.Empty(source.LinkedFrom);
    }

    [Theory]
    [InlineData("<html><body><h1>Salt</h1><p>By Ada Quist, 4 May 2016</p><p>The <a class=\"out\" href=\"hxxps://salt[.]example/a?b=1&amp;c=2\"><b>old deed</b></a> was found in the hall.</p></body></html>", "hxxps://salt[.]example/a?b=1&amp;c=2")]
    [InlineData("# Salt\n\nBy Ada Quist, 4 May 2016\n\nThe [old **deed**](hxxps://salt[.]example/a) was found in the hall.\n", "hxxps://salt[.]example/a")]
    public void A_repaired_target_has_its_own_place(string source, string original)
    {
        Document document = DocumentReader.Read(SourceText.From(source), new ReadingOptions { Form = DocumentForm.Report })[0];
        Repair[] repairs = [.. document.Report!.Repairs.Where(repair => repair.Kind == "refanged")];

        Assert.NotEmpty(repairs);
        Assert.All(repairs, repair => Assert.Equal((original, original), (repair.Original, document.Source.Slice(repair.Span).ToString())));
        Assert.Equal(repairs, RepairList.Of(document));
    }
}
