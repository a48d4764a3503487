using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Numbers that are set off each by itself, side by side: what parts them is no prose, and a dash stands for the notes between.</summary>
public sealed class AnchorListTests
{
    [Theory]
    [InlineData("The gate is shut.<sup>1</sup>,<sup>2</sup> Nobody saw<sup>3</sup><sup>,</sup><sup>4</sup> the guard.<sup>5</sup>", "1:1 2:1 3:1 4:1 5:1")]
    [InlineData("The gate is shut [1], [2]. Nobody saw [3]; [4] the guard.[5]", "1:1 2:1 3:1 4:1 5:1")]
    [InlineData("The gate is shut.[1]–[3] Nobody saw [4]-[5] the guard.", "1:1 2:1 3:1 4:1 5:1")]
    [InlineData("The gate is shut.<sup>1</sup>–<sup>3</sup> Nobody saw<sup>4</sup>-<sup>5</sup> the guard.", "1:1 2:1 3:1 4:1 5:1")]
    public void A_list_of_anchors_is_no_prose(string prose, string expected)
    {
        string page = $"<html><body><h1>The Gate of Orvik</h1><p>By Ida Holm</p><p>3 May 2020</p><p>{prose}</p><p>The council of the town has never said who shut the gate, and it is still shut.</p>"
            + "<h2>Notes</h2><ol><li>Courier, 2011.</li><li>Courier, 2012.</li><li>Courier, 2013.</li><li>Courier, 2014.</li><li>Courier, 2015.</li></ol></body></html>";
        Assert.Equal(expected, NotesSummary.Of(page));
        Report report = DocumentReader.Read(SourceText.From(page), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Equal("The gate is shut. Nobody saw the guard.", report.Paragraphs[0].Text);
    }

    [Fact]
    public void A_range_far_beyond_the_last_note_is_read_without_harm()
    {
        const string Text = "# The Gate of Orvik\n\nBy Ida Holm\n\n3 May 2020\n\nThe gate is shut.[1] Nobody saw it [28-29] close.[2]\n\n## Notes\n\n[1] Courier, 2011.\n\n[2] Courier, 2012.\n";
        Assert.Equal("1:1 2:1", NotesSummary.Of(Text));
    }

    [Theory]
    [InlineData("The gate is shut, [1] – [2] says so.", "The gate is shut, – says so.")]
    [InlineData("The gate is shut[1], he says, and the guard too.[2]", "The gate is shut, he says, and the guard too.")]
    public void Signs_of_the_sentence_stay(string prose, string expected)
    {
        string text = $"# The Gate of Orvik\n\nBy Ida Holm\n\n3 May 2020\n\n{prose}\n\n## Notes\n\n[1] Courier, 2011.\n\n[2] Courier, 2012.\n";
        Assert.Equal(expected, DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!.Paragraphs[0].Text);
    }
}
