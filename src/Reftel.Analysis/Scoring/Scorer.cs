using System.Collections.Immutable;
using Reftel.Analysis.Ledger;

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
        int scale = WordScales.IndexOf(options.Scale);
        if ((options.Scale is not null && scale < 0) || options.Will is < 0 or >= 1 || !(options.LogClamp is > 0 and < 0.5))
        {
            throw new ArgumentException("The scale must be of the catalogue, will below 1, and the clamp between 0 and 0.5.", nameof(options));
        }

        var run = new ScoreRun(options, scale);
        foreach (LedgerLine line in view.Lines)
        {
            run.Add(line);
        }

        return run.Result(view.Day, Ranked) with { Undated = view.LeftOut };
    }

    /// <summary>Keys of the scales that words can be read on.</summary>
    public static ImmutableArray<string> Scales { get; } = [.. WordScales.Catalogue.Select(scale => scale.Key)];
}
