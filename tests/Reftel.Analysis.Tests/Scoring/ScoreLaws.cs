using FsCheck;
using FsCheck.Fluent;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Scoring;
using Xunit;
using Interval = Reftel.Analysis.Scoring.Interval;

namespace Reftel.Analysis.Tests.Scoring;

/// <summary>What holds of every score.</summary>
public sealed class ScoreLaws
{
    private const double Little = 1e-9;

    private static readonly ScoreOptions Everything = new() { Will = 0.97, Partly = PartlyPolicy.Half };

    private static readonly Arbitrary<(double P, double Q)> TwoParts =
        (from p in Gen.Choose(1, 99) from q in Gen.Choose(1, 99) select (p / 100.0, q / 100.0)).ToArbitrary();

    [Fact]
    public void Nobody_does_better_than_by_saying_what_he_believes() => AnyLedger.Holds(TwoParts, pair =>
        Expected(pair.Q, p => ScoringRules.Brier(pair.P, p)) >= Expected(pair.Q, p => ScoringRules.Brier(pair.Q, p)) - Little
        && Expected(pair.Q, p => ScoringRules.Log(pair.P, p, 0.01)) >= Expected(pair.Q, p => ScoringRules.Log(pair.Q, p, 0.01)) - Little
        && (pair.P == pair.Q || Expected(pair.Q, p => ScoringRules.Brier(pair.P, p)) > Expected(pair.Q, p => ScoringRules.Brier(pair.Q, p))));

    [Fact]
    public void The_interval_encloses_every_point_of_it() => AnyLedger.Holds(TwoParts, pair => new[] { 0, 0.5, 1 }.All(outcome =>
    {
        var interval = new Interval(Math.Min(pair.P, pair.Q), Math.Max(pair.P, pair.Q));
        (ScoreRange brier, ScoreRange log) = (ScoringRules.Brier(interval, outcome), ScoringRules.Log(interval, outcome, 0.01));
        return Enumerable.Range(0, 21).Select(i => interval.Low + ((interval.High - interval.Low) * i / 20)).Append(interval.Middle).All(p =>
            brier.Least - Little <= ScoringRules.Brier(p, outcome) && ScoringRules.Brier(p, outcome) <= brier.Most + Little
            && log.Least - Little <= ScoringRules.Log(p, outcome, 0.01) && ScoringRules.Log(p, outcome, 0.01) <= log.Most + Little);
    }));

    [Fact]
    public void The_parts_add_up_to_the_score() => AnyLedger.Holds(AnyLedger.Whole, ledger => new[] { ScoreOptions.Default, Everything }.All(options =>
        Of(ledger, options) is var report
        && (report.Murphy is null ? report.All.Brier is null : Math.Abs(report.Murphy.Sum - report.All.Brier!.Value.Middle) < Little)));

    [Fact]
    public void Every_forecast_is_counted_once_whatever_became_of_it() => AnyLedger.Holds(AnyLedger.Whole, ledger =>
    {
        ScoreReport report = Of(ledger, ScoreOptions.Default);
        int forecasts = ledger.Entries.Count(entry => entry.Kind == EntryKind.Forecast && entry.KnownOn is not null);
        return Parts(report.All.Denominator) == forecasts && report.All.Denominator.All == forecasts
            && new[] { ScoreDimension.Word, ScoreDimension.Horizon, ScoreDimension.House, ScoreDimension.Actor }.All(dimension =>
                report.Groups[dimension].Sum(group => Parts(group.Line.Denominator)) == forecasts
                && report.Groups[dimension].Sum(group => group.Line.Denominator.Scored) == report.All.Denominator.Scored);
    });

    [Fact]
    public void The_order_of_the_lines_does_not_matter() => AnyLedger.Holds(AnyLedger.Whole, ledger =>
    {
        LedgerView view = LedgerBook.Of(ledger.Entries, ledger.Resolutions).AsOf(Made.Day("2023-01-01"));
        ScoreReport one = Scorer.Score(view, Everything);
        ScoreReport other = Scorer.Score(view with { Lines = [.. view.Lines.Reverse()] }, Everything);
        return Near(one.All.Brier?.Middle, other.All.Brier?.Middle) && Near(one.All.Log?.Most, other.All.Log?.Most) && Near(one.TimeWeighted.Brier, other.TimeWeighted.Brier)
            && Near(one.Murphy?.Resolution, other.Murphy?.Resolution) && one.All.Denominator == other.All.Denominator
            && one.Groups[ScoreDimension.Word].Select(group => group.Key).SequenceEqual(other.Groups[ScoreDimension.Word].Select(group => group.Key));
    });

    [Fact]
    public void The_score_of_a_day_does_not_see_what_came_after_it() => AnyLedger.Holds(AnyLedger.Whole, ledger =>
    {
        DateOnly day = Made.Day("2020-12-31");
        ScoreReport whole = Scorer.Score(LedgerBook.Of(ledger.Entries, ledger.Resolutions).AsOf(day));
        ScoreReport past = Scorer.Score(LedgerBook.Of(
            ledger.Entries.Where(entry => entry.KnownOn <= day), ledger.Resolutions.Where(resolution => string.CompareOrdinal(resolution.RecordedOn, "2021") < 0)).AsOf(day));
        return whole.All == past.All && whole.TimeWeighted == past.TimeWeighted && whole.Murphy == past.Murphy;
    });

    private static ScoreReport Of((LedgerEntry[] Entries, Resolution[] Resolutions) ledger, ScoreOptions options) =>
        Scorer.Score(LedgerBook.Of(ledger.Entries, ledger.Resolutions).AsOf(Made.Day("2023-01-01")), options);

    private static double Expected(double q, Func<double, double> score) => (q * score(1)) + ((1 - q) * score(0));

    private static int Parts(Denominator all) => all.Scored + all.Unfalsifiable + all.Unresolved + all.Ambiguous + all.Void + all.Partly + all.Will + all.NoNumber;

    private static bool Near(double? one, double? other) => one is null ? other is null : other is not null && Math.Abs(one.Value - other.Value) < Little;
}
