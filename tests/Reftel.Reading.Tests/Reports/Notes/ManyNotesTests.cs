using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Collected editions have thousands of notes: all of them are read, and what a limit leaves is told.</summary>
public sealed class ManyNotesTests
{
    private const int Many = 2_500;

    [Theory]
    [InlineData("[{0}]", "[{0}] ", "\n")]
    [InlineData("[{0}]", "{0}. ", "\n\n")]
    [InlineData("<sup>{0}</sup>", "{0}. ", "\n")]
    [InlineData("<sup>{0}</sup>", "<sup>{0}</sup> ", "\n")]
    public void All_notes_of_a_long_count_are_read(string anchor, string label, string gap)
    {
        Report report = Read(Text(anchor, label, gap, Many), ReadingOptions.Default).Report!;
        Assert.Equal(Enumerable.Range(1, Many), report.Notes.Select(n => n.Number ?? 0));
        Assert.All(report.Notes, n => Assert.Single(n.Anchors));
        Assert.Empty(report.OrphanAnchors);
    }

    [Fact]
    public void All_notes_of_a_long_count_on_a_page_are_read()
    {
        var page = new StringBuilder("<html><body><h1>The Letters of Orvik</h1><p>March 8, 2021</p>\n");
        for (int i = 1; i <= Many; i++)
        {
            page.Append(null, $"<p>The board met again and spoke at length about the quay of the port.<a href=\"#f{i}\" id=\"r{i}\">[{i}]</a></p>\n");
        }

        for (int i = 1; i <= Many; i++)
        {
            page.Append(null, $"<p id=\"f{i}\"><a href=\"#r{i}\">[{i}]</a> Ida Holm, https://news.norland.example/a/{i}</p>\n");
        }

        Report report = Read(page.Append("</body></html>").ToString(), ReadingOptions.Default).Report!;
        Assert.Equal(Enumerable.Range(1, Many), report.Notes.Select(n => n.Number ?? 0));
        Assert.All(report.Notes, n => Assert.Single(n.Anchors));
    }

    [Fact]
    public void A_year_is_no_note_of_a_text_that_does_not_count_so_far()
    {
        Report report = Read(Text("[{0}]", "[{0}] ", "\n", 40).Replace("length about", "length in [2012] about", StringComparison.Ordinal), ReadingOptions.Default).Report!;
        Assert.Equal(40, report.Notes.Length);
        Assert.Empty(report.OrphanAnchors);
    }

    [Theory]
    [InlineData(30, 70)]
    [InlineData(99, 1)]
    public void Notes_that_a_limit_leaves_are_told(int limit, int left)
    {
        Document document = Read(Text("[{0}]", "[{0}] ", "\n", 100), new ReadingOptions { MaxNotes = limit });
        Assert.Equal(limit, document.Report!.Notes.Length);
        Assert.Empty(document.Report.OrphanAnchors);
        Assert.Equal($"More than {limit} notes ({left} more; MaxNotes sets the limit) in one document; the rest is kept as plain text", Assert.Single(document.Diagnostics, d => d.Code == "RT1003").Message);
    }

    private static Document Read(string text, ReadingOptions options) => DocumentReader.Read(SourceText.From(text), options)[0];

    private static string Text(string anchor, string label, string gap, int count)
    {
        var text = new StringBuilder("# The Letters of Orvik\n\nMarch 8, 2021\n\n");
        for (int i = 1; i <= count; i++)
        {
            text.Append("The board met again and spoke at length about the quay of the port.").AppendFormat(null, anchor, i).Append(i % 5 == 0 ? "\n\n" : " ");
        }

        text.Append("\n\n# Notes\n\n");
        for (int i = 1; i <= count; i++)
        {
            text.AppendFormat(null, label, i).Append(null, $"Ida Holm, \"Quay {i}\", https://news.norland.example/a/{i}").Append(gap);
        }

        return text.ToString();
    }
}
