using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Tests.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Notes at the foot of pages that a list at the end gives once more are notes at both places, and one each.</summary>
public sealed class PrintedTwiceTests
{
    private const string First = "The council of Orvik has paid for its ferry for eleven years, and it will pay again.{0}1{1} The pages of the council hide the minutes of the meeting.{0}2{1}\n\n";
    private const string Second = "The lease ends this autumn, and nobody has said what comes next.{0}3{1} The town sleeps through all of it, as it always did in these years.{0}4{1}\n\n";

    private static readonly string[] Notes = ["Ida Holm, the harbour master, in a talk", "Berg, \"The Ferry Accounts,\" p. 5", "Holm in a letter to the council", "https://courier.example/d"];

    [Theory]
    [InlineData("[", "]", "[{0}] {1}\n", "")]
    [InlineData("[", "]", "[{0}] {1}\n", "--------------------\n")]
    [InlineData("<sup>", "</sup>", "{0}. {1}\n", "")]
    [InlineData("[", "]", "{0}. {1}\n", "")]
    public void Are_one_each_and_no_prose(string open, string close, string note, string rule)
    {
        string List(int from, int to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(i => note.Replace("{0}", $"{i}", StringComparison.Ordinal).Replace("{1}", Notes[i - 1], StringComparison.Ordinal)));
        string text = "# The Ferry of Orvik\n\nBy Ann Reed\n\nMay 4, 2016\n\n" + (First + rule + List(1, 2) + "\n" + Second + rule + List(3, 4)).Replace("{0}", open, StringComparison.Ordinal).Replace("{1}", close, StringComparison.Ordinal)
            + "\n## Notes\n\n" + List(1, 4);
        var options = new ReadingOptions { Form = DocumentForm.Report };
        Document document = DocumentReader.Read(SourceText.From(text), options)[0];
        Assert.Equal("1 1, 2 1, 3 1, 4 1", string.Join(", ", document.Report!.Notes.Select(n => $"{n.Number} {n.Anchors.Length}")));
        Assert.Equal(2, document.Report.Paragraphs.Length);
        Assert.Equal(CopySummary.Of(document), CopySummary.Of(DocumentReader.Read(SourceText.From(RepairedCopy.Write(document)), options)[0]));
    }

    [Fact]
    public void A_list_of_other_words_stays_prose() =>
        Assert.Equal("1:1 2:1", NotesSummary.Of("# The Ferry\n\nBy Ann Reed\n\nMay 4, 2016\n\nIt rained.[1] It snowed.[2]\n\n1. Mend the roads.\n2. Buy a boat.\n\nNobody came to the meeting of the council in the autumn.\n\n## Notes\n\n1. https://a.example/1\n2. https://a.example/2\n"));
}
