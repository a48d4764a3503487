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
}
