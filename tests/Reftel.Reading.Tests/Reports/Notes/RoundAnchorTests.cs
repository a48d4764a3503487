using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Numbers in round brackets are anchors where the notes at the end and their sequence prove it, and nowhere else.</summary>
public sealed class RoundAnchorTests
{
    private const string Head = "The Ferry and the Border\n\nBy Ann Reed\nMay 4, 2016\n\n";

    private const string Prose = "The council of Orvik has paid for its ferry for eleven years (1). It has no boat of its own, and the lease that it signed\n"
        + "in 2009 ends this autumn (2). The harbour board knew of the gap but told nobody, according to two former members (3), and the\nminutes of its meetings were never published.\n\n"
        + "Three things would help: (1) a new lease, (2) a smaller boat, and (3) an honest budget. None of them is likely before the vote\n"
        + "in May (4), as the mayor of Orvik (1951) has said. Section 5(2) of the Ports Act forbids more, and three (3) pilots agree.\n\n";

    private static readonly string[] Notes =
    [
        "Orvik Courier, \"Waiting for a Quay,\" https://courier.example/quay", "Harbour Board, \"Lease of the ferry,\" https://harbour.example/lease",
        "Interview with two former members of the board, April 2016.", "Ann Reed, \"Mayor says no,\" Orvik Courier, May 1, 2016, https://courier.example/mayor",
    ];

    private static Report Read(string text) => DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;

    private static string Listed(string label, string between) =>
        string.Concat(Notes.Select((note, i) => label.Replace("#", $"{i + 1}", StringComparison.Ordinal) + note + between));

    [Theory]
    [InlineData("(#) ", "\n")]
    [InlineData("(#) ", "\n\n")]
    [InlineData("#. ", "\n")]
    [InlineData("[#] ", "\n")]
    public void Notes_at_the_end_make_them_anchors(string label, string between)
    {
        Report report = Read(Head + Prose + Listed(label, between));
        Assert.Equal([1, 2, 3, 4], report.Notes.Select(n => n.Number!.Value));
        Assert.All(report.Notes, n => Assert.Equal(AnchorStyle.Bracketed, Assert.Single(n.Anchors).How));
        Assert.Equal(
            "Three things would help: (1) a new lease, (2) a smaller boat, and (3) an honest budget. None of them is likely before the vote in May, as the mayor of Orvik (1951) has said. "
            + "Section 5(2) of the Ports Act forbids more, and three (3) pilots agree.", report.Paragraphs[1].Text);
        Assert.Empty(report.OrphanAnchors);
    }

    [Fact]
    public void An_anchor_inside_a_sentence_needs_its_neighbours()
    {
        Report report = Read(Head + Prose.Replace("members (3), and", "members (3) and", StringComparison.Ordinal) + Listed("(#) ", "\n"));
        Assert.Equal("1 1 1 1", string.Join(' ', report.Notes.Select(n => n.Anchors.Length)));
        Assert.StartsWith("according to two former members and the minutes", report.Paragraphs[0].Text[report.Paragraphs[0].Text.IndexOf("according", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void An_enumeration_is_no_anchor_of_a_note_whose_own_is_lost()
    {
        Report report = Read(Head + Prose.Replace("members (3), and", "members, and", StringComparison.Ordinal) + Listed("(#) ", "\n"));

        // Note 4 has its neighbour no more, and is lost with it.
        Assert.Equal("1 1 0 0", string.Join(' ', report.Notes.Select(n => n.Anchors.Length)));
    }

    [Theory]
    [InlineData("The council asks for three things: (1) a new lease, (2) a smaller boat, and (3) an honest budget. None of them is likely before the vote of 2017.\n\n")]
    [InlineData("The demands (1), (2) and (3) were read to the board in May, and the board has answered none of them so far. It will meet again in June.\n\n")]
    [InlineData("Article 7 (1). Section 5 (2). The party of Sten Holm (1951) agrees with the board, as do three (3) of the pilots whom the board had asked.\n\n")]
    public void Demands_with_links_stay_prose(string prose)
    {
        Report report = Read(Head + prose + "(1) The lease must be renewed before the autumn, see https://courier.example/lease\n"
            + "(2) The boat must be smaller than the one that sails now, see https://courier.example/boat\n(3) The budget must be honest, and the council must see it first.\n");
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void A_list_in_the_middle_of_the_prose_stays_prose()
    {
        string more = string.Concat(Enumerable.Repeat("The board will meet again in June to answer what the council has asked of it, and nobody knows what it will say then. ", 8));
        Assert.Empty(Read(Head + Prose + Listed("(#) ", "\n") + "\n" + more).Notes);
    }

    [Fact]
    public void A_year_of_any_century_and_a_short_word_may_stand_before_an_anchor() => Assert.Equal("1:1 2:1 3:1 4:1", NotesSummary.Of(
        Head + "The pier was built in May by the guild (1), and nobody has mended it since 1890 (2). Its piles are rotten (3). The council was told of it (4).\n\nNOTES\n\n" + Listed("#. ", "\n")));
}
