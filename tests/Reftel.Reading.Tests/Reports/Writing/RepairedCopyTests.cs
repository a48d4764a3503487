using Markdig;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

public sealed class RepairedCopyTests
{
    [Fact]
    public void A_report_becomes_sound_Markdown()
    {
        const string Expected = """
            # Norland Ferry Update: Parliament Delays the Harbour Law

            March 8, 2021, 5:00 EST

            By Ida Holm, Petr Varga

            ## Key takeaways:

            - The harbour law waits until April.[^1]
            - Nobody has paid for the new quay.

            The Cabinet sent the law back on March 3.[^2] It will likely return on April 11, 2021.[^3] The ferry company said it "cannot wait"[^4] and asked R&D for help.[^9]

            ## What comes next

            Parliament meets on April 6.[^3] We will keep watching.

            ## Notes

            [^1]: <https://news.norland.example/harbour/law-waits>

            [^2]: <https://cabinet.example/acts/2021/sent_back.pdf>

            [^3]: <https://ferrywatch.example/updates/april-vote>; <https://news.norland.example/harbour/law-waits>

            [^4]: Ida Holm, "Waiting for a Quay," Harbour Monthly, February 2021, p. 7.

            ## Notes whose place is lost

            [^5]: <https://ferrywatch.example/updates/april-votes>

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), RepairedCopy.Write(HandmadeReports.Full()));
    }

    [Fact]
    public void The_changes_are_listed_in_the_order_of_the_text() => Assert.Equal(
        ["ocr-digits: II -> 11", "refanged: hxxps://news.norland[.]example/harbour/law-waits -> https://news.norland.example/harbour/law-waits", "restored-from-sequence: &quot; -> 3"],
        RepairList.Of(HandmadeReports.Full()).Select(repair => $"{repair.Kind}: {repair.Original} -> {repair.Repaired}"));

    [Fact]
    public void A_repair_whose_words_are_not_in_the_paragraph_is_neither_made_nor_listed()
    {
        var report = new HandmadeReport("On May I it ended.\n");
        report.Paragraph("On May I it ended.", "Other words").Repaired("ocr-digits", "May |I| it", "1", "a day");

        Assert.Equal("Other words\n", RepairedCopy.Write(report.Document));
        Assert.Empty(RepairList.Of(report.Document));
    }

    [Fact]
    public void Notes_without_a_number_come_last_and_one_printed_twice_keeps_apart()
    {
        var report = new HandmadeReport("Prose.[3]\n\n3 one\n3 two\nthree\n");
        report.Paragraph("Prose.[3]", "Prose.")
            .Note(3, "3 one", "one", ["Prose.[|3|]"], AnchorStyle.Bracketed)
            .Note(3, "3 two", "two", [])
            .Note(null, "three", "three", []);

        Assert.Equal(
            "Prose.[^3]\n\n## Notes\n\n[^3]: one\n\n## Notes whose place is lost\n\n[^3-2]: two\n\n[^unnumbered-1]: three\n",
            RepairedCopy.Write(report.Document));
    }

    [Fact]
    public void Quotations_and_Russian_bylines_have_their_forms()
    {
        string copy = RepairedCopy.Write(HandmadeReports.Foreign());

        Assert.StartsWith("# Мэр в Пекине\n\nАвтор: Иван Петров\n\nМэр Заозёрска поехал в Пекин 3 марта.[^1] Он сказал: «北京很冷», и вернулся.[^2]\n", copy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Markdown_parser_finds_the_notes_of_the_copy()
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseFootnotes().Build();
        string html = Markdown.ToHtml(RepairedCopy.Write(HandmadeReports.Full()), pipeline);

        Assert.Equal(5, html.Split("class=\"footnote-ref\"").Length - 1);
        Assert.Equal(4, html.Split("<li id=\"fn:").Length - 1);
    }

    [Fact]
    public void What_a_report_holds_cannot_become_markup()
    {
        string copy = RepairedCopy.Write(HandmadeReports.Hostile());

        Assert.DoesNotContain(copy, static c => char.IsControl(c) && c != '\n');
        Assert.Equal(1, copy.Split('\n').Count(line => line.StartsWith("[^1]:", StringComparison.Ordinal)));
        Assert.DoesNotContain(copy.Split('\n'), line => line.StartsWith("ER", StringComparison.Ordinal) || line.StartsWith("```", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_report_has_no_copy() =>
        Assert.Throws<ArgumentException>(() => RepairedCopy.Write(HandmadeReports.Full() with { Report = null }));

    [Theory]
    [InlineData("A. B, \"C\", hxxp://a[.]example/x.", "hxxp://a[.]example/x", "http://a.example/x", "A\\. B, \"C\", <http://a.example/x>.")]
    [InlineData("see http://a.example/I0 now", "http://a.example/I0", "http://a.example/10", "see <http://a.example/10> now")]
    public void The_sound_address_stands_where_the_broken_one_stood(string words, string printed, string url, string expected)
    {
        int at = words.IndexOf(printed, StringComparison.Ordinal);
        var link = new FoundLink(at, at + printed.Length, printed, LinkKind.Url, []);
        var note = new Note(1, "1", null, null, default, words, [], AnchorState.Lost, [Cites(printed, url, null)]);

        Assert.Equal(expected, NoteMarkdown.Write(note, [link]));
    }

    [Theory]
    [InlineData("Lavrov visits, BelTA", "Lavrov visits", "[Lavrov visits](<https://a.example/1>), BelTA")]
    [InlineData("an office, no title", null, "an office, no title <https://a.example/1>")]
    public void An_address_that_stood_behind_words_stands_behind_them_again(string words, string? title, string expected)
    {
        var note = new Note(1, "1", null, null, default, words, [], AnchorState.Lost, [Cites("raw", "https://a.example/1", title)]);

        Assert.Equal(expected, NoteMarkdown.Write(note, []));
    }

    private static Citation Cites(string raw, string url, string? title) => new(raw, url, [], "s1", default, title, [], null, null, null, null);

    [Fact]
    public void Labels_that_the_copy_changes_are_listed()
    {
        const string Chapters = "# Two Salt Pans\n\n2 May 2016\n\n## East\n\nThe pan was let to a stranger in spring.[1] The rent is a tenth.[2]\n\n### Notes\n\n1. https://salt.example/deed\n2. https://salt.example/rent\n\n"
            + "## West\n\nThe western pan dried out in the summer.[1] Nobody asked the town.[2]\n\n### Notes\n\n1. https://salt.example/dry\n2. https://salt.example/town\n";
        const string Letters = "Letter on the Salt Pans\n2 May 2001\n\nThe pans were let to a stranger in spring [a]. The rent is a tenth [b].\n\n[a] http://salt.example/deed\n[b] http://salt.example/rent\n";

        Assert.Equal(["renumbered 1 -> 1-2", "renumbered 2 -> 2-2"], Listed(Chapters));
        Assert.Equal(["renumbered a -> unnumbered-1", "renumbered b -> unnumbered-2"], Listed(Letters));
    }

    private static IEnumerable<string> Listed(string source) =>
        RepairList.Of(DocumentReader.Read(SourceText.From(source), new ReadingOptions { Form = DocumentForm.Report })[0]).Select(repair => $"{repair.Kind} {repair.Original} -> {repair.Repaired}");
}
