using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>What web pages put around and between the words of a report.</summary>
public sealed class HtmlPageTests
{
    private const string Prose = "<p>The harbour council closed both piers on Monday and told the ferry masters to wait for the new tables of the tide.<sup>1</sup></p><p>Nobody in the hall asked who would pay for the wait, and the clerk wrote that down.<sup>2</sup></p>";
    private const string Notes = "<h2>Notes</h2><p><sup>1</sup> https://www.facebook.com/holm/posts/7</p><p><sup>2</sup> https://a.example/2</p>";

    [Fact]
    public void A_network_named_on_a_share_button_is_not_the_house()
    {
        Report report = Read(Head() + Prose + "<p>Share this: <a href=\"https://facebook.com/sharer?u=x\">Facebook</a></p>" + Notes);
        Assert.Null(report.House);
        Assert.All(report.Sources, s => Assert.NotEqual(true, s.SameHouse));
    }

    [Theory]
    [InlineData("Share: Tweet", ParagraphRole.Boilerplate)]
    [InlineData("Share on Facebook | Twitter | Email", ParagraphRole.Boilerplate)]
    [InlineData("Share prices fell on Facebook.", ParagraphRole.Prose)]
    [InlineData("Share and share by post on X now", ParagraphRole.Prose)]
    [InlineData("Share", ParagraphRole.Prose)]
    public void A_line_of_share_buttons_is_no_prose(string line, ParagraphRole role) =>
        Assert.Equal(role, Assert.Single(Read($"{Head()}{Prose}<p>{line}</p>{Notes}").Paragraphs, p => p.Text == line).Role);

    private static string Head(string date = "<p>March 4, 2019</p><p>By Petr Varga</p>") => $"<h1>Piers and Tides: The Wait</h1>{date}";

    private static Report Read(string body) =>
        DocumentReader.Read(SourceText.From($"<!DOCTYPE html><html><head><title>Piers</title></head><body><article>{body}</article></body></html>"), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
