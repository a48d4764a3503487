using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>The points of a list belong to who made them, whether or not empty lines stand between them.</summary>
public sealed class PointListTests
{
    private static readonly (string?, string)[] Whole = [("Zayas", "the port would open in May; the crews had agreed; no subsidy was promised."), ("Zayas", "the port would open in May;")];

    [Theory]
    [InlineData("--", "--", "--")]
    [InlineData("-", "-", "-")]
    [InlineData("   -", "   -", "   -")]
    [InlineData("\u2014", "\u2014", "\u2014")]
    [InlineData("*", "*", "*")]
    [InlineData("o", "o", "o")]
    [InlineData("\u2022", "\u2022", "\u2022")]
    [InlineData("1)", "2)", "3)")]
    [InlineData("1.", "2.", "3.")]
    [InlineData("(1)", "(2)", "(3)")]
    [InlineData("(a)", "(b)", "(c)")]
    [InlineData("A.", "B.", "C.")]
    [InlineData("(i)", "(ii)", "(iii)")]
    [InlineData("   i.", "   ii.", "   iii.")]
    public void Every_sign_begins_a_point_on_lines_that_follow_each_other(string one, string two, string three)
    {
        string points = $"3. (C) Zayas made the following points:\n{one} the port would open in May;\n{two} the crews had agreed; and\n{three} no subsidy was promised.\n\n4. (C) The crews went home.\n";

        Assert.Equal([.. Whole, (null, "The crews went home.")], Told(points));
        Assert.Equal(Told(points), Told(points.Replace("\n" + two, "\n\n" + two, StringComparison.Ordinal).Replace("\n" + three, "\n\n" + three, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Zayas raised three points:")]
    [InlineData("Zayas told us that:")]
    [InlineData("Zayas argued as follows:")]
    [InlineData("Zayas responded with the following points:")]
    [InlineData("Zayas listed the reasons for the delay:")]
    [InlineData("Zayas had three messages for Washington:")]
    [InlineData("Zayas made the following points (see reftel):")]
    [InlineData("Zayas made three points.")]
    [InlineData("According to Zayas:")]
    [InlineData("Zayas set out three aims:")]
    [InlineData("Zayas's remarks on the port:")]
    [InlineData("The main points made by Zayas were:")]
    public void Many_words_announce_points(string announced) =>
        Assert.Equal(Whole, Told($"3. (C) {announced}\n-- the port would open in May;\n-- the crews had agreed; and\n-- no subsidy was promised.\n").Take(2));

    [Fact]
    public void Points_may_have_an_owner_without_a_verb() =>
        Assert.Equal([("His", "the port would open in May; nobody objected."), ("His", "the port would open in May;")], Told("3. (C) His main points were:\n-- the port would open in May;\n-- nobody objected.\n"));

    [Fact]
    public void Points_may_begin_with_what_their_subject_does() =>
        Assert.Equal(
            [("Zayas", "that the port was closed", StatementKind.Information), ("Zayas", "to call the crews", StatementKind.Commitment), (null, "The crews left.", StatementKind.Information)],
            Read("3. (C) During the meeting Zayas:\n-- said that the port was closed; and\n-- promised to call the crews.\n4. (C) The crews left.\n").Statements.Skip(1).Select(statement => (statement.Speaker?.Text, statement.Content.Text, statement.Kind)));

    [Fact]
    public void Points_follow_what_a_verb_takes() =>
        Assert.Equal(
            [("Zayas", "three steps new cranes; more crews."), (null, "Nobody objected.")],
            Told("3. (C) Zayas proposed three steps:\n-- new cranes; and\n-- more crews.\n\n4. (C) Nobody objected.\n").Select(told => (told.Speaker, told.Content)));

    [Theory]
    [InlineData("Zayas made three points.  First, the port was old.  It had been built in May.  Second, the crews were angry.  The meeting ended at noon.", "First, the port was old. It had been built in May. Second, the crews were angry.")]
    [InlineData("Zayas gave two reasons: first, the port was old.  Finally, the crews were angry.  The meeting ended at noon.", "first, the port was old Finally, the crews were angry.")]
    public void Counted_points_are_of_who_made_them(string paragraph, string points) =>
        Assert.Equal([("Zayas", points), (null, "The meeting ended at noon.")], Told("3. (C) " + paragraph + "\n"));

    [Theory]
    [InlineData("Zayas told the Ambassador that:\n--the port was old;\n--nobody objected.")]
    [InlineData("Zayas told the Ambassador:  -- the port was old; and -- nobody objected.")]
    [InlineData("Zayas stated that\n-- the port was old;\n-- nobody objected.")]
    [InlineData("Zayas gave us the following readout of the talks:\n- the port was old\n- nobody objected.")]
    public void Points_may_follow_at_once(string paragraph) =>
        Assert.Contains(Told("3. (C) " + paragraph + "\n"), told => told.Speaker == "Zayas" && told.Content.Replace(";", "", StringComparison.Ordinal) == "the port was old nobody objected.");

    [Fact]
    public void Points_without_stops_end_where_prose_begins() =>
        Assert.Equal(
            [("ZAYAS", "THE PORT WAS OLD NOBODY OBJECTED"), (null, "THE MEETING ENDED AT NOON.")],
            Told("3. ZAYAS SAID THAT:\n- THE PORT WAS OLD\n- NOBODY OBJECTED\nTHE MEETING ENDED AT NOON.\n"));

    [Fact]
    public void Wrapped_points_of_whole_sentences_are_read_to_their_end()
    {
        string points = """
            3. (C) Zayas made the following points:
            -- The port had been open since the first days of May.  The
               cranes were ready, and the city had paid for all of the
            crews.
            -- The crews had come from the islands.  They had worked on
               Sundays.

            4. (C) The meeting ended at noon.
            """;

        Assert.Equal(
            [
                ("Zayas", "The port had been open since the first days of May. The cranes were ready, and the city had paid for all of the crews. The crews had come from the islands. They had worked on Sundays."),
                (null, "The meeting ended at noon."),
            ],
            Told(points + "\n"));
    }

    [Fact]
    public void Prose_behind_points_is_the_documents_own_again()
    {
        string points = """
            3. (C) Zayas made the following points:
            -- The port had been open since the first days of May.
            -- The crews had come.
            The meeting ended at noon, and nobody came to the press room.
            """;

        Assert.Equal(
            [
                ("Zayas", "The port had been open since the first days of May. The crews had come."),
                (null, "The meeting ended at noon, and nobody came to the press room."),
            ],
            Told(points + "\n"));
    }

    [Fact]
    public void Points_of_points_are_of_the_same_speaker_and_a_second_speaker_begins_his_own()
    {
        string points = """
            3. (C) Zayas made two points:
            -- The port had opened:
               - the cranes were ready;
               - the crews had been paid.
            -- The city was glad.
            The Ambassador made the following points:
            -- Washington was glad.
            """;

        Assert.Equal(
            [
                ("Zayas", "The port had opened: the cranes were ready; the crews had been paid. The city was glad."),
                ("The Ambassador", "Washington was glad."),
            ],
            Told(points + "\n"));
    }

    [Fact]
    public void Points_in_capitals_are_read_alike()
    {
        string points = """
            3. ZAYAS MADE FOLLOWING POINTS:
            (A) THE PORT WOULD OPEN IN MAY;
            (B) THE CREWS WERE ANGRY AND WANTED MORE MONEY FROM THE CITY OR
            FROM THE STATE; AND
            (C) NO SUBSIDY WAS PROMISED.
            4. THE MEETING ENDED AT NOON.
            """;

        Assert.Equal(
            [
                ("ZAYAS", "THE PORT WOULD OPEN IN MAY; THE CREWS WERE ANGRY AND WANTED MORE MONEY FROM THE CITY OR FROM THE STATE; NO SUBSIDY WAS PROMISED."),
                ("ZAYAS", "THE PORT WOULD OPEN IN MAY;"),
                (null, "THE MEETING ENDED AT NOON."),
            ],
            Told(points + "\n"));
    }

    [Fact]
    public void A_dash_that_parts_an_aside_is_no_point() =>
        Assert.Single(Reftel.Reading.Statements.StatementReader.AddSentences(Read("3. (C) Zayas described the old port -- which\n-- he said -- is closed.\n"), parse: false).Sentences);

    [Fact]
    public void What_the_document_lists_itself_stays_its_own() =>
        Assert.All(Told("3. (C) The port is busy:\n-- It opens in May.\n-- The city pays for it.\n"), told => Assert.Null(told.Speaker));

    [Fact]
    public void A_point_leads_to_its_place_in_the_original()
    {
        Document document = Read("3. (C) Zayas made the following points:\n-- the port would open in May;\n-- the crews had\nagreed.\n");

        Assert.Equal(["the port would open in May;", "the crews had\nagreed."], document.Statements[0].Content.Spans.Select(span => document.Source.Text[span.Start..span.End]));
    }

    private static Document Read(string paragraphs) => StatementsOf.Any("C O N F I D E N T I A L PORT SELWYN 001009\n\nE.O. 12958: DECL: 12/11/2017\nTAGS: PGOV\nSUBJECT: VARNO STAYS OUT\n\n" + paragraphs + "SMITH\n");

    private static IEnumerable<(string? Speaker, string Content)> Told(string paragraphs) => Read(paragraphs).Statements.Select(statement => (statement.Speaker?.Text, statement.Content.Text));
}
