using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Scoring;

/// <summary>Running sums over forecasts: nothing is kept of one when the next comes.</summary>
internal sealed class ScoreSums
{
    private readonly int[] _cases = new int[Enum.GetValues<ForecastCase>().Length];
    private int _overdue;
    private int _yes;
    private int _no;
    private int _scoredYes;
    private int _scoredNo;
    private RangeSum _brier;
    private RangeSum _log;
    private RangeSum _stated;

    public int Scored => _cases[(int)ForecastCase.Scored];

    /// <summary>Sum of the outcomes of what was scored, and of their squares.</summary>
    public double Outcomes { get; private set; }

    public double Squares { get; private set; }

    public ScoreRange? Brier => _brier.Mean(Scored);

    public void Add(ForecastCase what, LedgerLine line)
    {
        _cases[(int)what]++;
        _overdue += what == ForecastCase.Unresolved && line.State == EntryState.Overdue ? 1 : 0;

        // What came of words without a number is known too.
        bool decided = what != ForecastCase.Unfalsifiable;
        _yes += decided && line.State == EntryState.Yes ? 1 : 0;
        _no += decided && line.State == EntryState.No ? 1 : 0;
    }

    public void Score(Interval interval, double outcome, double clamp)
    {
        _scoredYes += outcome == 1 ? 1 : 0;
        _scoredNo += outcome == 0 ? 1 : 0;
        Outcomes += outcome;
        Squares += outcome * outcome;
        _brier.Add(ScoringRules.Brier(interval, outcome));
        _log.Add(ScoringRules.Log(interval, outcome, clamp));
        _stated.Add(new ScoreRange(interval.Middle, interval.Low, interval.High));
    }

    public Denominator Denominator() => new(
        _cases.Sum(), Scored, Of(ForecastCase.Unfalsifiable), Of(ForecastCase.Unresolved), _overdue, Of(ForecastCase.Ambiguous), Of(ForecastCase.Void),
        Of(ForecastCase.Partly), Of(ForecastCase.Will), Of(ForecastCase.NoNumber));

    public ScoreLine ToLine() => new(
        Denominator(), new Proportion(_yes, _yes + _no), new Proportion(_scoredYes, _scoredYes + _scoredNo), _stated.Mean(Scored) is { } stated ? new Interval(stated.Least, stated.Most) : null, Brier, _log.Mean(Scored));

    private int Of(ForecastCase what) => _cases[(int)what];

    private struct RangeSum
    {
        private double _middle;
        private double _least;
        private double _most;

        public void Add(ScoreRange score)
        {
            _middle += score.Middle;
            _least += score.Least;
            _most += score.Most;
        }

        public readonly ScoreRange? Mean(int count) => count == 0 ? null : new ScoreRange(_middle / count, _least / count, _most / count);
    }
}
