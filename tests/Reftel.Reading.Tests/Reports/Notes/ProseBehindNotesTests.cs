using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Printed pages on which prose follows the end notes without a heading.</summary>
public sealed class ProseBehindNotesTests
{
    private const string Start =
        "The Ferry Question\n\nThe council of the harbour town pays for its ferry and expects loyalty in return.1 Nobody in\nthe northern villages has asked the board for another boat since then.2\n\n";

    private const string Notes = "Notes\n\n1. Ida Holm, \"The Boat,\" Gazette, 2013.\n\n2. Interview with a pilot, Orvik, May 2016.";

    private const string Prose =
        "The second part of this paper asks what the villages would have to pay for a boat of their own, and\nwhether the council would let it use the quay. Nobody has asked that before, and the answer is long.";

    [Theory]
    [InlineData("", "\n\n", "\f")]
    [InlineData("", "\n\f", "\n")]
    [InlineData("\f", "\n\n", "\n\f")]
    public void It_is_prose(string above, string between, string end)
    {
        Report report = Read(Start + above + Notes + between + Prose + end);
        Assert.Equal("Interview with a pilot, Orvik, May 2016.", report.Notes[1].Text);
        Assert.StartsWith("The second part", report.Paragraphs[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n\f")]
    public void What_has_the_next_note_behind_it_is_of_the_note_before(string between)
    {
        Report report = Read(Start.Replace("then.2", "then.2 So they say.3", StringComparison.Ordinal) + Notes + "\n\n" + Prose + between + "3. Petr Varga, \"The Quay,\" Monitor, 2014.\n\f");
        Assert.Equal(3, report.Notes.Length);
        Assert.Contains("The second part", report.Notes[1].Text, StringComparison.Ordinal);
    }

    private static Report Read(string text) => DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
