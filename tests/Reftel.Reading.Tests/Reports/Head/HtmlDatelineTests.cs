using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Dates and bylines of pages that only a style sheet sets apart.</summary>
public sealed class HtmlDatelineTests
{
    [Theory]
    [InlineData("<div><time datetime=\"2019-03-04T08:00:00+01:00\">March 4, 2019</time><span>by <a href=\"/a\">Petr Varga</a></span></div>", "2019-03-04", "Petr Varga")]
    [InlineData("<div><span class=\"posted-on\">March 4, 2019</span><span class=\"byline\">by <span class=\"author vcard\"><a href=\"/a\">Petr Varga</a></span></span></div>", "2019-03-04", "Petr Varga")]
    [InlineData("<div><span class=\"byline\">By Petr Varga</span><time>March 4, 2019</time></div>", "2019-03-04", "Petr Varga")]
    [InlineData("<header><time datetime=\"2019-03-04\">4 March</time></header>", "2019-03-04", "")]
    [InlineData("<header><time datetime=\"2019-06-11\">4 March</time></header>", "", "")]
    [InlineData("<p class=\"meta\"><time class=\"entry-date\" datetime=\"2019-03-04T08:00:00Z\">three weeks ago</time></p>", "2019-03-04", "")]
    [InlineData("<p>The piers closed on <time datetime=\"2019-03-04\">4 March</time>, they say.</p>", "", "")]
    public void Are_read(string line, string date, string authors)
    {
        const string Prose = "<p>The harbour council closed both piers and told the ferry masters to wait for the new tables of the tide. Nobody asked who would pay for it.<sup>1</sup></p><h2>Notes</h2><p><sup>1</sup> https://a.example/1</p>";
        Document read = DocumentReader.Read(
            SourceText.From($"<!DOCTYPE html><html><head><title>Piers</title></head><body><article><h1>Piers and Tides: The Wait</h1>{line}{Prose}</article></body></html>"),
            new ReadingOptions { Form = DocumentForm.Report })[0];
        Assert.Equal((date, authors), ($"{read.Date}", string.Join('|', read.Report!.Authors)));
    }
}
