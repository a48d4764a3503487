using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>What wikis print around an article is no prose and no note, in their pages and in copies as plain text.</summary>
public sealed class WikiPageTests
{
    private const string Prose = "The council of Orvik pays for its ferry and for the quay.";

    [Theory]
    [InlineData("<div id=\"mw-head\"><h3>Personal tools</h3><ul><li>Not logged in</li></ul></div>")]
    [InlineData("<div id=\"mw-panel\"><div class=\"portal\"><h3>Print</h3><ul><li>Random article</li></ul></div></div>")]
    [InlineData("<div id=\"footer\"><ul id=\"footer-info\"><li>This page was last edited on 4 May 2019.</li></ul><ul id=\"footer-places\"><li>About us</li></ul></div>")]
    [InlineData("<a class=\"mw-jump-link\" href=\"#mw-head\">Jump to navigation</a>")]
    [InlineData("<div class=\"printfooter\">Retrieved from \"<a href=\"https://wiki.example/index.php?title=Orvik\">https://wiki.example/index.php?title=Orvik</a>\"</div>")]
    [InlineData("<div id=\"catlinks\" class=\"catlinks\">Categories: <ul><li>Harbours</li></ul></div>")]
    public void The_frame_of_an_old_skin_is_left_out(string frame)
    {
        Report report = Read($"<!DOCTYPE html><html><head><title>Harbour of Orvik</title></head><body><h1>Harbour of Orvik</h1><p>{Prose}<sup>1</sup></p><h2>History<span class=\"mw-editsection\">[edit]</span></h2>"
            + $"<p>It was opened in 1898.</p><h2>References</h2><ol><li>Holm, https://press.example/harbours</li></ol>{frame}</body></html>");
        Assert.Equal([Prose, "It was opened in 1898."], report.Paragraphs.Select(p => p.Text));
        Assert.Equal("History", report.Paragraphs[1].Heading);
        Assert.Equal("Holm, https://press.example/harbours", Assert.Single(report.Notes).Text);
    }

    [Theory]
    [InlineData("Retrieved from \"https://wiki.example/index.php?title=Orvik&oldid=1\"")]
    [InlineData("Categories: Harbours | Ports")]
    [InlineData("This page was last edited on 4 May 2019, at 10:15.")]
    public void The_lines_below_a_copied_article_are_none_of_its_notes(string line)
    {
        Report report = Read($"Harbour of Orvik\n\nFrom Wikipedia, the free encyclopedia\n\n{Prose}[1] It has no boat.[2]\n\nReferences[edit]\n\n1. ^ Holm, https://press.example/harbours\n2. ^ Reed, https://press.example/boats\n\n{line}\n");
        Assert.Equal(["Holm, https://press.example/harbours", "Reed, https://press.example/boats"], report.Notes.Select(n => n.Text));
        Assert.Equal([ParagraphRole.Boilerplate, ParagraphRole.Prose, ParagraphRole.Boilerplate], report.Paragraphs.Select(p => p.Role));
        Assert.Equal(line, report.Paragraphs[2].Text);
    }

    [Fact]
    public void A_note_may_say_where_it_was_retrieved_from()
    {
        Report report = Read($"Harbour of Orvik\n\n4 May 2019\n\n{Prose}[1]\n\nReferences\n\n1. Holm, Ida (2014). Harbours of the Sound.\nRetrieved from https://press.example/harbours\n");
        Assert.Equal("https://press.example/harbours", Assert.Single(Assert.Single(report.Notes).Citations).Url);
    }

    private static Report Read(string text) => DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
