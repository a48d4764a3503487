using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Numbers that touch a word or a stop: anchors where the notes prove them, and nowhere else.</summary>
public sealed class FusedNumberTests
{
    private const string Head = "The Pump of Orvik\n\nIda Holm, 3 April 2017\n\nThe council of the harbour town pays for its pump and expects water in return.1 Nobody has asked for another one since then.2\n\n";
    private const string Notes = "\n\nNotes\n\n1. Gazette, 2013, https://gazette.example/1\n2. Monitor, 2014, https://monitor.example/2\n3. Courier, 2015, https://courier.example/3\n";

    [Theory]
    [InlineData("5.14.3 Basics\n\nThe pump moves water from the lower tank to the upper one and stops by itself.")]
    [InlineData("6.8.3 Independent tanks\n\nThe pump moves water from the lower tank to the upper one and stops by itself.")]
    [InlineData("The pump moves water, as Section 5.14.3 The Upper Tank says, and stops by itself.")]
    [InlineData("The form has a line for it:\n#flag:translate:3\n__Choices: upper, lower, Other. The pump moves water and stops by itself.")]
    [InlineData("The form has a line for it, urn:pump:3 The pump moves water from the lower tank to the upper one.")]
    public void A_part_of_a_heading_or_of_code_is_no_anchor(string prose) => Assert.Equal("1:1 2:1 3:0", NotesSummary.Of(Head + prose + Notes));

    [Theory]
    [InlineData("The pump of 2014 cost the town $45.20.3 The next one was dearer.")]
    [InlineData("The board said as follows:3 the pump moves water and stops by itself.")]
    public void An_amount_and_a_colon_have_anchors(string prose) => Assert.Equal("1:1 2:1 3:1", NotesSummary.Of(Head + prose + Notes));

    private const string Gate = "The guards of the town had stood at the gate. 1 They opened it for nobody, and the ferry waited. 2 Output of the mill fell by a third in the year after that. 3 The council heard of it in May. 4\n\n";
    private const string Gates = "1. Gazette, \"The Gate,\" 2013, https://gazette.example/1\n2. Monitor, \"The Mill,\" 2014, https://monitor.example/2\n3. Courier, 2015, https://courier.example/3\n4. Ibid., p. 5.\n";

    [Theory]
    [InlineData("")]
    [InlineData("Notes\n\n")]
    public void Numbers_behind_a_blank_are_anchors_where_all_notes_have_theirs_in_order(string heading) =>
        Assert.Equal("1:1 2:1 3:1 4:1", NotesSummary.Of($"The Gate of Orvik\n\nIda Holm, 3 April 2017\n\n{Gate}{heading}{Gates}"));

    [Fact]
    public void A_list_behind_prose_that_has_some_of_its_numbers_stays_prose() =>
        Assert.Equal("", NotesSummary.Of($"The Gate of Orvik\n\nIda Holm, 3 April 2017\n\n{Gate.Replace(" 3 The", " The", StringComparison.Ordinal)}{Gates}"));

    [Fact]
    public void Labels_that_touch_a_capital_are_labels() => Assert.Equal("1:1 2:1 3:1 4:1", NotesSummary.Of(
        "The Pier of Orvik\n\nIda Holm, 3 April 2017\n\nThe pier was mended in May by the maker of it.1 The maker has said so twice.2 The board pays for it.3 He said no more.4\n\n"
        + "1Letter of the maker, 2 May 2022.\n2Ibid.\n3https://board.example/pay\n4Letter of the board, 5 May 2022.\n"));
}
