using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

/// <summary>Notes that stand within the prose keep their places when they become footnotes.</summary>
public sealed class InlineNoteCopyTests
{
    private const string Text = """
        # The Port Is Closed

        March 8, 2021

        By Ida Holm

        The law came back.^[See https://a.example/1] It may return some day, as it did in the past.^[https://a.example/2] All is well in the harbour town today, they say, and 12 m² of quay are dry.^[https://a.example/3]

        More prose follows here, so that this is a report in the eyes of any reader who counts.
        """;

    [Fact]
    public void An_address_that_was_joined_over_a_line_end_leaves_no_tail_behind()
    {
        const string Broken = """
            # The Port Is Closed

            March 8, 2021

            By Ida Holm

            The law came back.[1] It may return some day, as it did in the past, and nobody in the harbour town is surprised by that.

            [1] See https://a.example/notes/2017/10/
            09.
            """;
        Document document = DocumentReader.Read(SourceText.From(Broken), new ReadingOptions { Form = DocumentForm.Report })[0];

        Assert.Equal("https://a.example/notes/2017/10/09", Assert.Single(document.Report!.Notes[0].Citations).Url);
        Assert.EndsWith("[^1]: See <https://a.example/notes/2017/10/09>.\n", RepairedCopy.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_end_of_a_paragraph_too()
    {
        Document document = DocumentReader.Read(SourceText.From(Text))[0];

        Assert.Equal([1, 2, 3], document.Report!.Notes.Select(n => n.Number!.Value));
        Assert.All(document.Report.Notes, n => Assert.Null(n.Label));
        Assert.Contains(
            "came back.[^1] It may return some day, as it did in the past.[^2] All is well in the harbour town today, they say, and 12 m² of quay are dry.[^3]\n",
            RepairedCopy.Write(document),
            StringComparison.Ordinal);
    }
}
