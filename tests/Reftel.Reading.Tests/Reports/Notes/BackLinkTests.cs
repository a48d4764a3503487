using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Ways back to the prose are no words of a note.</summary>
public sealed class BackLinkTests
{
    private const string Prose = "The council of Orvik has paid for its ferry for eleven years.{0} It has no boat of its own, said the board in May.{1} The board knew of the gap.{2}";

    private static string With(Func<int, string> anchor) => Prose.Replace("{0}", anchor(1), StringComparison.Ordinal).Replace("{1}", anchor(2), StringComparison.Ordinal).Replace("{2}", anchor(3), StringComparison.Ordinal);

    [Theory]
    [InlineData("Courier, <a href=\"https://courier.example/a\">Quay</a>. <a href=\"#r1\">\u21A9</a>")]
    [InlineData("Courier, <a href=\"https://courier.example/a\">Quay</a>. <a href=\"#r1\">\u21A9\uFE0E</a>")]
    [InlineData("Courier, <a href=\"https://courier.example/a\">Quay</a>. <a href=\"#r1\">\u21A9\uFE0F</a> <a href=\"#r1b\">\u21A9<sup>2</sup></a>")]
    [InlineData("<a href=\"#r1\">\u2191</a> Courier, <a href=\"https://courier.example/a\">Quay</a>.")]
    [InlineData("Courier, <a href=\"https://courier.example/a\">Quay</a>. <a href=\"#r1\">\u2934\uFE0E</a>")]
    [InlineData("Courier, <a href=\"https://courier.example/a\">Quay</a>. <a href=\"#r1\">[back]</a>")]
    [InlineData("Courier, <a href=\"https://courier.example/a\">Quay</a>. [<a href=\"#r1\">Return to text</a>]")]
    [InlineData("<p>Courier, <a href=\"https://courier.example/a\">Quay</a>.</p><p><a href=\"#r1\">\u21B5</a></p>")]
    public void In_pages(string note)
    {
        string Anchor(int number) => $"<sup><a href=\"#fn{number}\" id=\"r{number}\">{number}</a></sup>";
        string page = "<html><body><h1>The Ferry</h1><p>By Ann Reed, May 4, 2016</p><p>" + With(Anchor)
            + $"</p><ol><li id=\"fn1\">{note}</li><li id=\"fn2\">Bo Stone, see note <a href=\"#fn1\">1</a></li><li id=\"fn3\">Third.</li></ol></body></html>";
        Assert.Equal(["Courier, Quay.", "Bo Stone, see note 1", "Third."], NotesSummary.Texts(page));
    }

    [Theory]
    [InlineData("Courier, https://courier.example/a \u21A9")]
    [InlineData("Courier, https://courier.example/a \u21A9\uFE0E")]
    [InlineData("\u2191 Courier, https://courier.example/a")]
    [InlineData("^ a b Courier, https://courier.example/a")]
    [InlineData("Courier, https://courier.example/a [\u2934\uFE0E](#r1)")]
    [InlineData("Courier, https://courier.example/a [\u21A9\uFE0E](#r1) [\u21A92](#r1-2)")]
    [InlineData("Courier, https://courier.example/a \u21A9\uFE0F \u21B5")]
    public void In_text_and_Markdown(string note)
    {
        string text = "# The Ferry\n\nBy Ann Reed, May 4, 2016\n\n" + With(number => $"[{number}]") + $"\n\n## Notes\n\n1. {note}\n2. ^ A quay of May.\n3. Third.\n";
        Assert.Equal(["Courier, https://courier.example/a", "A quay of May.", "Third."], NotesSummary.Texts(text));
    }

    [Fact]
    public void What_MediaWiki_leaves_out_in_print_is_no_text()
    {
        const string Page = """
            <html><body><main id="content"><header><h1>Ferry of Orvik</h1></header><div id="siteSub" class="noprint">From the encyclopedia</div>
            <div id="contentSub"><span class="mw-redirectedfrom">(Redirected from <a href="/wiki/OF">Orvik ferry</a>)</span></div><a class="mw-jump-link" href="#mw-head">Jump to navigation</a>
            <p>The ferry of Orvik is a car ferry that has sailed since 1951 between the harbour and the island.<sup id="r1"><a href="#n1">[1]</a></sup><sup class="noprint Inline-Template">[<i>citation needed</i>]</sup></p>
            <div class="mw-heading"><h2 id="History">History</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div>
            <p>The council bought the boat in 1951, and the board has run it ever since.<sup id="r2"><a href="#n2">[2]</a></sup></p>
            <h2>References</h2><ol class="references"><li id="n1"><a href="#r1">^</a> <a href="https://boats.example/orvik">"Boats"</a>. 4 May 2010.</li>
            <li id="n2"><b>^</b> <a href="https://boats.example/new">"New boat"</a>.</li></ol>
            <div class="navbox"><table><tr><td>Ferries of Norland</td></tr></table></div><div class="printfooter">Retrieved from "<a href="https://wiki.example/1">https://wiki.example/1</a>"</div>
            <div id="catlinks" class="catlinks">Categories: <ul><li>Ferries</li></ul></div></main></body></html>
            """;
        Report report = DocumentReader.Read(SourceText.From(Page))[0].Report!;
        Assert.Equal(
            ["|The ferry of Orvik is a car ferry that has sailed since 1951 between the harbour and the island.", "History|The council bought the boat in 1951, and the board has run it ever since."],
            report.Paragraphs.Select(p => $"{p.Heading}|{p.Text}"));
        Assert.Equal(["\"Boats\". 4 May 2010.", "\"New boat\"."], report.Notes.Select(n => n.Text));
        Assert.Equal(["https://boats.example/orvik", "https://boats.example/new"], report.Sources.Select(s => s.Url));
    }

    [Theory]
    [InlineData("History[edit]", "References[edit]")]
    [InlineData("## History [[edit](https://wiki.example/w/index.php?title=F&action=edit)]", "## References \\[[edit](https://wiki.example/w)\\]")]
    [InlineData("\u0418\u0441\u0442\u043E\u0440\u0438\u044F [\u043F\u0440\u0430\u0432\u0438\u0442\u044C | \u043F\u0440\u0430\u0432\u0438\u0442\u044C \u043A\u043E\u0434]", "References [edit source]")]
    public void A_link_to_edit_is_no_part_of_a_heading(string heading, string notes)
    {
        string text = $"{(heading[0] == '#' ? "# " : "")}The Ferry of Orvik\n\nThe ferry of Orvik is a car ferry that has sailed since 1951 between the harbour and the island.[1]\n\n{heading}\n\n"
            + $"The council bought the boat in 1951, and the board has run it ever since with few breaks.[2]\n\n{notes}\n\n1. ^ a b Reed, Ann (2009). https://courier.example/history\n2. ^ https://boats.example/new\n";
        Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Equal("1:1 2:1", NotesSummary.Of(text));
        Assert.DoesNotContain('[', report.Paragraphs[^1].Heading!);
        Assert.Equal(2, report.Paragraphs.Length);
    }
}
