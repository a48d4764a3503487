using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class SectionHeadingTests
{
    [Theory]
    [InlineData("II. The Northern Route\n\n", "")]
    [InlineData("B.      The Northern Route\n", "")]
    [InlineData("III.  Conclusion\n\n", "B. After the Frost\n\n")]
    public void Headings_that_letters_count_are_no_notes_with_damaged_numbers(string heading, string second)
    {
        string notes = string.Concat(Enumerable.Range(1, 10).Select(i => $"{i}. Interview with pilot no. {i}, Orvik, May 2016.\n"));
        string anchors = string.Concat(Enumerable.Range(1, 10).Select(i => $"The pilots of the port met in town number {i}.[{i}] "));
        string text = $"The Pilots of Orvik\n\n{anchors}\n\n{notes}\n{heading}{second}The council pays for its ferry and expects loyalty in return.[11] It has no harbor of its own there.[12]\n\n"
            + "11. \"Loan\", Orvik Bank, 25 March 2016, http://bank.example/loan.\n12. Interview with the treasurer, Orvik, June 2016.\n";

        Assert.Equal(string.Join(' ', Enumerable.Range(1, 12).Select(i => $"{i}:1")), NotesSummary.Of(text));
        Assert.Equal("Interview with pilot no. 10, Orvik, May 2016.", NotesSummary.Texts(text)[9]);
    }

    [Fact]
    public void A_damaged_number_before_a_source_is_still_mended()
    {
        string anchors = string.Concat(Enumerable.Range(1, 12).Select(i => $"The pilots of the port met in town number {i}.[{i}] "));
        string notes = string.Concat(Enumerable.Range(1, 12).Select(i => $"{(i == 11 ? "II" : i)}. Lund, Ports and Power, 2011, http://port.example/{i}\n\n"));

        Assert.Equal(string.Join(' ', Enumerable.Range(1, 12).Select(i => $"{i}:1")), NotesSummary.Of($"The Pilots of Orvik\n\n{anchors}\n\nNotes\n\n{notes}"));
    }
}
