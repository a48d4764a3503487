using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

public sealed class LargeReportTests
{
    private const int Units = 20_000;

    /// <summary>In one paragraph thousands of anchors, among words and among signs that could open markup.</summary>
    [Theory]
    [InlineData("word[1] ", "word ", "word[^1] ")]
    [InlineData("aaaa[1] ", "aaaa ", "aaaa[^1] ")]
    [InlineData("<<<<a[1] ", "<<<<a ", "\\<\\<\\<\\<a[^1] ")]
    public void Every_anchor_of_a_crowded_paragraph_stands_in_its_place(string unit, string clean, string expected)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Units));
        int at = unit.IndexOf('1', StringComparison.Ordinal);
        IEnumerable<Anchor> anchors = Enumerable.Range(0, Units)
            .Select(i => new Anchor(new TextSpan((i * unit.Length) + at, 1), AnchorStyle.Bracketed));
        Document document = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Text })[0] with
        {
            Report = new Report
            {
                Paragraphs = [new ReportParagraph(string.Concat(Enumerable.Repeat(clean, Units)), new TextSpan(0, text.Length), Voice.Reporting, null, ParagraphRole.Prose, null)],
                Notes = [new Note(1, "1", null, null, default, "n", [.. anchors], AnchorState.Found, [])],
            },
        };

        string paragraph = RepairedCopy.Write(document).Split('\n')[0];

        Assert.Equal(string.Concat(Enumerable.Repeat(expected, Units)).TrimEnd(), paragraph);
    }
}
