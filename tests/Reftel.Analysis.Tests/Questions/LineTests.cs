using System.Collections.Immutable;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

public sealed class LineTests
{
    [Fact]
    public void Judgements_stand_by_date_and_what_is_not_there_is_told()
    {
        JudgementLine line = Line(
            new Held(Held.Of("21B", "2021-05", Held.Says("b")), Held.Of("20A", "2020-05-01", Held.Says("a")), Held.Of("19C", null, Held.Says("c"))), "21B/s1", "20A/s1", "19C/s1", "18D/s1", "20A/s7");
        Assert.Equal(["20A/s1", "21B/s1"], line.Entries.Select(entry => entry.Statement.Id));
        Assert.Equal(["19C/s1", "18D/s1", "20A/s7"], line.Missing.AsEnumerable());
    }

    [Theory]
    [InlineData("likely", 0.55, 0.80, false, "very likely", 0.80, 0.95, false, StrengthKind.Higher, true)]
    [InlineData("likely", 0.55, 0.80, false, "almost certain", 0.95, 0.99, false, StrengthKind.Higher, false)]
    [InlineData("likely", 0.55, 0.80, false, "likely", 0.55, 0.80, true, StrengthKind.Lower, false)]
    [InlineData("unlikely", 0.20, 0.45, true, "likely", 0.55, 0.80, false, StrengthKind.Same, true)]
    [InlineData("likely", 0.55, 0.80, false, "likely", 0.55, 0.80, false, StrengthKind.Same, true)]
    [InlineData("even chance", 0.45, 0.55, false, "about even", 0.40, 0.60, false, StrengthKind.Wider, true)]
    public void Strength_is_compared_by_intervals_of_what_is_affirmed(
        string term, double low, double high, bool negated, string nextTerm, double nextLow, double nextHigh, bool nextNegated, StrengthKind kind, bool meet)
    {
        StrengthChange change = Change(Held.Says("a", low, high, term, negated), Held.Says("a", nextLow, nextHigh, nextTerm, nextNegated)).Strength;
        Assert.Equal((kind, meet), (change.Kind, change.Meet));
    }

    [Fact]
    public void The_comparison_is_tried_on_every_scale_and_declared_ones_stay()
    {
        StrengthChange assumed = Change(Held.Says("a", 0.55, 0.80), Held.Says("a", 0.80, 0.95, "very likely")).Strength;
        // Kent 1964 has one number for both.
        Assert.Equal((6, 5), (assumed.Scales, assumed.SameOnScales));
        StrengthChange declared = Change(Held.Says("a", 0.55, 0.80, declared: true), Held.Says("a", 0.80, 0.95, "very likely", declared: true)).Strength;
        Assert.Equal((6, 6), (declared.Scales, declared.SameOnScales));
    }

    [Fact]
    public void Without_numbers_nothing_is_said_of_strength()
    {
        LineChange change = Change(Held.Says("a", negated: true), Held.Says("a", 0.55, 0.80));
        Assert.Equal((StrengthKind.Unknown, null), (change.Strength.Kind, change.Strength.Meet));
        Assert.Contains(new ScopeDifference("denial", "denied", "affirmed"), change.Scope);
    }

    [Fact]
    public void Scope_and_sources_are_what_the_record_shows_and_the_person_says_why()
    {
        SourceStatement before = Held.Says("a", on: [Held.Page("x.example"), Held.Page("y.example")]) with { Due = "2021", About = "Minsk" };
        SourceStatement now = Held.Says("a", on: [Held.Page("y.example")]) with { Due = "2022", About = "Minsk", Condition = "if it snows" };
        var held = new Held(Held.Of("20A", "2020", before), Held.Of("21B", "2021", now));
        Question question = Asked.Question with
        {
            Judgements = [Kept("20A/s1"), Kept("21B/s1") with { AcceptedOn = Asked.Day("2022-01-05"), Changed = new SaidChange([ChangeIn.Scope], "the year is over", []) }],
        };
        LineChange change = JudgementLine.Of(question, held, Asked.Day("2022-01-05")).Entries[1].Change!;
        Assert.Equal([new ScopeDifference("due", "2021", "2022"), new ScopeDifference("condition", null, "if it snows")], change.Scope.AsEnumerable());
        Assert.Equal((0, "https://x.example/a"), (change.NewSources.Length, change.LostSources.Single()));
        Assert.Equal("the year is over", change.Said!.Why);
        Assert.Null(JudgementLine.Of(question, held, Asked.Day("2022-01-04")).Entries[1].Change!.Said);
    }

    [Fact]
    public void Support_tells_own_sources_single_ones_and_grades()
    {
        var held = new Held(Held.Of("20A", "2020", Held.Says("a", on: [Held.Page("own.example", own: true), Held.Page("y.example", own: false), Held.Page("z.example")]), Held.Says("b", on: [Held.Page("y.example")]), Held.Says("c")));
        Question question = Asked.Question with
        {
            Judgements = [Kept("20A/s1"), Kept("20A/s2"), Kept("20A/s3")],
            Grades = [new SourceGrade("y.example", 'B', 3, "anna"), new SourceGrade("20A/s3", 'F', 6, "bea"), new SourceGrade("other.example", 'A', 1, "bea")],
        };
        JudgementSupport[] support = [.. JudgementLine.Of(question, held, Asked.Day("2021-01-01")).Entries.Select(entry => entry.Support)];
        Assert.Equal([(1, 2, false, false), (0, 0, true, false), (0, 0, false, true)], support.Select(one => (one.SameHouse, one.HouseKnown, one.IsSingleSource, one.IsUnsourced)));
        Assert.Equal(["y.example", "y.example", "20A/s3"], support.Select(one => one.Grades.Single().Of));
    }

    [Fact]
    public void A_judgement_is_found_by_its_words_where_its_number_has_changed()
    {
        var held = new Held(Held.Of("20A", "2020", Held.Says("new"), Held.Says("old words")));
        Question question = Asked.Question with { Judgements = [Kept("20A/s1") with { Words = "old words" }] };
        LineEntry entry = JudgementLine.Of(question, held, Asked.Day("2021-01-01")).Entries.Single();
        Assert.Equal(("20A/s2", false), (entry.Statement.Id, entry.WordsDiffer));
        question = question with { Judgements = [Kept("20A/s1") with { Words = "gone" }] };
        Assert.True(JudgementLine.Of(question, held, Asked.Day("2021-01-01")).Entries.Single().WordsDiffer);
    }

    [Fact]
    public void Contradictions_between_documents_are_offered_with_both_quotations()
    {
        var held = new Held(
            Held.Of("20A", "2020", Held.Says("Southport will sign the river treaty")), Held.Of("21B", "2021", Held.Says("Southport will sign the river treaty", negated: true)),
            Held.Of("22C", "2022", Held.Says("The harbour is closed", negated: true)), Held.Of("23D", "2023", Held.Says("Southport will sign the river treaty", 0.2, 0.45)),
            Held.Of("24E", "2024", Held.Says("Southport will sign the river treaty", 0.55, 0.8)));
        OfferedContradiction[] offered = [.. Line(held, "20A/s1", "21B/s1", "22C/s1", "23D/s1", "24E/s1").Contradictions];
        Assert.Equal(
            ["20A/s1 21B/s1 denied and affirmed", "21B/s1 23D/s1 denied and affirmed", "21B/s1 24E/s1 denied and affirmed", "23D/s1 24E/s1 intervals do not meet"],
            offered.Select(pair => $"{pair.First.Id} {pair.Second.Id} {pair.Reason}"));
    }

    [Theory]
    [InlineData("x.example", "falls weakened falls falls stands")]
    [InlineData("https://www.x.example/a?utm_source=b", "falls weakened falls falls stands")]
    [InlineData("21B", "stands falls stands stands stands")]
    [InlineData("y.example", "stands weakened stands stands stands")]
    [InlineData("other.example", "stands stands stands stands stands")]
    public void What_falls_with_a_source_draws_what_cites_it(string source, string standings)
    {
        // 20A rests on x alone; 21B on x and y; 22C on document 20A; 23D on 22C; 24E on nothing.
        var held = new Held(
            Held.Of("20A", "2020", Held.Says("a", on: [Held.Page("x.example")])), Held.Of("21B", "2021", Held.Says("b", on: [Held.Page("x.example"), Held.Page("y.example")])),
            Held.Of("22C", "2022", Held.Says("c", on: [Held.Page("house.example", document: "20A")])), Held.Of("23D", "2023", Held.Says("d", on: [Held.Page("house.example", "c", document: "22C")])),
            Held.Of("24E", "2024", Held.Says("e")));
        Question question = Asked.Question with { Judgements = [Kept("20A/s1"), Kept("21B/s1"), Kept("22C/s1"), Kept("23D/s1"), Kept("24E/s1")] };
        ImmutableArray<LineEntry> entries = JudgementLine.Of(question with { Withdrawn = [new WithdrawnSource(source, Asked.Day("2024-05-01"), "x")] }, held, Asked.Day("2025-01-01")).Entries;
        Assert.Equal(standings, string.Join(' ', entries.Select(entry => entry.Standing.State.ToWord())));
        var impact = WithdrawalImpact.Of(question, held, Asked.Day("2025-01-01"), source);
        Assert.Equal(standings.Split(' ').Count(word => word != "stands"), impact.Judgements.Length);
    }

    [Fact]
    public void Documents_that_cite_each_other_in_a_ring_are_decided()
    {
        var held = new Held(
            Held.Of("20A", "2020", Held.Says("a", on: [Held.Page("x.example"), Held.Page("h.example", document: "21B")])), Held.Of("21B", "2021", Held.Says("b", on: [Held.Page("h.example", document: "20A")])));
        Question question = Asked.Question with { Judgements = [Kept("20A/s1"), Kept("21B/s1")] };
        Assert.Equal(["weakened", "weakened"], WithdrawalImpact.Of(question, held, Asked.Day("2025-01-01"), "x.example").Judgements.Select(entry => entry.Standing.State.ToWord()));
    }

    [Fact]
    public void The_line_of_a_day_does_not_know_what_came_later()
    {
        var random = new Random(20_201_130);
        for (int i = 0; i < 200; i++)
        {
            DateOnly day = Asked.Day("2020-06-01").AddDays(random.Next(700));
            (SourceDocument Document, SourceStatement[] Statements)[] documents = [.. Enumerable.Range(0, 8).Select(n => Held.Of($"D{n}", Later(random).ToString("yyyy-MM-dd"), Any(random), Any(random)))];
            Question question = Asked.Question with
            {
                Judgements =
                [
                    .. Enumerable.Range(0, 10).Select(n => new KeptJudgement
                    {
                        Statement = $"D{n}/s{1 + random.Next(2)}",
                        AcceptedOn = Later(random),
                        Changed = new SaidChange([ChangeIn.Reason], $"why {n}", []),
                    }),
                ],
                Withdrawn = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new WithdrawnSource($"h{random.Next(4)}.example", Later(random), "x"))],
                Grades = [new SourceGrade("h1.example", 'B', 2, "anna", Later(random))],
            };
            var known = question with
            {
                Judgements = [.. question.Judgements.Select(kept => kept.AcceptedOn <= day ? kept : kept with { Changed = null })],
                Withdrawn = [.. question.Withdrawn.Where(source => source.On <= day)],
                Grades = [.. question.Grades.Where(grade => grade.On <= day)],
            };
            var then = new Held([.. documents.Where(document => string.CompareOrdinal(document.Document.Date, day.ToString("yyyy-MM-dd")) <= 0)]);
            string line = Json(JudgementLine.Of(question, new Held(documents), day));
            Assert.Equal(Json(JudgementLine.Of(known, then, day)), line);
            Assert.Equal(line, Json(JudgementLine.Of(question, new Held(documents), day)));
        }
    }

    private static DateOnly Later(Random random) => Asked.Day("2020-06-01").AddDays(random.Next(700));

    private static SourceStatement Any(Random random) => Held.Says(
        random.Next(2) == 0 ? "Southport will sign the river treaty" : "The harbour is closed", random.Next(2) == 0 ? null : 0.55, 0.80, negated: random.Next(2) == 0,
        on: [.. Enumerable.Range(0, random.Next(3)).Select(_ => Held.Page($"h{random.Next(4)}.example", document: random.Next(3) == 0 ? $"D{random.Next(8)}" : null))]);

    private static string Json(JudgementLine line)
    {
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream))
        {
            LineJson.Write(json, line);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static KeptJudgement Kept(string id) => new() { Statement = id, AcceptedOn = Asked.Day("2020-01-01") };

    private static JudgementLine Line(Held held, params string[] ids) =>
        JudgementLine.Of(Asked.Question with { Judgements = [.. ids.Select(Kept)] }, held, Asked.Day("2030-01-01"));

    private static LineChange Change(SourceStatement before, SourceStatement now) =>
        Line(new Held(Held.Of("20A", "2020", before), Held.Of("21B", "2021", now)), "20A/s1", "21B/s1").Entries[1].Change!;
}
