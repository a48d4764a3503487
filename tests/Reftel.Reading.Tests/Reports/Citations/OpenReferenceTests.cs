using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>"Ibid." stands for the citation before it, and for nothing where that one is unknown.</summary>
public class OpenReferenceTests
{
    private const string Stone = "1. Bo Stone, \"Two Boats,\" May 3, 2016, https://courier.example/boats\n";

    [Theory]
    [InlineData("the note before", "2. Ibid.\n3. Ibid., p. 4.\n", "1 1")]
    [InlineData("a note that cites nothing", "2. Conversation with a pilot who asked for silence.\n3. Ibid.\n", "-")]
    [InlineData("a comment", "2. Pilots use the word in another sense.\n3. Ibid.\n4. Ibid.\n", "- -")]
    [InlineData("a missing number", "2. Ibid.\n4. Ibid.\n", "1 -")]
    [InlineData("a work that nobody cited", "2. Zorn, op. cit., 4.\n3. Ibid.\n", "- -")]
    [InlineData("a note that does not exist", "2. See note 9.\n3. Ibid.\n", "9 -")]
    [InlineData("a note that is named", "2. Ann Reed, \"Waiting for a Quay,\" May 2, 2016, https://courier.example/quay\n3. See note 1.\n4. Ibid.\n", "1 1")]
    public void Ibid_stands_for_what_is_known(string name, string notes, string expected)
    {
        string text = "# The Ferry Question\n\nBy Ann Reed, May 4, 2016\n\nThe council of Orvik pays for its ferry.<sup>1</sup> It has no boat of its own.<sup>2</sup> Orvik knew nothing of this.<sup>3</sup> So they say.<sup>4</sup>\n\n## Notes\n\n"
            + Stone + notes;
        Document document = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0];
        string[] read = [.. document.Report!.Notes.SelectMany(n => n.Citations).Where(c => c.Url is null).Select(c => c.RefersTo?.ToString() ?? "-")];
        Assert.Equal($"{name}: {expected}", $"{name}: {string.Join(' ', read)}");
        Assert.Equal(read.Count(r => r is "-" or "9"), document.Diagnostics.Count(d => d.Descriptor.Code == "RT1531"));
    }
}
