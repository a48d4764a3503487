using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public sealed class EscapedReferenceTests
{
    [Fact]
    public void An_escaped_reference_beside_real_ones_is_no_anchor()
    {
        string text = "# The Mills of Orvik\n\nThe mill was closed.[^1] Markdown, as \\[^2\\] says, is plain. Nobody came.[^2]\n\n[^1]: https://a.example/one\n[^2]: https://a.example/two\n";
        Assert.Equal("1:1 2:1", NotesSummary.Of(text));
        Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.Contains("as [^2] says", report.Paragraphs[0].Text, StringComparison.Ordinal);
    }
}
