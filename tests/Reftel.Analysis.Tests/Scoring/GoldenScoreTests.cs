using Reftel.Analysis.Ledger;
using Reftel.Analysis.Scoring;
using Xunit;

namespace Reftel.Analysis.Tests.Scoring;

/// <summary>Values worked out by hand, to nine digits behind the point; the working stands beside each.</summary>
public sealed class GoldenScoreTests
{
    private const int Digits = 9;

    // Five forecasts on ICD 203: likely (.55-.80) came and did not, very likely (.80-.95) came, unlikely (.20-.45) did not and did.
    private static readonly ScoreReport Five = Of(
        (Made.Forecast(1, 0.55, 0.80), Outcome.Yes),
        (Made.Forecast(2, 0.55, 0.80), Outcome.No),
        (Made.Forecast(3, 0.80, 0.95, "very likely"), Outcome.Yes),
        (Made.Forecast(4, 0.20, 0.45, "unlikely"), Outcome.No),
        (Made.Forecast(5, 0.20, 0.45, "unlikely"), Outcome.Yes));

    [Fact]
    public void Brier_at_the_middle_and_over_the_interval()
    {
        // Middles .675 .675 .875 .325 .325; errors 1-.675=.325, .675, 1-.875=.125, .325, 1-.325=.675;
        // squares .105625 .455625 .015625 .105625 .455625; sum 1.138125; over 5: .227625.
        // Least: errors .20 .55 .05 .20 .55; squares .04 .3025 .0025 .04 .3025; sum .6875; over 5: .1375.
        // Most: errors .45 .80 .20 .45 .80; squares .2025 .64 .04 .2025 .64; sum 1.725; over 5: .345.
        Assert.Equal(0.227625, Five.All.Brier!.Value.Middle, Digits);
        Assert.Equal(0.1375, Five.All.Brier.Value.Least, Digits);
        Assert.Equal(0.345, Five.All.Brier.Value.Most, Digits);
    }

    [Fact]
    public void Log_at_the_middle_and_over_the_interval()
    {
        // ln .675 = -.393042588109607, ln .325 = -1.123930096652375, ln .875 = -.133531392624523.
        // 2 x .393042588109607 + 2 x 1.123930096652375 + .133531392624523 = 3.167476762148487; over 5: .633495352429697.
        // Least: the near ends .80, .45 (1-.55), .95, .80 (1-.20), .45: ln .80 = -.223143551314210, ln .45 = -.798507696217772, ln .95 = -.051293294387551;
        // 2 x .223143551314210 + 2 x .798507696217772 + .051293294387551 = 2.094595789451515; over 5: .418919157890303.
        Assert.Equal(0.633495352429697, Five.All.Log!.Value.Middle, Digits);
        Assert.Equal(0.418919157890303, Five.All.Log.Value.Least, Digits);
    }

    [Fact]
    public void The_parts_of_the_score_by_Murphy()
    {
        // Came on the whole: 3 of 5 = .6. Bins: .325 (2, half came), .675 (2, half came), .875 (1, came).
        // Reliability: 2 x .175² + 2 x .175² + 1 x .125² = .06125 + .06125 + .015625 = .138125; over 5: .027625.
        // Resolution: 2 x .1² + 2 x .1² + 1 x .4² = .2; over 5: .04. Uncertainty: .6 x .4 = .24. .027625 - .04 + .24 = .227625.
        Assert.Equal(0.027625, Five.Murphy!.Reliability, Digits);
        Assert.Equal(0.04, Five.Murphy.Resolution, Digits);
        Assert.Equal(0.24, Five.Murphy.Uncertainty, Digits);
        Assert.Equal(0.227625, Five.Murphy.Sum, Digits);
        Assert.Equal(3, Five.Murphy.Bins);
    }

    [Fact]
    public void Baselines()
    {
        // Always .6: 3 x .4² + 2 x .6² = .48 + .72 = 1.2; over 5: .24; skill 1 - .227625/.24 = .0515625.
        // Always .5: .25; skill 1 - .227625/.25 = .0895.
        Assert.Equal(0.6, Five.BaseRate!.Probability, Digits);
        Assert.Equal(0.24, Five.BaseRate.Brier, Digits);
        Assert.Equal(0.0515625, Five.BaseRate.Skill!.Value, Digits);
        Assert.Equal(0.25, Five.Half!.Brier, Digits);
        Assert.Equal(0.0895, Five.Half.Skill!.Value, Digits);
    }

    [Fact]
    public void The_same_on_every_scale()
    {
        // Middles of likely, very likely, unlikely: icd203 .675 .875 .325; kent .75 .75 .30; phia .65 .85 .30; nato .75 .95 .25; ipcc .83 .95 .165; readers .73 .88 .215.
        // kent: .0625 + .5625 + .0625 + .09 + .49 = 1.2675. phia: .1225 + .4225 + .0225 + .09 + .49 = 1.1475. nato: .0625 + .5625 + .0025 + .0625 + .5625 = 1.2525.
        // ipcc: .0289 + .6889 + .0025 + .027225 + .697225 = 1.44475. readers: .0729 + .5329 + .0144 + .046225 + .616225 = 1.28265.
        (string, double)[] expected = [("icd203", 0.227625), ("ipcc", 0.28895), ("kent", 0.2535), ("nato", 0.2505), ("phia", 0.2295), ("readers", 0.25653)];
        Assert.Equal(expected.Select(scale => scale.Item1), Five.Sensitivity.Scales.Select(scale => scale.Scale));
        Assert.All(expected.Zip(Five.Sensitivity.Scales), pair => Assert.Equal(pair.First.Item2, pair.Second.Brier!.Value, Digits));
        Assert.Equal(0.227625, Five.Sensitivity.Least!.Value, Digits);
        Assert.Equal(0.28895, Five.Sensitivity.Most!.Value, Digits);
        Assert.Equal(0.2505, Of(new ScoreOptions { Scale = "nato" }, FiveAgain).All.Brier!.Value.Middle, Digits);
    }

    [Fact]
    public void Days_weigh_forecasts_of_one_question()
    {
        // Likely from 1 January for 30 days, very likely from 31 January for 30 days, came on 1 March 2020: (30 x .105625 + 30 x .015625) / 60 = .060625.
        LedgerEntry first = Made.Forecast(1, 0.55, 0.80, made: "2020-01-01") with { Proposition = "Southport will likely sign the treaty" };
        LedgerEntry second = Made.Forecast(2, 0.80, 0.95, "very likely", made: "2020-01-31") with { Proposition = "The treaty will very likely be signed: Southport" };
        LedgerEntry other = Made.Forecast(3, 0.55, 0.80, made: "2020-01-01");
        ScoreReport report = Of((first, null), (second, Outcome.Yes, "2020-03-01"), (other, Outcome.No, "2020-01-11"));

        // The other question: .455625 for 10 days. Mean of both questions: (.060625 + .455625) / 2 = .258125.
        Assert.Equal(0.258125, report.TimeWeighted.Brier!.Value, Digits);
        Assert.Equal((2, 1, 70L), (report.TimeWeighted.Questions, report.TimeWeighted.Reforecast, report.TimeWeighted.Days));
    }

    [Theory]
    // z = 1.959963984540054, z² = 3.841458820694124. 8 of 10: centre .8 + z²/20 = .992072941034706; half z x sqrt(.8 x .2/10 + z²/400) = .313616590...;
    // over 1 + z²/10 = 1.384145882069412: .4901624715 and .9433178485. None of 10: z²/(10 + z²) = 3.841458820694124/13.841458820694124; all of 10: 10/13.841...; 1 of 1: 1/4.841...
    [InlineData(8, 10, 0.4901624715366, 0.9433178485456)]
    [InlineData(0, 10, 0, 0.2775327998629)]
    [InlineData(10, 10, 0.7224672001371, 1)]
    [InlineData(1, 1, 0.2065493143772, 1)]
    public void Chance_by_Wilson(int count, int of, double low, double high)
    {
        Interval wilson = new Proportion(count, of).Wilson!.Value;
        Assert.Equal(low, wilson.Low, Digits);
        Assert.Equal(high, wilson.High, Digits);
    }

    [Fact]
    public void The_log_score_does_not_run_away()
    {
        // .995 counts as .99: -ln .01 = 4.605170185988091.
        Assert.Equal(4.605170185988091, ScoringRules.Log(new Interval(0.99, 1), 0, 0.01).Middle, Digits);
        Assert.Equal(4.605170185988091, ScoringRules.Log(new Interval(0.99, 1), 0, 0.01).Most, Digits);
    }

    [Fact]
    public void What_lies_within_the_interval_costs_nothing_at_the_least()
    {
        // Half came under .45-.55: 0 at .5, (.05)² at the ends, ln 2 in logarithms.
        ScoreRange brier = ScoringRules.Brier(new Interval(0.45, 0.55), 0.5);
        Assert.Equal((0, 0), (brier.Least, brier.Middle));
        Assert.Equal(0.0025, brier.Most, Digits);
        Assert.Equal(0.693147180559945, ScoringRules.Log(new Interval(0.45, 0.55), 0.5, 0.01).Least, Digits);
    }

    private static (LedgerEntry, Outcome?, string)[] FiveAgain =>
    [
        (Made.Forecast(1, 0.55, 0.80), Outcome.Yes, "2021-04-01"), (Made.Forecast(2, 0.55, 0.80), Outcome.No, "2021-04-01"), (Made.Forecast(3, 0.80, 0.95, "very likely"), Outcome.Yes, "2021-04-01"),
        (Made.Forecast(4, 0.20, 0.45, "unlikely"), Outcome.No, "2021-04-01"), (Made.Forecast(5, 0.20, 0.45, "unlikely"), Outcome.Yes, "2021-04-01"),
    ];

    private static ScoreReport Of(params (LedgerEntry Entry, Outcome? Outcome)[] cases) => Of(null, [.. cases.Select(one => (one.Entry, one.Outcome, "2021-04-01"))]);

    private static ScoreReport Of((LedgerEntry, Outcome?) first, params (LedgerEntry, Outcome?, string)[] cases) => Of(null, [(first.Item1, first.Item2, "2021-04-01"), .. cases]);

    private static ScoreReport Of(ScoreOptions? options, (LedgerEntry Entry, Outcome? Outcome, string On)[] cases) => Scorer.Score(
        LedgerBook.Of(
            cases.Select(one => one.Entry),
            cases.Where(one => one.Outcome is not null).Select(one => Made.Resolved(one.Entry, one.Outcome!.Value, one.On))).AsOf(Made.Day("2022-01-01")), options);
}
