using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Notes whose words stand inside the paragraph that they serve: style sheets set them beside it, or show them at a click.</summary>
public sealed class HtmlInlineNoteTests
{
    private const string First = "Parliament sent the harbour law back to the cabinet on Monday.";
    private const string Second = "The ferry company asked for a delay of two months, and the ministry agreed to it.";
    private const string Third = "The next session is on April 6, and the government wants a vote before the summer.";
    private const string Law = "https://courier.example/law";
    private const string Letter = "https://carriers.example/letter";

    private const string One = "Petr Varga, \"The Law Returns,\" <a href=\"https://courier.example/law\">https://courier.example/law</a>";
    private const string Two = "Union of Carriers, https://carriers.example/letter";

    public static TheoryData<string, string, string> Bodies => new()
    {
        {
            "Tufte CSS",
            "<p>{1}<label for=\"sn-1\" class=\"margin-toggle sidenote-number\"></label><input type=\"checkbox\" id=\"sn-1\" class=\"margin-toggle\"/><span class=\"sidenote\">{one}</span> {2}<label for=\"sn-2\" class=\"margin-toggle sidenote-number\"></label><input type=\"checkbox\" class=\"margin-toggle\"/><span class=\"sidenote\">{two}</span></p><p>{3}</p>",
            ""
        },
        {
            "Modern Footnotes",
            "<p>{1}<sup class=\"modern-footnotes-footnote \" data-mfn=\"1\"><a href=\"javascript:void(0)\" role=\"button\">1</a></sup><span role=\"tooltip\" class=\"modern-footnotes-footnote__note\" style=\"display:none\">{one}</span> {2}<sup class=\"modern-footnotes-footnote \"><a href=\"javascript:void(0)\">2</a></sup><span class=\"modern-footnotes-footnote__note\">{two}</span></p><p>{3}</p>",
            "1 2"
        },
        {
            "footnotes of WordPress",
            "<p>{1}<span class=\"footnote_referrer\"><a role=\"button\"><sup class=\"footnote_plugin_tooltip_text\">[1]</sup></a><span class=\"footnote_tooltip\">{one}</span></span> {2}<span class=\"footnote_referrer\"><a role=\"button\"><sup class=\"footnote_plugin_tooltip_text\">[2]</sup></a><span class=\"footnote_tooltip\">{two}</span></span></p><p>{3}</p>",
            "1 2"
        },
        {
            "the same with its list",
            "<p>{1}<span class=\"footnote_referrer\"><a role=\"button\"><sup class=\"footnote_plugin_tooltip_text\">[1]</sup></a><span class=\"footnote_tooltip\">Petr Varga, \"The Law ... Continue</span></span> {2}<span class=\"footnote_referrer\"><a role=\"button\"><sup class=\"footnote_plugin_tooltip_text\">[2]</sup></a><span class=\"footnote_tooltip\">Union ... Continue</span></span></p><p>{3}</p>"
            + "<div class=\"speaker-mute footnotes_reference_container\"><div class=\"footnote_container_prepare\"><p><span class=\"footnote_reference_container_label\">References</span></p></div><div><table class=\"footnotes_table footnote-reference-container\"><caption class=\"accessibility\">References</caption><tbody>"
            + "<tr class=\"footnotes_plugin_reference_row\"> <th scope=\"row\" class=\"footnote_plugin_index\"><a><span class=\"footnote_index_arrow\">&#8593;</span>1</a></th> <td class=\"footnote_plugin_text\">{one}</td></tr><tr class=\"footnotes_plugin_reference_row\"> <th scope=\"row\"><a><span class=\"footnote_index_arrow\">&#8593;</span>2</a></th> <td class=\"footnote_plugin_text\">{two}</td></tr></tbody></table></div></div>",
            "1 2"
        },
        {
            "LaTeXML",
            "<p class=\"ltx_p\">{1}<span id=\"footnote1\" class=\"ltx_note ltx_role_footnote\"><sup class=\"ltx_note_mark\">1</sup><span class=\"ltx_note_outer\"><span class=\"ltx_note_content\"><sup class=\"ltx_note_mark\">1</sup><span class=\"ltx_tag ltx_tag_note\">1</span>{one}</span></span></span> {2}<span class=\"ltx_note ltx_role_footnote\"><sup class=\"ltx_note_mark\">2</sup><span class=\"ltx_note_outer\"><span class=\"ltx_note_content\"><sup class=\"ltx_note_mark\">2</sup><span class=\"ltx_tag ltx_tag_note\">2</span>{two}</span></span></span></p><p>{3}</p>",
            "1 2"
        },
        {
            "numbers in both places",
            "<article class=\"post has-footnotes\"><p>{1}<sup>1</sup><small class=\"sidenote\">1. {one}</small> {2}<sup>2</sup><span class=\"sidenote\"><span class=\"sidenote-number\">2</span> {two}</span></p><p>{3}</p></article>",
            "1 2"
        },
        { "styles for print", "<p>{1}<span class=\"footnote\">{one}</span> {2}<span class=\"footnote\">{two}</span></p><p>{3}</p>", "" },
        { "never closed", "<p>{1}<span class=\"sidenote\">{one}</p><p>{2}<span class=\"sidenote\">{two}<p>{3}</p>", "" },
        { "in a list", "<ul><li>{1}<span class=\"sidenote\">{one}</span></li><li>{2}<span class=\"sidenote\">{two}</span></li></ul><p>{3}</p>", "" },
    };

    public static TheoryData<string, string> Elements => new()
    {
        {
            "DPUB-ARIA between paragraphs",
            "<p>{1}<a href=\"#fn1\" role=\"doc-noteref\">1</a> {2}<a href=\"#fn2\" role=\"doc-noteref\">2</a></p><aside id=\"fn1\" role=\"doc-footnote\"><p>1. {one}</p></aside><p>{3}</p><aside id=\"fn2\" role=\"doc-footnote\">{two}</aside>"
        },
        {
            "EPUB",
            "<p>{1}<a href=\"#fn1\" epub:type=\"noteref\" id=\"r1\">1</a> {2}<a href=\"#fn2\" epub:type=\"noteref\">2</a></p><p>{3}</p><aside id=\"fn1\" epub:type=\"footnote\"><p><a href=\"#r1\">1</a> {one}</p></aside><aside id=\"fn2\" epub:type=\"footnote\"><p>{two}</p></aside>"
        },
        {
            "Bigfoot",
            "<p>{1}<sup id=\"fnref:1\"><span class=\"bigfoot-footnote__container\"><button class=\"bigfoot-footnote__button\">1</button></span><a href=\"#fn:1\" rel=\"footnote\" class=\"footnote-print-only\">1</a></sup> {2}<sup id=\"fnref:2\"><a href=\"#fn:2\" class=\"footnote-print-only\">2</a></sup></p><p>{3}</p><div class=\"footnotes\"><ol class=\"footnote-print-only\"><li class=\"footnote footnote-processed\" id=\"fn:1\"><p>{one} <a href=\"#fnref:1\">&#8617;</a></p></li><li class=\"footnote footnote-processed\" id=\"fn:2\"><p>{two} <a href=\"#fnref:2\">&#8617;</a></p></li></ol></div>"
        },
        {
            "littlefoot",
            "<p>{1}<sup id=\"fnref:1\" class=\"littlefoot--print\"><a href=\"#fn:1\" rel=\"footnote\">1</a></sup><span class=\"littlefoot\"><button class=\"littlefoot__button\">1</button></span> {2}<sup class=\"littlefoot--print\"><a href=\"#fn:2\">2</a></sup></p><p>{3}</p><div class=\"footnotes littlefoot--print\"><ol><li id=\"fn:1\"><p>{one} <a href=\"#fnref:1\">&#8617;</a></p></li><li id=\"fn:2\"><p>{two} <a href=\"#fnref:2\">&#8617;</a></p></li></ol></div>"
        },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Are_notes_at_their_places(string name, string page, string shown)
    {
        Document document = Read(page);
        Check(name, document);
        string places = string.Join(' ', document.Report!.Notes.Select(n => document.Source.Text[n.Anchors[0].Span.Start..n.Anchors[0].Span.End]).Where(words => words.Length > 0));
        Assert.Equal(shown, places);
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void Are_notes_in_elements_of_their_own(string name, string page) => Check(name, Read(page));

    [Fact]
    public void Words_in_the_margin_have_no_number()
    {
        Document document = Read(
            "<p><label for=\"m\" class=\"margin-toggle\">&#8853;</label><input type=\"checkbox\" class=\"margin-toggle\"/><span class=\"marginnote\">The quay was built in 1961.</span>{1}<span class=\"sidenote\">{one}</span> {2}</p><p>{3}<span class=\"sidenote\">{two}</span> <span class=\"marginnote\">So the calendar says.</span></p>");

        Assert.Equal([1, 2, null, null], document.Report!.Notes.Select(n => n.Number));
        Assert.Equal([$"{First} {Second}", Third], document.Report.Paragraphs.Select(p => p.Text));
        Assert.All(document.Report.Notes, n => Assert.Equal(AnchorState.Found, n.AnchorState));
        Assert.DoesNotContain(document.Diagnostics, d => d.Descriptor.Code is "RT1523" or "RT1525" or "RT1526");
        CheckCopy(document);
    }

    [Fact]
    public void A_span_that_only_shows_a_number_is_an_anchor()
    {
        Document document = Read("<p>{1}<span class=\"footnote\"><a href=\"#fn1\">[1]</a></span> {2}<span class=\"footnote\"><a href=\"#fn2\">[2]</a></span></p><p>{3}</p><ol class=\"footnotes\"><li id=\"fn1\">{one}</li><li id=\"fn2\">{two}</li></ol>");

        Check("anchors", document);
    }

    [Theory]
    [InlineData("<span class=\"sidenote\">", "</span>")]
    [InlineData("<label class=\"margin-toggle sidenote-number\"></label><input type=\"checkbox\" class=\"margin-toggle\"/><span class=\"sidenote\">", "</span>")]
    [InlineData("<span role=\"doc-footnote\">", "</span>")]
    [InlineData("<span class=\"footnote\">", "</span>")]
    public void Are_notes_however_short(string begin, string end)
    {
        Document document = Read($"<p>{{1}}{begin}Ibid.{end} {{2}}{begin}Berg, 12.{end} {{3}}{begin}See <a href=\"{Law}\">it</a>.{end} So it went{begin}Holm, 4.{end} on Friday.</p>");

        Assert.Equal([(1, "Ibid."), (2, "Berg, 12."), (3, "See it."), (4, "Holm, 4.")], document.Report!.Notes.Select(n => (n.Number ?? 0, n.Text)));
        Assert.Equal([$"{First} {Second} {Third} So it went on Friday."], document.Report.Paragraphs.Select(p => p.Text));
        Assert.All(document.Report.Notes, n => Assert.Equal(AnchorState.Found, n.AnchorState));
        CheckCopy(document);
    }

    private static void Check(string name, Document document)
    {
        Report report = document.Report!;
        Assert.Equal($"{name}: 1 2", $"{name}: {string.Join(' ', report.Notes.Select(n => n.Number))}");
        Assert.Equal(["Petr Varga, \"The Law Returns,\" " + Law, Two], report.Notes.Select(n => n.Text));
        Assert.Equal([Law, Letter], report.Notes.SelectMany(n => n.Citations).Select(c => c.Url));
        Assert.Equal($"{First} {Second} {Third}", string.Join(' ', report.Paragraphs.Select(p => p.Text)));
        Assert.Equal(
            [First, name == "in a list" ? Second : $"{First} {Second}"],
            AnchoredProse.Of(document).Paragraphs.SelectMany(p => p.Anchors.Select(a => p.Paragraph.Text[..a.Offset])).Select(words => name == "never closed" && words == Second ? $"{First} {Second}" : words));
        Assert.DoesNotContain(document.Diagnostics, d => d.Descriptor.Code is "RT1520" or "RT1521" or "RT1523" or "RT1526");
        CheckCopy(document);
    }

    private static void CheckCopy(Document document)
    {
        Document copy = DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)))[0];
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(copy));
    }

    private static Document Read(string page)
    {
        string body = page.Replace("{1}", First, StringComparison.Ordinal).Replace("{2}", Second, StringComparison.Ordinal).Replace("{3}", Third, StringComparison.Ordinal)
            .Replace("{one}", One, StringComparison.Ordinal).Replace("{two}", Two, StringComparison.Ordinal);
        return DocumentReader.Read(SourceText.From(
            "<!DOCTYPE html><html><head><title>The Harbour Toll</title></head><body><h1>The Harbour Toll and the Ferry</h1><p>March 8, 2021</p><p>By Ida Holm</p>" + body + "</body></html>"))[0];
    }
}
