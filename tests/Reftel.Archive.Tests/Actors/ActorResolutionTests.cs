using Reftel.Archive.Actors;
using Reftel.Archive.Store.Actors;
using Xunit;

namespace Reftel.Archive.Tests.Actors;

public sealed class ActorResolutionTests
{
    [Theory]
    [InlineData("alexander-lukashenko:3 aliaksandr-lukashenka:1 александр-лукашенко:1 viktor-lukashenko:1", "alexander-lukashenko<aliaksandr-lukashenka,александр-лукашенко | viktor-lukashenko")]
    [InlineData("ivan-a-petrov:1 ivan-b-petrov:1 ivan-petrov:5", "ivan-petrov | ivan-a-petrov | ivan-b-petrov")]
    [InlineData("ivan-a-petrov:1 ivan-petrov:5", "ivan-petrov<ivan-a-petrov")]
    [InlineData("anna-holm:1 oleg-holm:1 anna-torv:1", "anna-holm | anna-torv | oleg-holm")]
    [InlineData("holm-anna:1 anna-holm:1", "anna-holm<holm-anna")]
    [InlineData("body/harbour-workers-union:2 body/harbor-workers-union:1 body/harbour-workers-party:1", "harbour-workers-union<harbor-workers-union | harbour-workers-party")]
    [InlineData("state/north-korea:2 state/south-korea:1", "north-korea | south-korea")]
    [InlineData("state/georgia:2 georgia:1", "georgia | georgia.person")]
    public void Spellings_of_a_name_are_one_actor(string names, string expected) => Assert.Equal(expected, Say(Nodes(names), []));

    [Fact]
    public void The_order_in_which_names_come_does_not_matter()
    {
        ActorNode[] nodes = Nodes(string.Join(' ', "alexander aliaksandr aleksandr alexandr sasha viktor ivan a".Split(' ').SelectMany(given => "lukashenko lukashenka lukashenco kim kimm petrov petroff".Split(' ').Select((surname, i) => $"{given}-{surname}:{1 + (i % 3)}"))));
        string expected = Say(nodes, []);
        var random = new Random(7);
        for (int i = 0; i < 20; i++)
        {
            random.Shuffle(nodes);
            Assert.Equal(expected, Say(nodes, []));
        }
    }

    [Theory]
    [InlineData("president", null, 2007, "anna-holm")]
    [InlineData("president", "southport", 2008, "anna-holm")]
    [InlineData("president", "northport", 2007, "holm")]
    [InlineData("president", null, 1990, "holm")]
    [InlineData("minister of trade", null, 2007, "holm")]
    [InlineData("foreign minister", null, 2007, "holm")]
    [InlineData(null, null, 2007, "holm")]
    public void A_surname_alone_joins_by_an_office_that_one_bearer_has_at_that_time(string? title, string? of, int year, string expected)
    {
        ActorNode[] nodes =
        [
            new("anna-holm", "person", 4, [new OfficeSign("president", "southport", 2006, 2009), new OfficeSign("foreign minister", null, 2007, 2007)]),
            new("oleg-holm", "person", 4, [new OfficeSign("foreign minister", null, 2007, 2007)]),
            new("anna-torv", "person", 1, [new OfficeSign("minister of trade", null, 2007, 2007)]),
        ];
        var weak = new WeakActor(1, "holm", title is null ? [] : [new OfficeSign(title, of, year, year)]);

        Assert.Equal(expected, ActorResolution.Of(nodes, [weak], []).Weak[(1, "holm")].Identity);
    }

    [Fact]
    public void What_many_are_and_what_was_at_another_time_is_no_evidence()
    {
        Assert.Null(OfficeSign.Read("Foreign Ministry spokesman", "foreign-ministry", "2007", "2007"));
        Assert.Null(OfficeSign.Read("former President", "southport", "2007", "2007"));
        Assert.Null(OfficeSign.Read("President", "southport", null, null));
        Assert.Equal(new OfficeSign("president", "southport", 2006, 2009), OfficeSign.Read("President", "southport", "2006-01", "2009-12-11"));
    }

    [Fact]
    public void People_decide_above_the_rules_and_can_take_it_back()
    {
        ActorNode[] nodes = Nodes("alexander-lukashenko:3 aliaksandr-lukashenka:1 batka:2");
        ActorDecision merge = Decision(1, ActorDecisionKind.Merged, "alexander-lukashenko", "batka");
        ActorDecision split = Decision(2, ActorDecisionKind.Split, "batka", "aliaksandr-lukashenka");
        ActorDecision undo = Decision(3, ActorDecisionKind.Undone, "", "") with { Undoes = 2 };

        Assert.Equal("alexander-lukashenko<aliaksandr-lukashenka,batka", Say(nodes, [merge]));
        Assert.Equal("alexander-lukashenko<batka | aliaksandr-lukashenka", Say(nodes, [merge, split]));
        Assert.Equal("alexander-lukashenko<aliaksandr-lukashenka,batka", Say(nodes, [merge, split, undo]));
        Assert.Equal("alexander-lukashenko<aliaksandr-lukashenka | batka", Say(nodes, [merge, split, undo, Decision(4, ActorDecisionKind.Undone, "", "") with { Undoes = 1 }]));
        Assert.Equal(
            "decision 1|spelling: lukashenko = lukashenka; form of the given name: alexander = aliaksandr; decision 1",
            ActorResolution.Of(nodes, [], [merge]).Nodes[("alexander-lukashenko", "person")].Evidence + "|" + ActorResolution.Of(nodes, [], [merge]).Nodes[("aliaksandr-lukashenka", "person")].Evidence);
    }

    [Fact]
    public void A_surname_alone_can_be_merged_and_split_too()
    {
        ActorNode[] nodes = [new("anna-holm", "person", 4, [new OfficeSign("president", null, 2007, 2007)])];
        WeakActor[] weak = [new(1, "holm", [new OfficeSign("president", null, 2007, 2007)]), new(2, "holm", [])];

        Assert.Equal("1 anna-holm, 2 holm", Weak(nodes, weak, []));
        Assert.Equal("1 anna-holm, 2 anna-holm", Weak(nodes, weak, [Decision(1, ActorDecisionKind.Merged, "anna-holm", "holm")]));
        Assert.Equal("1 holm, 2 holm", Weak(nodes, weak, [Decision(1, ActorDecisionKind.Split, "anna-holm", "holm")]));

        // Nothing would be left, and what is in no document waits.
        Assert.Equal("1 anna-holm, 2 holm", Weak(nodes, weak, [Decision(1, ActorDecisionKind.Split, "anna-holm", "anna-holm"), Decision(2, ActorDecisionKind.Merged, "anna-holm", "nobody")]));
    }

    [Fact]
    public void Names_that_are_all_alike_take_linear_time()
    {
        TimeSpan small = Time(500);
        TimeSpan large = Time(5_000);

        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(1), $"{small.TotalMilliseconds} ms, ten times the names {large.TotalMilliseconds} ms");
    }

    private static TimeSpan Time(int count)
    {
        ActorNode[] nodes = [.. Enumerable.Range(0, count).Select(i => new ActorNode($"ivan-{(char)('a' + (i % 26))}{i}-lukashenko", "person", 1, []))];
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ActorResolution.Of(nodes, [], []);
        return watch.Elapsed;
    }

    private static string Weak(ActorNode[] nodes, WeakActor[] weak, ActorDecision[] decisions) =>
        string.Join(", ", ActorResolution.Of(nodes, weak, decisions).Weak.OrderBy(pair => pair.Key.Document).Select(pair => $"{pair.Key.Document} {pair.Value.Identity}"));

    private static ActorDecision Decision(long key, ActorDecisionKind what, string one, string other) => new(key, what, one, other, null, null, "", "");

    private static ActorNode[] Nodes(string names) =>
    [
        .. names.Split(' ').Select(name => (Kind: name.Contains('/') ? name[..name.IndexOf('/')] : "person", Key: name[(name.IndexOf('/') + 1)..name.IndexOf(':')], Count: name[^1] - '0'))
            .Select(name => new ActorNode(name.Key, name.Kind, name.Count, [])),
    ];

    // Each actor with its other spellings, by documents and key.
    private static string Say(ActorNode[] nodes, ActorDecision[] decisions)
    {
        ResolvedActors resolved = ActorResolution.Of(nodes, [], decisions);
        return string.Join(" | ", nodes.GroupBy(node => resolved.Nodes[(node.Key, node.Kind)].Identity).OrderByDescending(group => group.Sum(node => node.Documents)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Join('<', new[] { group.Key, string.Join(',', group.Select(node => node.Key).Where(key => key != group.Key.Split('.')[0]).Order(StringComparer.Ordinal)) }.Where(part => part.Length > 0))));
    }
}
