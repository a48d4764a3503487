using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Notes of web pages that have several paragraphs, or a quotation inside.</summary>
public sealed class HtmlLongNoteTests
{
    private const string Head = "<h1>Piers and Tides: The Wait</h1><p>March 4, 2019</p><p>By Petr Varga</p>";

    [Fact]
    public void All_paragraphs_of_the_last_note_are_its_own_where_one_element_holds_them()
    {
        string note(int number) => $"<div class=\"footnote\"><a id=\"footnote-{number}\" href=\"#footnote-anchor-{number}\" class=\"footnote-number\">{number}</a><div class=\"footnote-content\"><p>First of {number}.</p><p>More at <a href=https://a.example/{number}>this page</a></p></div></div>";
        Report report = Read(Head + Anchored("<a class=\"footnote-anchor\" id=\"footnote-anchor-{0}\" href=\"#footnote-{0}\">{0}</a>") + note(1) + note(2) + "<p>The next letter will come in May, when the piers are open again and the ferries run.</p>");
        Assert.Equal(["First of 1. More at this page", "First of 2. More at this page"], report.Notes.Select(n => Words(n.Text)));
        Assert.Equal(["https://a.example/1", "https://a.example/2"], report.Notes.Select(n => Assert.Single(n.Citations).Url));
        Assert.Equal(3, report.Paragraphs.Length);
    }

    [Fact]
    public void A_quotation_inside_the_item_of_a_note_does_not_end_it()
    {
        Report report = Read(Head + Anchored("<sup><a href=\"#fn-{0}\" id=\"fnref-{0}\">{0}</a></sup>")
            + "<ol><li id=\"fn-1\"><p>First one: https://a.example/1</p> <a href=\"#fnref-1\">\u21A9</a></li><li id=\"fn-2\"><p>Second one:</p><blockquote><p>Words.</p></blockquote><p>https://a.example/2</p> <a href=\"#fnref-2\">\u21A9</a></li></ol>");
        Assert.Equal(["First one: https://a.example/1", "Second one: Words. https://a.example/2"], report.Notes.Select(n => Words(n.Text)));
        Assert.Equal([1, 2], report.Notes.Select(n => n.Number!.Value));
        Assert.Equal(2, report.Paragraphs.Length);
    }

    private static string Anchored(string anchor) =>
        $"<p>The harbour council closed both piers on Monday and told the ferry masters to wait for the new tables of the tide.{anchor.Replace("{0}", "1", StringComparison.Ordinal)}</p><p>Nobody in the hall asked who would pay for the wait, and the clerk wrote that down.{anchor.Replace("{0}", "2", StringComparison.Ordinal)}</p>";

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Report Read(string body) =>
        DocumentReader.Read(SourceText.From($"<!DOCTYPE html><html><head><title>Piers</title></head><body><article>{body}</article></body></html>"), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
