using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Behind an exclamation mark a note of Markdown looks like a picture, and is none.</summary>
public sealed class ExclamationTests
{
    [Theory]
    [InlineData("[^{0}]", "[^{0}]: https://a.example/{0}\n", "!")]
    [InlineData("[^{0}]", "[^{0}]: https://a.example/{0}\n", "\\!")]
    [InlineData("[^mill-{0}]", "[^mill-{0}]: https://a.example/{0}\n", "!")]
    [InlineData("[{0}]", "[{0}] https://a.example/{0}\n\n", "!")]
    [InlineData("<sup>{0}</sup>", "{0}. https://a.example/{0}\n", "!")]
    public void The_mark_stays_and_the_anchor_is_one(string anchor, string note, string mark)
    {
        string Fill(string form, int number) => form.Replace("{0}", $"{number}", StringComparison.Ordinal);
        string text = $"# The Ferry\n\nBy Ann Reed\n\nMay 4, 2016\n\nThe ferry has sailed in all weathers{mark}{Fill(anchor, 1)} It was{mark}{Fill(anchor, 2)} Nobody came.\n\n## Notes\n\n{Fill(note, 1)}{Fill(note, 2)}";
        var options = new ReadingOptions { Form = DocumentForm.Report };
        Document document = DocumentReader.Read(SourceText.From(text), options)[0];
        Assert.Equal("1 1", string.Join(' ', document.Report!.Notes.Select(n => n.Anchors.Length)));
        Assert.Equal("The ferry has sailed in all weathers! It was! Nobody came.", document.Report.Paragraphs[0].Text);
        Assert.Equal(["weathers!", "It was!"], AnchoredProse.Of(document).Paragraphs[0].Anchors.Select((a, i) => document.Report.Paragraphs[0].Text[..a.Offset][^(i == 0 ? 9 : 7)..]));
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)), options)[0]));
    }
}
