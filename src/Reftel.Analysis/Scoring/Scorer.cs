using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Reading.Statements;

namespace Reftel.Analysis.Scoring;

/// <summary>Scores a ledger as it stood on a day: once over its lines, in sums.</summary>
public static class Scorer
{
    private static readonly ImmutableArray<ScoreDimension> Ranked = [ScoreDimension.House, ScoreDimension.Author, ScoreDimension.Actor];

    /// <param name="view">The ledger.</param>
    /// <param name="options">What is decided before; see <see cref="ScoreOptions"/>.</param>
    /// <exception cref="ArgumentException">A probability, the clamp or the scale is none.</exception>
    public static ScoreReport Score(LedgerView view, ScoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        options ??= ScoreOptions.Default;
        var words = new WordScales(options.Scales, options.Will);
        int scale = words.IndexOf(options.Scale);
        if ((options.Scale is not null && scale < 0) || options.Will is < 0 or >= 1 || !(options.LogClamp is > 0 and < 0.5))
        {
            throw new ArgumentException("The scale must be of the catalogue or of users, will below 1, and the clamp between 0 and 0.5.", nameof(options));
        }

        var run = new ScoreRun(options, words, scale);
        foreach (LedgerLine line in view.Lines)
        {
            run.Add(line);
        }

        return run.Result(view.Day, Ranked) with { Undated = view.LeftOut };
    }

    /// <summary>Keys of the scales that words can be read on: those of the catalogue, then those of users.</summary>
    /// <param name="own">Scales of users.</param>
    public static ImmutableArray<string> Scales(ScaleList own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return [.. new WordScales(own).All.Select(scale => scale.Key)];
    }
}
