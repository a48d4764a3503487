using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>"Ibid." stands for the citation before it, and for nothing where that one is unknown.</summary>
public class OpenReferenceTests
{
    private const string Stone = "1. Bo Stone, \"Two Boats,\" May 3, 2016, https://courier.example/boats\n";

    [Fact]
    public void An_author_of_two_works_fits_several()
    {
        Document document = DocumentReader.Read(
            SourceText.From(
                "# The Ferry Question\n\nBy Ann Reed, May 4, 2016\n\nThe council of Orvik pays for its ferry.[^1] It has no boat of its own.[^2] Orvik knew nothing of this.[^3] So they say.[^4]\n\n"
                + "[^1]: Bo Stone, \"Two Boats,\" May 3, 2016, https://courier.example/boats\n[^2]: Bo Stone, \"Three Quays,\" May 4, 2016, https://courier.example/quays\n[^3]: Stone, op. cit., 4.\n[^4]: Zorn, op. cit., 4.\n"),
            new ReadingOptions { Form = DocumentForm.Report })[0];

        string[] messages = [.. document.Diagnostics.Where(d => d.Descriptor.Code == "RT1531").Select(d => d.Message)];
        Assert.Equal(2, messages.Length);
        Assert.EndsWith("points to several earlier citations and does not say to which", messages[0], StringComparison.Ordinal);
        Assert.EndsWith("points to no earlier citation", messages[1], StringComparison.Ordinal);
    }

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
        Assert.All(document.Diagnostics.Where(d => d.Descriptor.Code == "RT1531"), d => Assert.EndsWith("points to no earlier citation", d.Message, StringComparison.Ordinal));
        Assert.Equal(read.Count(r => r is "-" or "9"), document.Diagnostics.Count(d => d.Descriptor.Code == "RT1531"));
    }
}
