using Reftel.Analysis.Ledger;
using Reftel.Reading.Statements;

namespace Reftel.Analysis.Scoring;

/// <summary>What is decided before scoring. Every one of these changes the numbers, so that each is told with them.</summary>
public sealed record ScoreOptions
{
    public static ScoreOptions Default { get; } = new();

    /// <summary>
    /// What a bare "will" counts as, from 0 to 1; null leaves such forecasts unscored. They are left out unless told otherwise: no number stands in the
    /// text, and whatever stood here would be ours. Never 1: one miss would weigh without end in the log score.
    /// </summary>
    public double? Will { get; init; }

    public PartlyPolicy Partly { get; init; }

    /// <summary>Scales of users, on which words can be read beside those of the catalogue.</summary>
    public ScaleList Scales { get; init; } = ScaleList.Empty;

    /// <summary>
    /// Key of the scale that all words are read on; null for the scale of each document. Documents that declare a scale, or whose house does, keep theirs.
    /// </summary>
    public string? Scale { get; init; }

    /// <summary>
    /// The log score takes no probability for less than this, nor for more than 1 less this. A hundredth: the ends that ICD 203 itself leaves out.
    /// </summary>
    public double LogClamp { get; init; } = 0.01;

    /// <summary>Scored forecasts that each needs to be ranked; with fewer, chance decides.</summary>
    public int LeastToRank { get; init; } = 20;

    /// <summary>Tells which forecasts are on one question, for the time-weighted score; see <see cref="QuestionKey"/> for what is done without it.</summary>
    public Func<LedgerEntry, string>? QuestionOf { get; init; }
}

/// <summary>What is done with forecasts that came in part.</summary>
public enum PartlyPolicy
{
    /// <summary>Not scored, and counted: nobody said what half of it was worth.</summary>
    Excluded,

    /// <summary>Scored as an outcome of one half.</summary>
    Half,
}
