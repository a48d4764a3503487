using System.Text;
using System.Text.Json;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Sources;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

public sealed class BoardTests
{
    private static readonly Held Both = new(Held.Of("20NORDHAVN7", "2020-12-14", Held.Says("a"), Held.Says("b")), Held.Of("21NORDHAVN9", "2021-02-01"));

    [Theory]
    [InlineData("2020-12-14", IndicatorState.NotLookedFor, IndicatorState.NotLookedFor, "unknown", null)]
    [InlineData("2020-12-15", IndicatorState.Seen, IndicatorState.NotLookedFor, "unknown", null)]
    [InlineData("2021-02-01", IndicatorState.Seen, IndicatorState.NotSeen, "moving", "moving")]
    [InlineData("2021-03-03", IndicatorState.Seen, IndicatorState.NotSeen, "moving", "moving")]
    [InlineData("2021-03-04", IndicatorState.Seen, IndicatorState.Seen, "stalled", "stalled")]
    [InlineData("2021-12-15", IndicatorState.Seen, IndicatorState.Seen, "stalled", "stalled")]
    [InlineData("2021-12-16", IndicatorState.Stale, IndicatorState.Seen, "stalled", "stalled")]
    public void The_board_is_that_of_its_day(string day, IndicatorState draft, IndicatorState recall, string status, string? rule)
    {
        var board = QuestionBoard.Of(Asked.Question, Both, Asked.Day(day));
        Assert.Equal((draft, recall), (board.Indicators[0].State, board.Indicators[1].State));
        Assert.Equal((status, rule), (board.Status.Word, board.Status.Rule));
        Assert.Equal(rule is null, board.Status.RestsOn.IsEmpty);
    }

    [Fact]
    public void What_is_not_there_counts_for_nothing_and_says_so()
    {
        var board = QuestionBoard.Of(Asked.Question, Held.Nothing, Asked.Day("2021-02-10"));
        Assert.All(board.Indicators, line => Assert.Equal(IndicatorState.NotLookedFor, line.State));
        Assert.Equal([EvidenceStanding.NotFound, EvidenceStanding.NotFound], board.Indicators.SelectMany(line => line.Observations).SelectMany(line => line.Evidence).Select(evidence => evidence.Standing));
        Assert.Equal(("unknown", "no indicator has an observation with a dated source"), (board.Status.Word, board.Status.Reason));
    }

    [Fact]
    public void A_document_that_is_hidden_looks_like_one_that_is_not_held()
    {
        var other = new Held(Held.Of("21NORDHAVN9", "2021-02-01"));
        string hidden = Json(QuestionBoard.Of(Asked.Question, other, Asked.Day("2021-02-10")));
        Assert.DoesNotContain("Title of 20NORDHAVN7", hidden, StringComparison.Ordinal);
        Assert.Contains("\"standing\":\"not-found\"", hidden, StringComparison.Ordinal);
    }

    [Fact]
    public void No_status_rests_on_an_undated_source()
    {
        var undated = new Held(Held.Of("20NORDHAVN7", null, Held.Says("a"), Held.Says("b")));
        Question question = Asked.Of(Asked.Text.Replace("{any: [recall], are: seen}", "{any: [draft], are: not-looked-for}", StringComparison.Ordinal));
        var board = QuestionBoard.Of(question, undated, Asked.Day("2020-12-20"));
        Assert.Equal(EvidenceStanding.Undated, board.Indicators[0].Observations[0].Evidence[0].Standing);
        Assert.Equal(("unknown", "the rule stalled holds, but rests on no dated source"), (board.Status.Word, board.Status.Reason));
    }

    [Theory]
    [InlineData("20NORDHAVN7", "2021-01-01", IndicatorState.NotLookedFor)]
    [InlineData("20NORDHAVN7/s2", "2021-01-01", IndicatorState.NotLookedFor)]
    [InlineData("20NORDHAVN7/s1", "2021-01-01", IndicatorState.Seen)]
    [InlineData("20NORDHAVN7", "2021-01-03", IndicatorState.Seen)]
    public void Withdrawn_evidence_no_longer_counts_from_its_day_on(string source, string on, IndicatorState state)
    {
        Question question = Asked.Question with { Withdrawn = [new WithdrawnSource(source, Asked.Day(on), "forged")] };
        Assert.Equal(state, QuestionBoard.Of(question, Both, Asked.Day("2021-01-02")).Indicators[0].State);
    }

    [Fact]
    public void An_address_is_withdrawn_by_its_host_too()
    {
        Question question = Asked.Question with { Withdrawn = [new WithdrawnSource("example", Asked.Day("2021-03-05"), ""), new WithdrawnSource("news.example", Asked.Day("2021-03-05"), "closed")] };
        Assert.Equal(IndicatorState.NotSeen, QuestionBoard.Of(question, Both, Asked.Day("2021-03-06")).Indicators[1].State);
    }

    [Fact]
    public void Hypotheses_stand_side_by_side_with_counts()
    {
        var board = QuestionBoard.Of(Asked.Question, Both, Asked.Day("2021-03-04"));
        Assert.Equal([(1, 0, 1, 0, 1), (1, 1, 0, 0, 2)], board.Alternatives.Select(one => (one.Consistent, one.Inconsistent, one.Neutral, one.Missed, one.Rank)));
        Assert.Equal(["2020-12", "2021-03"], board.Accumulation.Select(month => month.Month));
        Assert.Equal([new MonthCount("signs", 0, 0, 1, 0), new MonthCount("stalls", 1, 0, 1, 1)], board.Accumulation[1].Hypotheses.AsEnumerable());
    }

    [Fact]
    public void The_board_of_a_day_does_not_know_what_came_later()
    {
        var random = new Random(20_201_130);
        for (int i = 0; i < 300; i++)
        {
            DateOnly day = Asked.Day("2020-06-01").AddDays(random.Next(700));
            Question question = Any(random);
            var known = question with
            {
                Observations = [.. question.Observations.Where(observation => observation.KnownOn <= day)],
                Withdrawn = [.. question.Withdrawn.Where(withdrawn => withdrawn.On <= day)],
            };
            (SourceDocument Document, SourceStatement[] Statements)[] documents =
                [.. Enumerable.Range(0, 6).Select(n => Held.Of($"D{n}", Asked.Day("2020-06-01").AddDays(random.Next(700)).ToString("yyyy-MM-dd"), Held.Says("a")))];
            var then = new Held([.. documents.Where(document => string.CompareOrdinal(document.Document.Date, day.ToString("yyyy-MM-dd")) <= 0)]);
            string board = Json(QuestionBoard.Of(question, new Held(documents), day));
            Assert.Equal(Json(QuestionBoard.Of(known, then, day)), board);
            Assert.Equal(board, Json(QuestionBoard.Of(question, new Held(documents), day)));
        }
    }

    [Fact]
    public void A_hundred_thousand_observations_take_a_moment()
    {
        Question question = Asked.Question with
        {
            Observations =
            [
                .. Enumerable.Range(0, 100_000).Select(i => new Observation
                {
                    Indicator = i % 2 == 0 ? "draft" : "recall",
                    On = Asked.Day("2000-01-01").AddDays(i % 7_000),
                    Sighting = (Sighting)(i % 3),
                    Evidence = [new ObservedEvidence(EvidenceKind.Address, $"https://a{i}.example/b", Asked.Day("2000-01-01"))],
                }),
            ],
        };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Json(QuestionBoard.Of(question, Held.Nothing, Asked.Day("2019-01-01")));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static Question Any(Random random) => Asked.Question with
    {
        Observations =
        [
            .. Enumerable.Range(0, random.Next(8)).Select(_ => new Observation
            {
                Indicator = random.Next(2) == 0 ? "draft" : "recall",
                On = Asked.Day("2020-06-01").AddDays(random.Next(700)),
                Sighting = (Sighting)random.Next(3),
                Evidence = [random.Next(2) == 0 ? new ObservedEvidence(EvidenceKind.Statement, $"D{random.Next(7)}/s1") : new ObservedEvidence(EvidenceKind.Document, $"D{random.Next(7)}")],
            }).Select(observation => observation with { RecordedOn = observation.On.AddDays(random.Next(60)) }),
        ],
        Withdrawn = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new WithdrawnSource($"D{random.Next(7)}", Asked.Day("2020-06-01").AddDays(random.Next(700)), "x"))],
    };

    private static string Json(QuestionBoard board)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            BoardJson.Write(json, board);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
