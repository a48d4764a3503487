using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class PageLabelTests
{
    private const string First = "The Ferry Question\n\nThe council pays for its ferry and expects loyalty in return.1 It has no boat.2 Orvik has said that it knew nothing of this.3\n\n\n";
    private const string Second = "The board renewed its talks in 2015 after a pause of six years.4 It has not offered anything that would replace the boat.5\n\n\n";

    [Theory]
    [InlineData("\n  ", "")]
    [InlineData("\n  ", "\n\n                    {0}\n")]
    [InlineData("\n\n", "")]
    public void A_label_alone_on_its_line_is_no_page_number(string apart, string pageNumber)
    {
        string Note(int number, string words) => $"{number}{apart}{words}\n{(apart == "\n\n" ? "\n" : "")}";
        string text = First + Note(1, "Interview, pilot, Orvik, May 2016.") + Note(2, "\"No boat\", Orvik Courier, 6 October 2015.") + Note(3, "Interview, clerk, Orvik, June 2016.")
            + string.Format(null, pageNumber, 1) + "\f" + Second + Note(4, "\"Loan\", Orvik Bank, 25 March 2016, http://bank.example/loan.") + Note(5, "Interview, mayor, Orvik, June 2016.")
            + string.Format(null, pageNumber, 2) + "\f";

        Assert.Equal("1:1 2:1 3:1 4:1 5:1", NotesSummary.Of(text));
        Assert.Equal("Interview, clerk, Orvik, June 2016.", NotesSummary.Texts(text)[2]);
    }

    [Theory]
    [InlineData("That was the fashion of the 1990s.4 The")]
    [InlineData("The ferry left at 14:30.4 The")]
    public void A_number_behind_a_decade_or_a_time_is_an_anchor(string sentence) =>
        Assert.Equal("1:1 2:1 3:1 4:1 5:1", NotesSummary.Of(
            $"The Ferry Question\n\nThe council pays for its ferry.1 It has no boat.2 Orvik knew nothing of this.3 {sentence} hall was full of people.5\n\nNotes\n\n"
            + string.Concat(Enumerable.Range(1, 5).Select(i => $"{i}. Interview, pilot, Orvik, May 2016.\n"))));

    [Fact]
    public void The_foot_line_of_the_house_belongs_to_no_note()
    {
        string text = "The Ferry Question\n\nOrvik Research Office\n\fThe council pays for its ferry and expects loyalty in return.1 It has no boat.2\n\n1 Interview, pilot, Orvik, May 2016.\n2 Interview, clerk, Orvik, May 2016.\n\n"
            + "Orvik Research Office          1\n\fThe board renewed its talks in 2015.3 It has not offered a boat.4\n\n3 Interview, mayor, Orvik, May 2016.\n4 Interview, nurse, Orvik, May 2016.\n\nOrvik Research Office          2\n\f"
            + "This paper was written for the council of Orvik.\n\fIt may be copied by all who want to.\n\n";

        Assert.Equal("Interview, clerk, Orvik, May 2016.", NotesSummary.Texts(text)[1]);
        Assert.Equal("Interview, nurse, Orvik, May 2016.", NotesSummary.Texts(text)[3]);
    }

    [Fact]
    public void Notes_directly_below_the_prose_of_their_page_are_found_where_it_points_to_them()
    {
        string text = "The Ferry Question\n\nThe council pays for its ferry and expects loyalty in return.1 It has no boat,2 and\nno quay.\n  1 Interview, pilot, Orvik, May 2016.\n  2 Interview, clerk, Orvik, May 2016.\n"
            + "\fThe board renewed its talks in 2015.3 It has not offered a boat, and of the rest\n4 Members of the board spoke.\n  3 Interview, mayor, Orvik, May 2016.\n\f";

        Assert.Equal("1:1 2:1 3:1", NotesSummary.Of(text));
        Assert.Equal("Interview, mayor, Orvik, May 2016.", NotesSummary.Texts(text)[2]);
    }

    [Fact]
    public void Raised_labels_need_no_blank_behind_them()
    {
        string text = "The Ferry Question\n\nThe council pays for its ferry and expects loyalty in return.\u00B9 It has no boat, and\nno quay.\n    \u00B9Interview, pilot, Orvik, May 2016.\n"
            + "\fThe board renewed its talks.\u00B2 It has not offered a boat.\u00B3\n\n    \u00B2Interview, mayor, Orvik, May 2016.\n    \u00B3Interview, clerk, Orvik, May 2016.\n\f";

        Assert.Equal("1:1 2:1 3:1", NotesSummary.Of(text));
        Assert.Equal("Interview, mayor, Orvik, May 2016.", NotesSummary.Texts(text)[1]);
    }

    [Theory]
    [InlineData("Orvik Ferry Monitor, August 2018\n\n", true)]
    [InlineData("                    Orvik Ferry Monitor - 6 August 2018\n\n\n", true)]
    [InlineData("Orvik Ferry Monitor, August 2018\n", false)]
    [InlineData("Orvik Harbour Monitor, August 2018\n\n", false)]
    public void A_running_head_names_the_title_of_the_first_page_and_its_day(string head, bool furniture)
    {
        string text = "Orvik Ferry Monitor: The Boat Stays\n6 August 2018\n\nThe council of the town pays for its ferry and expects loyalty in return.1 Last week Harbour Master\n\n                    1\n"
            + "\f" + head + "Ruiz denied any such plan.2 He has kept his word to this day.3\n\nNotes\n1. Interview, pilot, Orvik, May 2016.\n2. Interview, clerk, Orvik, May 2016.\n3. Interview, mayor, Orvik, May 2016.\n\n                    2\n";

        Assert.Equal(furniture, DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!.Paragraphs.Any(p => p.Text.Contains("Harbour Master Ruiz denied", StringComparison.Ordinal)));
    }
}
