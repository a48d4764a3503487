using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements;
using Xunit;

namespace Reftel.Reading.Tests.Statements.Mentions;

public sealed class GazetteerListTests
{
    private const string Own = """
        actors:
          - name: Alexander Holm
            kind: person
            aliases: [Batka, Александр Холм]
            offices:
              - title: President
                of: southport
                from: 1994-07
                to: 2009
          - key: harbour-board
            name: Board of the Harbour
            kind: body
            aliases: [the Board]
          - name: Oleg Holm
            kind: person
            offices: [{title: President, from: 2010}]
        metonyms:
          - words: the Palace
            stands-for: alexander-holm
        """;

    [Theory]
    [InlineData("Batka was ill. Holm left.", "person Batka=alexander-holm own-list")]
    [InlineData("Alexander Holm was ill. Later Holm left.", "person Alexander Holm=alexander-holm own-list | person Holm=alexander-holm")]
    [InlineData("Aleksandr Holm met Alexander Holm in the port.", "person Aleksandr Holm=alexander-holm | person Alexander Holm=alexander-holm own-list")]
    [InlineData("President Batka was ill.", "office President=alexander-holm office | person Batka=alexander-holm own-list")]
    [InlineData("President Holm was ill. Holm left.", "office President=alexander-holm office | person Holm=alexander-holm | person Holm=alexander-holm")]
    [InlineData("Minister Holm was ill.", "office Minister=holm office | person Holm=holm")]
    [InlineData("They met the Board of the Harbour, and the Board was late.", "body Board of the Harbour=harbour-board own-list | body the Board=harbour-board own-list")]
    [InlineData("They sat on the board.", "")]
    [InlineData("The Palace said no.", "person The Palace=alexander-holm own-metonym")]
    public void Names_of_the_list_go_before_others(string text, string expected) => Assert.Equal(expected, Say(text, Options()));

    [Fact]
    public void An_office_is_held_at_its_time()
    {
        Assert.Equal("office President=oleg-holm office | person Holm=oleg-holm", Say("President Holm was ill.", Options() with { Date = PartialDate.OfDay(2012, 3, 1) }));
        Assert.Equal("office President=holm office | person Holm=holm", Say("President Holm was ill.", Options() with { Date = null }));
        Assert.Equal("office President=holm office | person Holm=holm", Say("President Holm was ill.", Options() with { Date = PartialDate.OfDay(1990, 3, 1) }));
    }

    [Fact]
    public void Without_metonyms_words_stand_for_themselves()
    {
        Assert.Equal("", Say("The Palace said no.", Options() with { Metonyms = false }));
        Assert.Equal("person Batka=alexander-holm own-list", Say("Batka said no.", Options() with { Metonyms = false }));
    }

    [Fact]
    public void Names_are_found_in_other_languages_and_in_capitals()
    {
        Assert.Equal("person Александр Холм=alexander-holm own-list", Say("Министр сказал, что Александр Холм был в порту, и что порт был закрыт до весны.", Options()));
        Assert.Equal("person BATKA=alexander-holm own-list | body THE BOARD=harbour-board own-list", Say("BATKA TOLD THE BOARD THAT THE PORT WAS SHUT.", Options()));
    }

    [Fact]
    public void A_sound_list_has_all_its_rows()
    {
        GazetteerList list = GazetteerList.Parse(Own, out IReadOnlyList<ListProblem> problems);

        Assert.Empty(problems);
        Assert.Equal(["alexander-holm", "harbour-board", "oleg-holm"], list.Actors.Select(actor => actor.Key));
        Assert.Equal(new GazetteerOffice("President", "southport", PartialDate.OfMonth(1994, 7), PartialDate.OfYear(2009)), Assert.Single(list.Actors[0].Offices));
        Assert.Equal(new GazetteerMetonym("the Palace", "alexander-holm", MentionKind.Person), Assert.Single(list.Metonyms));
        Assert.Empty(GazetteerList.Parse("", out problems).Actors);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("actors: [", "RT1510", 2, 1)]
    [InlineData("- name: A\n", "RT1511", 1, 1)]
    [InlineData("actor:\n  - name: A\n", "RT1511", 1, 1)]
    [InlineData("actors: none\n", "RT1511", 1, 9)]
    [InlineData("actors:\n  - kind: person\n", "RT1511", 2, 5)]
    [InlineData("actors:\n  - name: A\n", "RT1511", 2, 5)]
    [InlineData("actors:\n  - name: A\n    kind: town\n", "RT1511", 3, 11)]
    [InlineData("actors:\n  - name: A\n    kind: body\n    alias: B\n", "RT1511", 4, 5)]
    [InlineData("actors:\n  - name: A\n    kind: body\n    aliases: B\n", "RT1511", 4, 14)]
    [InlineData("actors:\n  - name: A\n    kind: body\n    key: A B\n", "RT1511", 4, 10)]
    [InlineData("actors:\n  - {name: A, kind: body}\n  - {name: A, kind: body}\n", "RT1511", 3, 12)]
    [InlineData("actors:\n  - name: A\n    kind: body\n    offices: [{title: B, from: soon}]\n", "RT1511", 4, 32)]
    [InlineData("actors:\n  - name: A\n    kind: body\n    offices: [{of: b}]\n", "RT1511", 4, 15)]
    [InlineData("actors:\n  - name: A\n    kind: body\n    offices:\n      - title: B\n        from: 2009\n        to: 2001\n", "RT1511", 7, 13)]
    [InlineData("metonyms:\n  - words: the Palace\n", "RT1511", 2, 5)]
    public void A_fault_is_told_with_its_place(string yaml, string code, int line, int column)
    {
        GazetteerList list = GazetteerList.Parse(yaml, out IReadOnlyList<ListProblem> problems);

        Assert.Equal((code, line, column), (problems[0].Code, problems[0].Line, problems[0].Column));
        Assert.Empty(list.Metonyms);
    }

    [Fact]
    public void Many_names_and_a_long_text_take_linear_time()
    {
        GazetteerList list = GazetteerList.Parse("actors:\n" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"  - {{name: Port {i}, kind: body}}\n")), out _);
        TimeSpan small = Time(2_000);
        TimeSpan large = Time(20_000);
        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(1), $"{small.TotalMilliseconds} ms, ten times the text {large.TotalMilliseconds} ms");

        TimeSpan Time(int count)
        {
            string text = "The port was open to the ships of the town. " + string.Concat(Enumerable.Repeat("Port Port 7 was shut. ", count));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            MentionReaderTests.Read(text, new ReadingOptions { Form = DocumentForm.Text, Gazetteer = list });
            return watch.Elapsed;
        }
    }

    private static ReadingOptions Options() =>
        new() { Form = DocumentForm.Text, Date = PartialDate.OfDay(2007, 12, 11), Gazetteer = GazetteerList.Parse(Own, out _) };

    private static string Say(string text, ReadingOptions options) => string.Join(" | ", MentionReaderTests.Read(text, options).Mentions
        .Select(m => $"{m.Kind.ToWord()} {m.Text}={m.Actor ?? "?"}{(m.Rule is null ? "" : " " + m.Rule)}"));
}
