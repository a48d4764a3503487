using Reftel.Analysis.Ledger;
using Reftel.Analysis.Scoring;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements;
using Xunit;

namespace Reftel.Analysis.Tests.Scoring;

/// <summary>Scores on scales that a user declares, worked out by hand.</summary>
public sealed class OwnScaleScoreTests
{
    private const int Digits = 9;

    private const string Harbour = "scales:\n  - key: harbour\n    houses: [NORDHAVN]\n    rows: [{words: likely, from: 60, to: 84}, {words: a realistic chance, from: 40, to: 50}]\n";

    // Likely on a scale that its house declares (.60-.84) came; likely on the assumed ICD 203 (.55-.80) did not; a realistic chance on the assumed harbour (.40-.50) did not.
    private static readonly LedgerEntry[] Entries =
    [
        Of(1, "likely", "harbour", true, 0.60, 0.84), Of(2, "likely", "icd203", false, 0.55, 0.80), Of(3, "realistic chance", "harbour", false, 0.40, 0.50),
    ];

    private static readonly Outcome[] Came = [Outcome.Yes, Outcome.No, Outcome.No];

    [Fact]
    public void As_read_each_has_the_interval_of_its_scale()
    {
        // Middles .72 .675 .45; errors .28 .675 .45; squares .0784 .455625 .2025; sum .736525; over 3: .245508333...
        // Least: errors .16 .55 .40; squares .0256 .3025 .16; sum .4881; over 3: .1627.
        ScoreReport report = Score(Harbour);
        Assert.Equal(3, report.All.Denominator.Scored);
        Assert.Equal(0.736525 / 3, report.All.Brier!.Value.Middle, Digits);
        Assert.Equal(0.1627, report.All.Brier.Value.Least, Digits);
        Assert.Equal(["likely", "realistic chance"], report.Groups[ScoreDimension.Word].Select(group => group.Key));
    }

    [Fact]
    public void Sensitivity_has_the_declared_scale_beside_those_of_the_catalogue()
    {
        // harbour: .0784 (declared), .72² = .5184, .45² = .2025; sum .7993; over 3: .266433333...
        // icd203: .0784, .455625, and no number for a realistic chance; sum .534025; over 2: .2670125.
        Sensitivity found = Score(Harbour).Sensitivity;
        Assert.Equal(["icd203", "ipcc", "kent", "nato", "phia", "readers", "harbour"], found.Scales.Select(scale => scale.Scale));
        Assert.Equal((3, 2), (found.Scales[6].Scored, found.Scales[0].Scored));
        Assert.Equal(0.7993 / 3, found.Scales[6].Brier!.Value, Digits);
        Assert.Equal(0.2670125, found.Scales[0].Brier!.Value, Digits);

        // Only on harbour has every word a number.
        Assert.Equal(0.7993 / 3, found.Least!.Value, Digits);
        Assert.Equal(0.7993 / 3, found.Most!.Value, Digits);
    }

    [Fact]
    public void All_words_can_be_read_on_it()
    {
        Assert.Equal(0.7993 / 3, Score(Harbour, "harbour").All.Brier!.Value.Middle, Digits);
        Assert.Throws<ArgumentException>(() => Score("", "harbour"));
        Assert.Equal(["icd203", "ipcc", "kent", "nato", "phia", "readers", "harbour"], Scorer.Scales(ScaleList.Parse(Harbour, out _)));
    }

    [Fact]
    public void One_that_leaves_other_words_has_them_as_they_were_read()
    {
        // likely .50-.70: .0784 (declared), .60² = .36; a realistic chance as read, .2025; sum .6409; over 3: .213633333...
        const string Desk = "scales:\n  - {key: desk, replaces: false, rows: [{words: likely, from: 50, to: 70}]}\n";
        Assert.Equal(0.6409 / 3, Score(Harbour + Desk.Replace("scales:\n", "", StringComparison.Ordinal), "desk").All.Brier!.Value.Middle, Digits);
    }

    [Fact]
    public void What_no_scale_knows_stays_as_it_was_read() =>
        Assert.Equal(0.736525 / 3, Score("", "icd203").All.Brier!.Value.Middle, Digits);

    private static ScoreReport Score(string yaml, string? scale = null)
    {
        ScaleList scales = ScaleList.Parse(yaml, out IReadOnlyList<ListProblem> problems);
        Assert.Empty(problems);
        return Scorer.Score(
            LedgerBook.Of(Entries, Entries.Zip(Came, (entry, outcome) => Made.Resolved(entry, outcome))).AsOf(Made.Day("2022-01-01")), new ScoreOptions { Scales = scales, Scale = scale });
    }

    private static LedgerEntry Of(int number, string term, string scale, bool declared, double low, double high) =>
        Made.Forecast(number) with { Estimate = new EntryEstimate(term, EstimateKind.Likelihood, false, EstimateUse.Forecast, scale, declared, low, high) };
}
