using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Where a report sets its anchors off in one manner, numbers in another are words; a value in brackets always is.</summary>
public sealed class AnchorMannerTests
{
    // Of another manner than the anchors.
    private const string Words = "Room [2] was closed. As [1] says. Under (POSIX.1) the clock is exact.";

    // Of no manner at all.
    private const string Values = "It lies in the interval [1,3] or 2.1 [1.2, 4.3] (95% CI [2,4]). The meeting began at [1]1 o'clock on a day of the month [1,31].";

    public static TheoryData<string, string> Manners => new()
    {
        { "[^{0}]", "[^{0}]: https://a.example/{0}\n\n" },
        { "[^mill{0}]", "[^mill{0}]: https://a.example/{0}\n\n" },
        { "<sup>{0}</sup>", "{0}. https://a.example/{0}\n" },
        { "<sup>{0}</sup>", "<sup>{0}</sup> https://a.example/{0}\n\n" },
        { "[{0}]", "[{0}] https://a.example/{0}\n\n" },
    };

    public static TheoryData<string, string> PageManners => new()
    {
        { "<sup><a href=\"#fn{0}\" id=\"r{0}\">{0}</a></sup>", "<p id=\"fn{0}\"><a href=\"#r{0}\">{0}</a> https://a.example/{0}</p>" },
        { "<a href=\"#fn{0}\" id=\"r{0}\">[{0}]</a>", "<p id=\"fn{0}\"><a href=\"#r{0}\">[{0}]</a> https://a.example/{0}</p>" },
        { "<sup>{0}</sup>", "<p><sup>{0}</sup> https://a.example/{0}</p>" },
        { "<sup>{0}</sup>", "<p>{0}. https://a.example/{0}</p>" },
    };

    [Theory]
    [MemberData(nameof(Manners))]
    public void In_text_and_Markdown(string anchor, string note) => Check(
        "# The Ferry of Orvik\n\nBy Ann Reed\n\nMay 4, 2016\n\n" + Prose(anchor) + (anchor == "[{0}]" ? "" : "\n\n| Item | No. |\n|---|---|\n| Boat | [1] |") + "\n\n## Notes\n\n" + Notes(note), anchor);

    [Theory]
    [MemberData(nameof(PageManners))]
    public void In_pages(string anchor, string note) => Check(
        "<html><body><h1>The Ferry of Orvik</h1><p>By Ann Reed</p><p>May 4, 2016</p><p>" + Prose(anchor) + "</p><table><tr><td>Boat</td><td>[1]</td></tr></table><h2>Notes</h2>" + Notes(note) + "</body></html>", anchor);

    [Fact]
    public void A_number_whose_raised_anchor_is_missing_counts_in_its_place()
    {
        string text = "<html><body><h1>The Ferry</h1><p>By Ann Reed</p><p>May 4, 2016</p><p>The ferry sails.<sup>1</sup> It is old.[2] It is slow.<sup>3</sup> It leaks.<sup>4</sup> Room [5] was closed.</p><h2>Notes</h2>"
            + "<p>1. https://a.example/1</p><p>2. https://a.example/2</p><p>3. https://a.example/3</p><p>4. https://a.example/4</p></body></html>";
        Assert.Equal("1:1 2:1 3:1 4:1", NotesSummary.Of(text));
    }

    [Theory]
    [InlineData("It rained [1,3]. So it did [1, 2, 4]. Then not [2]. It ended [3-4], as [4] says.", "1:2 2:2 3:2 4:3")]
    [InlineData("It rained.[1] As [1] says, and [2] too. It ended [3], [4].", "1:2 2:1 3:1 4:1")]
    [InlineData("It rained.[1][2] It ended.[3]<sup>4</sup>", "1:1 2:1 3:1 4:1")]
    public void Where_brackets_are_the_manner_all_that_cite_count(string prose, string expected) =>
        Assert.Equal(expected, NotesSummary.Of("The Ferry\n\nBy Ann Reed\nMay 4, 2016\n\n" + prose + "\n\nNotes\n\n" + Notes("[{0}] https://a.example/{0}\n")));

    [Theory]
    [InlineData("[{0}]", "[{0}]")]
    [InlineData("<sup>{0}</sup>", "{0}.")]
    public void Exponents_are_no_anchors(string anchor, string label)
    {
        string prose = string.Join(' ', Enumerable.Range(1, 4).Select(i => $"The ferry sails on day {i} again.{Fill(anchor, i)}"));
        Assert.Equal(
            "1:1 2:1 3:1 4:1",
            NotesSummary.Of($"<html><body><h1>The Ferry</h1><p>By Ann Reed</p><p>May 4, 2016</p><p>{prose} And e = mc<sup>2</sup>. The n¹ of it and n<sup>4</sup> are few.</p><h2>Notes</h2>"
                + Notes("<p>" + label + " https://a.example/{0}</p>") + "</body></html>"));
    }

    private static void Check(string text, string anchor)
    {
        var options = new ReadingOptions { Form = DocumentForm.Report };
        Document document = DocumentReader.Read(SourceText.From(text), options)[0];
        Assert.Equal("1 1 1 1", string.Join(' ', document.Report!.Notes.Select(n => n.Anchors.Length)));
        Assert.Empty(document.Report.OrphanAnchors);
        Assert.Contains(anchor == "[{0}]" ? Values : Words + " " + Values, document.Report.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)), options)[0]));
    }

    // Brackets that stand as anchors do cannot be told from anchors where brackets are the manner.
    private static string Prose(string anchor) =>
        $"The ferry sails again.{Fill(anchor, 1)} It is old.{Fill(anchor, 2)} {(anchor == "[{0}]" ? "" : Words + " ")}{Values} It is slow.{Fill(anchor, 3)} It leaks.{Fill(anchor, 4)}";

    private static string Notes(string form) => string.Concat(Enumerable.Range(1, 4).Select(i => Fill(form, i)));

    private static string Fill(string form, int number) => form.Replace("{0}", $"{number}", StringComparison.Ordinal);
}
