using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Xunit;

namespace Reftel.Analysis.Tests.Ledger;

public sealed class CandidateTests
{
    private static readonly LedgerEntry Entry = Made.Forecast(1, 0.55, 0.8) with { Proposition = "Southport will likely sign the harbour treaty", About = "Southport" };

    private static readonly LaterStatement Signed = At("21NORDHAVN9/s1", "2021-03-20", "Southport signed the harbour treaty on Friday");

    [Fact]
    public void Later_statements_on_the_matter_are_proposed_with_reasons_and_the_strongest_is_first()
    {
        LaterStatement weaker = At("21NORDHAVN12/s1", "2021-05-20", "The harbour treaty was praised");
        ImmutableArray<Candidate> found = Found(weaker, Signed, At("21NORDHAVN9/s2", "2021-03-20", "The weather was fine"));

        Assert.Equal(["21NORDHAVN9/s1", "21NORDHAVN12/s1"], found.Select(candidate => candidate.Statement.Id));
        Assert.Contains(found[0].Reasons, reason => reason.Kind == CandidateReasonKind.SharedWords && reason.Detail == "harbour, sign, southport, treati");
        Assert.Contains(found[0].Reasons, reason => reason is { Kind: CandidateReasonKind.NearDue, Detail: "11 days before the last day" });
        Assert.Equal(found[0].Score, found[0].Reasons.Sum(reason => reason.Points));
    }

    [Fact]
    public void Words_of_many_statements_do_not_hide_the_one_that_is_meant_nor_take_long()
    {
        // Every statement speaks of Southport and a treaty; two of the harbour.
        IEnumerable<LaterStatement> many = Enumerable.Range(1, 60_000).Select(i => At($"21EASTPORT{i}/s1", "2021-03-20", "Southport spoke of a treaty"));
        var index = new CandidateIndex([.. many, Signed, .. many]);
        Assert.Equal(Signed.Id, index.Of(Entry, Made.Day("2021-06-01"), 3)[0].Statement.Id);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (int i = 0; i < 10; i++)
        {
            _ = index.Of(Entry, Made.Day("2021-06-01"), 3);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("2020-11-30")]
    [InlineData("2020-11-29")]
    [InlineData("2021-06-02")]
    public void What_was_there_before_and_what_comes_after_the_day_is_not(string date) => Assert.Empty(Found(Signed with { Date = Made.Day(date) }));

    [Fact]
    public void Nor_does_it_change_how_much_speaks_for_another()
    {
        LaterStatement[] others =
        [
            .. Enumerable.Range(1, 9).SelectMany(i => new[] { "2019-01-01", "2020-11-30", "2021-06-02" }.Select(day => At($"{day[2..4]}EASTPORT{i}/s1", day, "Southport spoke of the harbour"))),
        ];
        LaterStatement weaker = At("21NORDHAVN12/s1", "2021-05-20", "The harbour treaty was praised");
        Assert.Equal(
            Found(weaker, Signed).Select(candidate => (candidate.Statement.Id, candidate.Score)),
            Found([.. others, weaker, Signed]).Select(candidate => (candidate.Statement.Id, candidate.Score)));
    }

    [Fact]
    public void Its_own_document_is_not() => Assert.Empty(Found(Signed with { Document = Entry.Document }));

    [Fact]
    public void One_shared_word_is_enough_only_with_the_actor()
    {
        LaterStatement one = At("21NORDHAVN9/s3", "2021-03-20", "There is no treaty");
        Assert.Empty(Found(one));
        Assert.Single(Found(one with { About = "Southport" }));
        LedgerEntry promised = Entry with { Actor = new NamedActor("Anna Holm", "anna-holm") };
        Assert.Contains(
            new CandidateIndex([one with { Speaker = new NamedActor("the minister", "anna-holm") }]).Of(promised, Made.Day("2021-06-01")).Single().Reasons,
            reason => reason.Kind == CandidateReasonKind.SaidByActor);
    }

    [Fact]
    public void The_word_of_likelihood_is_not_of_the_matter() => Assert.Empty(Found(At("21NORDHAVN9/s4", "2021-03-20", "It is likely that the treaty rests")));

    private static ImmutableArray<Candidate> Found(params LaterStatement[] statements) => new CandidateIndex(statements).Of(Entry, Made.Day("2021-06-01"));

    private static LaterStatement At(string id, string date, string text) => new(id, id.Split('/')[0], Made.Day(date), text, null, null);
}
