using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Lines;

/// <summary>A line that is nothing but an address, above the sign-off: the last of a sentence, or that of the post's site.</summary>
public sealed class AddressAtTheEndTests
{
    [Theory]
    [InlineData("1. The mill stands still (Harare Post, 3 May 2001,\nhttp://post.example/mills).\n", "The mill stands still (Harare Post, 3 May 2001, http://post.example/mills).")]
    [InlineData("1. The mill stands still.\n\nhttp://harare.state.example\n", "The mill stands still.")]
    [InlineData("1. The mill stands still.\nhttp://harare.state.example\n", "The mill stands still.")]
    public void Belongs_to_the_sentence_that_goes_on_over_the_line(string body, string expected)
    {
        Document document = Assert.Single(DocumentReader.Read(SourceText.From($"UNCLAS HARARE 001051\n\nE.O. 12958: N/A\nTAGS: PGOV ECON ZI\nSUBJECT: THE MILL AT THE RIVER\n\n{body}REED\n")));
        Assert.Equal(expected, Assert.Single(document.Telegram!.Paragraphs).Text);
        Assert.Equal("REED", Assert.Single(document.Telegram.Signature));
    }
}
