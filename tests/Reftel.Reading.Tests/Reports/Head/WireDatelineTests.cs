using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>The dateline of a wire service is a line of the head, never the title, also in a copy; nor is the prose below it.</summary>
public sealed class WireDatelineTests
{
    [Theory]
    [InlineData("KESSEL, March 3 (Sund News) -- By Pia Torv")]
    [InlineData("KESSEL, March 3, 2016 (Sund News) \u2014 By Pia Torv")]
    [InlineData("KESSEL (Sund News), March 3 \u2014 By Pia Torv")]
    public void Is_no_title(string line)
    {
        foreach (string title in (string[])["", "The Ferry Stops\n\n", "# The Ferry Stops\n\n"])
        {
            foreach (string prose in (string[])["It will pay for its ferry again.[^1] The pages hide all.[^2]", "The council of Orvik has paid for its ferry for eleven years, and it will pay again, as all of its members have told the paper in these weeks of the spring.[^1] The pages of the council hide the minutes.[^2]"])
            {
                var options = new ReadingOptions { Form = DocumentForm.Report };
                Document document = DocumentReader.Read(SourceText.From($"{title}{line}\n\n{prose}\n\nThe lease ends this autumn, and nobody has said what comes next.\n\n[^1]: https://a.example/1\n[^2]: https://a.example/2\n"), options)[0];
                Assert.Equal(title.Length == 0 ? null : "The Ferry Stops", document.Title);
                Assert.Equal("Pia Torv", string.Join("; ", document.Report!.Authors));
                Assert.Equal(CopySummary.Of(document), CopySummary.Of(DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)), options)[0]));
            }
        }
    }
}
