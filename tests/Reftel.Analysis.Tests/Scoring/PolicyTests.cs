using System.Text;
using System.Text.Json;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Scoring;
using Reftel.Testing;
using Reftel.Testing.Baselines;
using Xunit;

namespace Reftel.Analysis.Tests.Scoring;

public sealed class PolicyTests
{
    [Fact]
    public void A_bare_will_is_counted_and_not_scored_unless_a_number_is_given_for_it()
    {
        (LedgerEntry, Outcome)[] cases = [(Made.Will(1), Outcome.Yes), (Made.Forecast(2, 0.55, 0.8), Outcome.Yes)];
        ScoreReport without = Of(ScoreOptions.Default, cases);
        Assert.Equal((2, 1, 1), (without.All.Denominator.All, without.All.Denominator.Scored, without.All.Denominator.Will));
        ScoreGroup bare = without.Groups[ScoreDimension.Word].Single(group => group.Without == GroupWords.NoWord);
        Assert.Equal((new Proportion(1, 1), null), (bare.Line.Came, bare.Line.Brier));

        // (1 - .97)² = .0009
        ScoreReport with = Of(new ScoreOptions { Will = 0.97 }, cases);
        Assert.Equal(0.0009, with.Groups[ScoreDimension.Word].Single(group => group.Without == GroupWords.NoWord).Line.Brier!.Value.Middle, 9);
    }

    [Fact]
    public void What_was_said_is_held_against_what_was_scored_and_not_against_bare_words()
    {
        // Ten unlikely (.20-.45) of which none came are in keeping; ninety bare will that all came say nothing about them.
        (LedgerEntry, Outcome)[] cases =
        [
            .. Enumerable.Range(1, 10).Select(i => (Made.Forecast(i, 0.20, 0.45, "unlikely"), Outcome.No)), .. Enumerable.Range(11, 90).Select(i => (Made.Will(i), Outcome.Yes)),
        ];
        ScoreLine all = Of(ScoreOptions.Default, cases).All;
        Assert.Equal((new Proportion(90, 100), new Proportion(0, 10), true), (all.Came, all.CameOfScored, all.IsInKeeping));
        Assert.False(Of(ScoreOptions.Default, [.. Enumerable.Range(1, 30).Select(i => (Made.Forecast(i, 0.80, 0.95, "very likely"), i < 10 ? Outcome.Yes : Outcome.No))]).All.IsInKeeping);
    }

    [Fact]
    public void High_confidence_is_no_likelihood()
    {
        LedgerEntry sure = Made.Will(1) with { Estimate = new EntryEstimate("high confidence", Reading.Documents.EstimateKind.Confidence, false, Reading.Documents.EstimateUse.Forecast, null, false, null, null) };
        Assert.Equal(1, Of(ScoreOptions.Default, (sure, Outcome.Yes)).All.Denominator.Will);
    }

    [Fact]
    public void May_is_never_scored_and_its_share_is_told()
    {
        ScoreReport report = Of(new ScoreOptions { Will = 0.97 }, (Made.Forecast(1, term: "may"), Outcome.Yes), (Made.Forecast(2, 0.55, 0.8), Outcome.Yes));
        Assert.Equal((1, 0.5), (report.All.Denominator.Unfalsifiable, report.All.Denominator.UnfalsifiableShare));
        Assert.Equal(new Proportion(1, 1), report.All.Came);
    }

    [Fact]
    public void What_came_in_part_what_is_void_and_what_is_not_decided_is_counted()
    {
        (LedgerEntry, Outcome)[] cases =
            [(Made.Forecast(1, 0.55, 0.8), Outcome.Partly), (Made.Forecast(2, 0.55, 0.8), Outcome.Void), (Made.Forecast(3, 0.55, 0.8), Outcome.Ambiguous)];
        Denominator all = Of(ScoreOptions.Default, cases).All.Denominator;
        Assert.Equal((3, 0, 1, 1, 1), (all.All, all.Scored, all.Partly, all.Void, all.Ambiguous));

        // (.675 - .5)² = .030625
        Assert.Equal(0.030625, Of(new ScoreOptions { Partly = PartlyPolicy.Half }, cases).All.Brier!.Value.Middle, 9);
    }

    [Fact]
    public void A_word_that_a_scale_has_not_is_not_scored_on_it_and_a_declared_scale_is_kept()
    {
        LedgerEntry doubt = Made.Forecast(1, 0.07, 0.45, "we doubt");
        Assert.Equal(1, Of(new ScoreOptions { Scale = "nato" }, (doubt, Outcome.No)).All.Denominator.NoNumber);
        LedgerEntry declared = Made.Forecast(1, 0.55, 0.80);
        declared = declared with { Estimate = declared.Estimate! with { ScaleDeclared = true } };
        Assert.Equal(0.105625, Of(new ScoreOptions { Scale = "nato" }, (declared, Outcome.Yes)).All.Brier!.Value.Middle, 9);
    }

    [Fact]
    public void A_house_answers_for_its_own_forecasts_only()
    {
        LedgerEntry own = Made.Forecast(1, 0.55, 0.8);
        LedgerEntry reported = Made.Forecast(2, 0.55, 0.8) with { Actor = new NamedActor("Holm", "anna-holm") };
        ScoreReport report = Of(ScoreOptions.Default, (own, Outcome.Yes), (reported, Outcome.No));
        Assert.Equal([("NORDHAVN", null, 1), (null, "said-by-others", 1)], report.Groups[ScoreDimension.House].Select(group => (group.Key, group.Without, group.Line.Denominator.All)));
        Assert.Equal([("anna-holm", null), (null, "the-document")], report.Groups[ScoreDimension.Actor].Select(group => (group.Key, group.Without)));
    }

    [Theory]
    [InlineData("2020-12-30", "0-30")]
    [InlineData("2020-12-31", "31-90")]
    [InlineData("2021-11-30", "181-365")]
    [InlineData("2021-12-01", "366-")]
    [InlineData(null, null)]
    public void Horizons_are_days_from_the_saying_to_the_last_day(string? due, string? key) => Assert.Equal(
        key, Of(ScoreOptions.Default, (Made.Forecast(1, 0.55, 0.8, due: due), Outcome.Yes)).Groups[ScoreDimension.Horizon].Single().Key);

    [Fact]
    public void There_is_a_ranking_where_it_holds_on_every_scale()
    {
        // Twenty likely that came beat twenty of which half came, whatever likely means.
        Ranking ranking = Ranked(("likely", 20), ("likely", 10));
        Assert.Equal(["A", "B"], ranking.Order.AsEnumerable());
        Assert.Null(ranking.Reason);
    }

    [Fact]
    public void There_is_none_where_the_scale_decides()
    {
        // Icd203: A (1-.675)² = .105625, B .95 x (1-.875)² + .05 x .875² = .053125. Ipcc: A (1-.83)² = .0289, B .95 x (1-.95)² + .05 x .95² = .0475.
        Ranking ranking = Ranked(("likely", 20), ("very likely", 19));
        Assert.Empty(ranking.Order);
        Assert.Equal("it depends on the scale: B comes before A on the scale of each document, behind on ipcc", ranking.Reason);
    }

    [Fact]
    public void There_is_none_of_few() =>
        Assert.Equal("fewer than two have 20 scored forecasts on every scale", Of(ScoreOptions.Default, (Made.Forecast(1, 0.55, 0.8), Outcome.Yes)).Rankings[0].Reason);

    [Fact]
    public void Promises_are_counted_by_who_made_them_and_by_who_says_so()
    {
        LedgerEntry[] entries = [Made.Commitment(1), Made.Commitment(2), Made.Commitment(3, "eastport", "lis"), Made.Commitment(4, "eastport", "lis"), Made.Commitment(5)];
        CommitmentScores scores = Scorer.Score(LedgerBook.Of(entries,
        [
            Made.Resolved(entries[0], Outcome.Kept), Made.Resolved(entries[1], Outcome.Broken), Made.Resolved(entries[2], Outcome.Stalled), Made.Resolved(entries[3], Outcome.Partly),
        ]).AsOf(Made.Day("2022-01-01"))).Commitments;
        Assert.Equal(new CommitmentLine(5, 1, 1, 1, 1, 1, 1), scores.All);
        Assert.Equal(new Proportion(1, 3), scores.All.KeptRate);
        Assert.Equal([("southport", 3), ("eastport", 2)], scores.ByActor.Select(group => (group.Key, group.Line.All)));
        Assert.Equal([("lis", null, 2), (null, "the-document", 3)], scores.ByReporter.Select(group => (group.Key, group.Without, group.Line.All)));
    }

    [Fact]
    public void He_of_one_document_is_not_he_of_another()
    {
        LedgerEntry he = Made.Forecast(1, 0.55, 0.8) with { Actor = new NamedActor("He", null) };
        Assert.Equal((null, "unknown"), Of(ScoreOptions.Default, (he, Outcome.Yes)).Groups[ScoreDimension.Actor].Select(group => (group.Key, group.Without)).Single());
        Assert.Equal(2, Of(ScoreOptions.Default, (he, Outcome.Yes), (he with { Id = "X/s1", Document = "X", Place = new EntryPlace("x", default, null) }, Outcome.No)).TimeWeighted.Questions);
    }

    [Fact]
    public void Resolutions_of_one_question_that_differ_are_left_out_and_told()
    {
        LedgerEntry entry = Made.Forecast(1, 0.55, 0.8);
        LedgerEntry same = Made.Forecast(2, 0.55, 0.8) with { Proposition = entry.Proposition };
        TimeWeighted weighted = Of(ScoreOptions.Default, (entry, Outcome.Yes), (same, Outcome.No)).TimeWeighted;
        Assert.Equal((0, 1, null), (weighted.Questions, weighted.Disagreeing, weighted.Brier));
    }

    [Fact]
    public void The_report_as_JSON_is_the_approved_one()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            ScoreReportJson.Write(json, Of(new ScoreOptions { Will = 0.97 },
                (Made.Forecast(1, 0.55, 0.8), Outcome.Yes), (Made.Forecast(2, 0.2, 0.45, "unlikely"), Outcome.No), (Made.Will(3), Outcome.No), (Made.Forecast(4, term: "may"), Outcome.Void),
                (Made.Commitment(5, reporter: "lis"), Outcome.Kept)));
        }

        string? difference = Approval.Compare(Path.Combine(Samples.Root, "tests", "Reftel.Analysis.Tests", "Baselines", "score.json"), Encoding.UTF8.GetString(stream.ToArray()) + "\n");
        Assert.True(difference is null, difference);
    }

    [Theory]
    [InlineData(1.0, 0.01, null)]
    [InlineData(-0.1, 0.01, null)]
    [InlineData(0.5, 0.0, null)]
    [InlineData(0.5, 0.01, "kelvin")]
    public void What_is_no_probability_and_no_scale_is_refused(double will, double clamp, string? scale) => Assert.Throws<ArgumentException>(
        () => Of(new ScoreOptions { Will = will, LogClamp = clamp, Scale = scale }));

    private static Ranking Ranked(params (string Word, int Came)[] houses)
    {
        List<(LedgerEntry, Outcome)> cases = [];
        foreach ((string word, int came) in houses)
        {
            string house = ((char)('A' + (cases.Count / 20))).ToString();
            for (int i = 0; i < 20; i++)
            {
                (double low, double high) = word == "likely" ? (0.55, 0.80) : (0.80, 0.95);
                cases.Add((Made.Forecast(cases.Count + 1, low, high, word) with { House = house }, i < came ? Outcome.Yes : Outcome.No));
            }
        }

        return Of(ScoreOptions.Default, [.. cases]).Rankings.Single(ranking => ranking.By == ScoreDimension.House);
    }

    private static ScoreReport Of(ScoreOptions options, params (LedgerEntry Entry, Outcome Outcome)[] cases) => Scorer.Score(
        LedgerBook.Of(cases.Select(one => one.Entry), cases.Select(one => Made.Resolved(one.Entry, one.Outcome))).AsOf(Made.Day("2022-01-01")), options);
}
