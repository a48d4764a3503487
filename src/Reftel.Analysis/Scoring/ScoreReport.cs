using System.Collections.Immutable;

namespace Reftel.Analysis.Scoring;

/// <summary>How good the forecasts of a ledger were, and what became of its commitments.</summary>
public sealed record ScoreReport
{
    /// <summary>The ledger as it stood at the end of this day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Entries that are in no part of it, since their documents have no date.</summary>
    public int Undated { get; init; }

    /// <summary>Entries that are in no part of it, since readers rejected their statements as misread; whoever makes the ledger knows.</summary>
    public int Rejected { get; init; }

    /// <summary>Entries that are in no part of it, since a document quotes them from another one, whose entry is counted; whoever makes the ledger knows.</summary>
    public int Quoted { get; init; }

    /// <summary>What was decided before scoring.</summary>
    public required ScoreOptions Options { get; init; }

    /// <summary>All forecasts.</summary>
    public required ScoreLine All { get; init; }

    /// <summary>By each dimension, groups with most forecasts first.</summary>
    public required ImmutableDictionary<ScoreDimension, ImmutableArray<ScoreGroup>> Groups { get; init; }

    /// <summary>The parts of the Brier score, or null where nothing was scored.</summary>
    public Murphy? Murphy { get; init; }

    /// <summary>Against always saying the share that came.</summary>
    public Baseline? BaseRate { get; init; }

    /// <summary>Against always saying one half.</summary>
    public Baseline? Half { get; init; }

    public required TimeWeighted TimeWeighted { get; init; }

    public required Sensitivity Sensitivity { get; init; }

    /// <summary>Of houses, authors and actors.</summary>
    public required ImmutableArray<Ranking> Rankings { get; init; }

    public required CommitmentScores Commitments { get; init; }
}
