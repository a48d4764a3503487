using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>A numbered list that closes the prose is no part of the notes that follow it without a heading, in the report and in its copy.</summary>
public sealed class ListAtEndTests
{
    private const string Plain = "The council should mend the roads before the winter comes.|The board should publish its minutes every month.|The town should buy a smaller boat.";
    private const string Dated = "The council should mend the roads before 2017.|The board should publish its \"minutes\" every month.|The town should buy a smaller boat.|Nobody should pay twice.";

    private static readonly string[] Sentences =
        ["The council of Orvik has paid for its ferry for eleven years, and it will pay again.", "The pages of the council hide the minutes of the meeting.", "The lease ends this autumn, and nobody has said what comes next."];

    private static readonly string[] Cited = ["Berg, Anna. \"The Ferry Accounts.\" Orvik Courier, March 3, 2016.", "https://courier.example/minutes", "Ibid."];

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "[{0}]", "", "[{0}] {1}\n\n" },
        { "[{0}]", "", "[{0}] {1}\n" },
        { "[{0}]", "---\n\n", "[{0}] {1}\n\n" },
        { "[{0}]", "---\n\n", "{0}. {1}\n" },
        { "[{0}]", "", "{0}. {1}\n" },
        { "{0}", "---\n\n", "{0}. {1}\n" },
        { "[^{0}]", "", "[^{0}]: {1}\n" },
        { "[^{0}]", "---\n\n", "[^{0}]: {1}\n" },
        { "<sup>{0}</sup>", "", "<sup>{0}</sup> {1}\n\n" },
        { "<sup>{0}</sup>", "---\n\n", "{0}. {1}\n" },
    };

    public static TheoryData<string, string, string> PageShapes => new()
    {
        { "<sup><a href=\"#fn{0}\" id=\"r{0}\">{0}</a></sup>", "<hr><ol>", "<li id=\"fn{0}\">{1} <a href=\"#r{0}\">\u21A9</a></li>" },
        { "<a href=\"#n{0}\">[{0}]</a>", "", "<p id=\"n{0}\">[{0}] {1}</p>" },
        { "<sup>{0}</sup>", "<ol>", "<li>{1}</li>" },
        { "<sup>{0}</sup>", "<hr>", "<p><sup>{0}</sup> {1}</p>" },
        { "[{0}]", "", "<p>[{0}] {1}</p>" },
        { "[{0}]", "<p>", "[{0}] {1}<br>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void In_text_and_Markdown(string anchor, string rule, string note)
    {
        foreach (string items in (string[])[Plain, Dated])
        {
            foreach (string head in (string[])["# The Ferry of Orvik\n\nBy Ann Reed\n\nMay 4, 2016\n\n", "The Ferry of Orvik\n\nBy Ann Reed\nMay 4, 2016\n\n"])
            {
                string heading = head[0] == '#' ? "## Recommendations\n\n" : "Recommendations\n\n";
                Check(head + Prose(anchor) + "\n\n" + heading + Listed(items, "{0}. {1}\n") + "\n" + rule + Listed(string.Join('|', Cited), note), items);
            }
        }
    }

    [Theory]
    [MemberData(nameof(PageShapes))]
    public void In_pages(string anchor, string opens, string note)
    {
        foreach (string items in (string[])[Plain, Dated])
        {
            Check("<html><body><h1>The Ferry of Orvik</h1><p>By Ann Reed</p><p>May 4, 2016</p><p>" + Prose(anchor) + "</p><h2>Recommendations</h2><ol>"
                + Listed(items, "<li>{1}</li>") + "</ol>" + opens + Listed(string.Join('|', Cited), note) + "</body></html>", items);
        }
    }

    [Fact]
    public void Two_lists_before_the_notes_are_both_lists()
    {
        string items = Listed(Plain, "{0}. {1}\n");
        string text = "# The Ferry\n\nBy Ann Reed\n\nMay 4, 2016\n\n" + Prose("[{0}]") + "\n\n## Findings\n\n" + items + "\n## Recommendations\n\n" + items + "\n" + Listed(string.Join('|', Cited), "[{0}] {1}\n\n");
        Assert.Equal("1:1 2:1 3:1", NotesSummary.Of(text));
    }

    private static void Check(string text, string items)
    {
        var options = new ReadingOptions { Form = DocumentForm.Report };
        Document document = DocumentReader.Read(SourceText.From(text), options)[0];
        Assert.Equal("1 1, 2 1, 3 1", string.Join(", ", document.Report!.Notes.Select(n => $"{n.Number} {n.Anchors.Length}")));
        Assert.Equal(items.Split('|'), document.Report.Paragraphs.Where(p => p.Role == ParagraphRole.ListItem).Select(p => p.Text));
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)), options)[0]));
    }

    private static string Prose(string anchor) => string.Join(' ', Sentences.Select((s, i) => s + Fill(anchor, i + 1, "")));

    private static string Listed(string items, string form) => string.Concat(items.Split('|').Select((item, i) => Fill(form, i + 1, item)));

    private static string Fill(string form, int number, string words) =>
        form.Replace("{0}", $"{number}", StringComparison.Ordinal).Replace("{1}", words, StringComparison.Ordinal);
}
