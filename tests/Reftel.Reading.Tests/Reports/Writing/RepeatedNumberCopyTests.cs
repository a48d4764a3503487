using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Writing;

/// <summary>Two notes with one number and different words stay two notes of that number.</summary>
public sealed class RepeatedNumberCopyTests
{
    private const string Text = "The Ferry and the Border\n\nBy Ann Reed\nMay 4, 2016\n\n"
        + "The council of Orvik has paid for its ferry for eleven years.[1] It has no boat of its own.[2] The lease ends this autumn.[3] The board told nobody.[4] Two members say so.[5] "
        + "The minutes were never published.[6]\n\nNotes\n\n[1] https://courier.example/quay\n[2] https://harbour.example/lease\n[5] Interview, https://courier.example/interview\n"
        + "[3] https://courier.example/gap\n[5] Ann Reed, \"Mayor says no,\" https://courier.example/mayor\n[4] https://harbour.example/minutes\n[6] https://harbour.example/protocol\n";

    [Fact]
    public void The_copy_reads_as_the_same_record()
    {
        Document document = DocumentReader.Read(SourceText.From(Text))[0];
        Assert.Equal([1, 2, 3, 4, 5, 5, 6], document.Report!.Notes.Select(n => n.Number!.Value));
        Document copy = DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)))[0];
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(copy));
        Assert.Contains("RT1524", copy.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Empty(RepairList.Of(copy));
    }

    [Theory]
    [InlineData("[1] P. Hall, \"Ferries,\" Courier, 4 June 2010, p. 8.\n[2] Harbour Office, \"Report,\" https://harbour.example/2011.\n", "[1] B. Holm, \"Steam,\" Courier, 4 June 2011, p. 10.\n[2] Ann Reed, \"Sunk,\" Courier, 3 March 2012, p. 2.\n[3] See note 2.\n")]
    [InlineData("[1] P. Hall, \"Ferries,\" Courier, 4 June 2010, p. 8.\n[2] Ibid., p. 9.\n", "[1] B. Holm, \"Steam,\" https://courier.example/steam.\n[2] Ibid., p. 9.\n[3] See note 1.\n")]
    public void Back_references_of_a_later_count_stay_in_it(string first, string second)
    {
        string text = "The Ferry and the Steamer\n\nBy Ann Reed\nMay 4, 2016\n\nChapter One\n\nThe ferry began to run in 1990.[1] It carried mail and sheep.[2]\n\nNotes\n\n" + first
            + "\nChapter Two\n\nIn 2001 it was replaced by a steamer.[1] The steamer sank in 2007.[2] Nobody drowned.[3]\n\nNotes\n\n" + second;
        Document document = DocumentReader.Read(SourceText.From(text))[0];
        Assert.Equal([1, 2, 1, 2, 3], document.Report!.Notes.Select(n => n.Number!.Value));
        string written = RepairedCopy.Write(document);
        Document copy = DocumentReader.Read(SourceText.From(written))[0];
        Assert.True(CopySummary.Of(document).SequenceEqual(CopySummary.Of(copy)), written + string.Join('\n', CopySummary.Of(document)) + "\n-----\n" + string.Join('\n', CopySummary.Of(copy)));
        Assert.Equal(document.Report.Sources.Select(s => string.Join(' ', s.CitedIn)), copy.Report!.Sources.Select(s => string.Join(' ', s.CitedIn)));
    }

    [Fact]
    public void A_name_with_a_hyphen_is_no_number_where_no_note_has_it()
    {
        const string Chapters = "# The Ferry\n\nBy Ann Reed, May 4, 2016\n\nThe council of Orvik pays for its ferry.[^1-2] Its pages hide the minutes.[^2-2]\n\n[^1-2]: https://courier.example/a\n\n[^2-2]: https://courier.example/b\n\n[^3-2]: https://courier.example/c\n";
        Report report = DocumentReader.Read(SourceText.From(Chapters))[0].Report!;
        Assert.Equal([1, 2, null], report.Notes.Select(n => n.Number));
    }
}
