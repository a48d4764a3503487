using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Two columns on a printed page: each is read to its end, where a gutter is proved.</summary>
public sealed class ColumnTests
{
    private const string Title = "                         The Ferry Question\n\n                    Ida Holm, 3 April 2017\n\n";

    private const string Abstract =
        "This paper asks why the council of the harbour town pays for its ferry, and what it expects\nin return from those who live on the islands and have no other way to the market.\n\n";

    private static readonly string[] Left =
    [
        "The council met in the old hall on a", "Monday and heard what the pilots had", "to say about the boat, which had not", "left its quay since the end of April.",
        "Nobody from the islands was there to", "hear it, since no boat was going that", "day, and none had gone the day before",
    ];

    private static readonly string[] Right =
    [
        "either. The clerk of the board wrote", "down what was said, and sent it with", "the post to the ministry in the city,", "where it was read by a young officer.",
        "He asked for the log of the harbour,", "which nobody had kept in the winter,", "and then for the bills of the garage.",
    ];

    [Theory]
    [InlineData(7, "")]
    [InlineData(7, Abstract)]
    [InlineData(5, Abstract + Abstract + Abstract)]
    [InlineData(4, Abstract + Abstract + Abstract)]
    public void A_short_column_is_read_to_its_end(int lines, string above)
    {
        string prose = Prose(Title + above + Page(Left[^lines..], Right[..lines]));

        Assert.Contains(string.Join(' ', Left[^lines..]) + ' ' + string.Join(' ', Right[..lines]), prose, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gutter_that_one_page_proves_parts_the_few_lines_of_the_last() => Assert.Contains(
        "the boat has been sold to a man from the next town, who says nothing about it.",
        Prose(Title + Page(Left, Right) + "\f" + Page(["In the end the boat has been sold to", "a man from the next town, who says"], ["nothing about it. The quay is let to", "a fishmonger, who has put up a tent."]) + "\f"),
        StringComparison.Ordinal);

    [Fact]
    public void Notes_stand_at_the_foot_of_each_column()
    {
        string page = Title + Page(
            [.. Left[..4].Select((l, i) => i == 3 ? "left its quay since April.1 The board" : l), "", "1 Gazette, 2013."],
            ["has not said why.2 The clerk wrote", .. Right[1..4], "", "2 Monitor, 2014."]) + "\f";

        Assert.Contains("The board has not said why. The clerk wrote down", Prose(page), StringComparison.Ordinal);
        Assert.Equal("1:1 2:1", Notes.NotesSummary.Of(page));
    }

    [Fact]
    public void The_rows_of_a_table_are_no_columns()
    {
        string[] left = ["The council of the harbour town", "The board of the northern ferry", "Pilots who were there in April", "The ministry of works and roads", "Owners of the boats of the port"];
        string[] right = ["Pays for the ferry since last year", "Sold two of its boats in the autumn", "Went on strike for a week in the spring", "Has not answered any of the letters", "Ask for a pier of their own since 2011"];

        Assert.Contains("The council of the harbour town Pays for", Prose(Title + Abstract + Abstract + Page(left, right) + "\n" + Abstract + Abstract + "\f"), StringComparison.Ordinal);
    }

    private static string Page(string[] left, string[] right) => string.Concat(left.Zip(right, (l, r) => $"{l,-42}{r}\n"));

    private static string Prose(string text) => string.Join(
        ' ', DocumentReader.Read(SourceText.From(text.Contains('\f', StringComparison.Ordinal) ? text : text + "\f"), new ReadingOptions { Form = DocumentForm.Report })[0].Report!.Paragraphs.Select(p => p.Text));
}
