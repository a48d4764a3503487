using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>A blank line cuts an address of a note in a plain text: a name of a file alone behind an open address is its rest, also behind the last note.</summary>
public sealed class CutAddressTests
{
    [Theory]
    [InlineData("https://courier.example/2021/05/", "ve-more.html", "https://courier.example/2021/05/ve-more.html")]
    [InlineData("https://courier.example/2021/05/the-", "empty-quay.html", "https://courier.example/2021/05/the-empty-quay.html")]
    [InlineData("https://courier.example/2021/05/council-hal", "ls-more.html", "https://courier.example/2021/05/council-halls-more.html")]
    [InlineData("https://courier.example/papers/may_", "2021.pdf.", "https://courier.example/papers/may_2021.pdf")]
    public void Its_rest_is_joined(string address, string rest, string url)
    {
        foreach (string behind in (string[])["", "\n\n3. Ann Reed, https://courier.example/third"])
        {
            Report report = Read($"{address}\n\n{rest}{behind}");
            Assert.Equal(url, Assert.Single(report.Notes[1].Citations).Url);
            Assert.Single(report.Paragraphs);
        }
    }

    [Theory]
    [InlineData("https://courier.example/2021/05/council.html", "ve-more.html")]
    [InlineData("https://courier.example/2021/05/", "Read ve-more.html")]
    [InlineData("https://courier.example/2021/05/", "The boats wait.")]
    [InlineData("https://courier.example", "ve-more.html")]
    public void Else_it_stays(string address, string rest) => Assert.Equal(address, Read($"{address}\n\n{rest}").Notes[1].Citations[0].Url);

    private static Report Read(string second) => DocumentReader.Read(
        SourceText.From($"Varnia Watch: The Seal Line Moves\n\n4 May 2021\n\nBy Ruth Calloway\n\nThe seal office moved the line on 2 May.[1] Nobody asked the boats, and the quay stood empty.[2] The council met.[3]\n\nNotes\n\n"
            + $"1. Seal office, https://seals.varnia.example/notices/4\n\n2. Bo Holm, \"The Council Meets,\" Courier, 3 May 2021, {second}\n"),
        new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
