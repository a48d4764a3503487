using System.Collections.Immutable;
using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Scoring;

/// <summary>All sums of one scoring.</summary>
/// <param name="options">What is decided before.</param>
/// <param name="words">What words mean on all scales.</param>
/// <param name="scale">The one on which they are read; -1 for that of each document.</param>
internal sealed class ScoreRun(ScoreOptions options, WordScales words, int scale)
{
    // The first of the scales that a ranking must hold on.
    private const string AsRead = "the scale of each document";

    private readonly ScoreSums _all = new();
    private readonly MurphySums _murphy = new();
    private readonly ScaleSums _scales = new(words);
    private readonly CommitmentSums _commitments = new();
    private readonly TimeWeightedSums _questions = new(options.QuestionOf ?? QuestionKey.Of);
    private readonly Dictionary<(string?, string?), Group>[] _groups = [.. GroupWords.Dimensions.Select(_ => new Dictionary<(string?, string?), Group>())];

    // The groups of the line at hand.
    private readonly List<Group> _found = [];

    public void Add(LedgerLine line)
    {
        if (line.Entry.Kind == EntryKind.Commitment)
        {
            _commitments.Add(line);
            return;
        }

        Interval? interval = line.Entry.IsUnfalsifiable ? null : words.Of(line.Entry, scale);
        double? outcome = ForecastCases.OutcomeOf(line, options.Partly);
        ForecastCase what = ForecastCases.Of(line, outcome, interval);
        FindGroups(line.Entry);
        _all.Add(what, line);
        foreach (Group group in _found)
        {
            group.Sums.Add(what, line);
        }

        if (interval is { } known)
        {
            _questions.Add(line, known, outcome);
        }

        if (what == ForecastCase.Scored)
        {
            Score(interval!.Value, outcome!.Value);
        }

        if (outcome is { } came && what != ForecastCase.Unfalsifiable)
        {
            Compare(line.Entry, came);
        }
    }

    public ScoreReport Result(DateOnly day, ImmutableArray<ScoreDimension> ranked) => new()
    {
        AsOf = day,
        Options = options,
        All = _all.ToLine(),
        Groups = GroupWords.Dimensions.ToImmutableDictionary(dimension => dimension, GroupsOf),
        Murphy = _murphy.Result(_all),
        BaseRate = Baseline.OfBaseRate(_all),
        Half = Baseline.OfHalf(_all),
        TimeWeighted = _questions.Result(),
        Sensitivity = Sensitivity.Of(_scales.Result()),
        Rankings = [.. ranked.Select(by => Ranking.Of(by, _groups[(int)by].Where(group => group.Key.Item1 is not null).Select(RankedOf), options.LeastToRank))],
        Commitments = _commitments.Result(),
    };

    private void Score(Interval interval, double outcome)
    {
        _all.Score(interval, outcome, options.LogClamp);
        _murphy.Add(interval.Middle, outcome);
        foreach (Group group in _found)
        {
            group.Sums.Score(interval, outcome, options.LogClamp);
        }
    }

    private void Compare(LedgerEntry entry, double outcome)
    {
        for (int other = 0; other < words.All.Length; other++)
        {
            if (words.Of(entry, other) is { Middle: var p })
            {
                (double brier, double log) = (ScoringRules.Brier(p, outcome), ScoringRules.Log(p, outcome, options.LogClamp));
                _scales.Add(other, brier, log);
                foreach (Group group in _found)
                {
                    group.Scales.Add(other, brier, log);
                }
            }
        }
    }

    private void FindGroups(LedgerEntry entry)
    {
        _found.Clear();
        foreach (ScoreDimension dimension in GroupWords.Dimensions)
        {
            foreach ((string?, string?) key in GroupKeys.Of(entry, dimension, words))
            {
                _found.Add(GroupOf(dimension, key));
            }
        }
    }

    private Group GroupOf(ScoreDimension dimension, (string?, string?) key)
    {
        Dictionary<(string?, string?), Group> groups = _groups[(int)dimension];
        if (!groups.TryGetValue(key, out Group? group))
        {
            groups.Add(key, group = new Group(words));
        }

        return group;
    }

    private ImmutableArray<ScoreGroup> GroupsOf(ScoreDimension dimension) =>
    [
        .. _groups[(int)dimension].Select(group => new ScoreGroup(group.Key.Item1, group.Key.Item2, group.Value.Sums.ToLine()))
            .OrderBy(group => group.Key is null).ThenByDescending(group => group.Line.Denominator.All)
            .ThenBy(group => group.Key ?? group.Without, StringComparer.Ordinal),
    ];

    private static RankedGroup RankedOf(KeyValuePair<(string?, string?), Group> group) => new(
        group.Key.Item1!, [new ScaleScore(AsRead, group.Value.Sums.Scored, group.Value.Sums.Brier?.Middle, null), .. group.Value.Scales.Result()]);

    private sealed class Group(WordScales words)
    {
        public ScoreSums Sums { get; } = new();

        public ScaleSums Scales { get; } = new(words);
    }
}
