using System.Collections.Immutable;

namespace Reftel.Analysis.Scoring;

/// <summary>How the score depends on the scale that words are read on.</summary>
/// <param name="Scales">The score on each scale of the catalogue and of users; a scale that has no number for a word does not score it.</param>
/// <param name="Least">The least mean Brier score among those that score all that any scores, or null.</param>
/// <param name="Most">The greatest.</param>
public sealed record Sensitivity(ImmutableArray<ScaleScore> Scales, double? Least, double? Most)
{
    internal static Sensitivity Of(ImmutableArray<ScaleScore> scales)
    {
        int most = scales.Select(scale => scale.Scored).DefaultIfEmpty().Max();
        double[] comparable = [.. scales.Where(scale => scale.Scored == most).Select(scale => scale.Brier).OfType<double>()];
        return new Sensitivity(scales, comparable.Length == 0 ? null : comparable.Min(), comparable.Length == 0 ? null : comparable.Max());
    }
}

/// <summary>The score on one scale.</summary>
/// <param name="Scale">Its key.</param>
/// <param name="Scored">Forecasts that have a number on it.</param>
/// <param name="Brier">Mean at the middle of words, or null.</param>
/// <param name="Log">The same of the log score.</param>
public sealed record ScaleScore(string Scale, int Scored, double? Brier, double? Log);

/// <summary>Sums for each scale.</summary>
internal sealed class ScaleSums(WordScales words)
{
    private readonly (int Count, double Brier, double Log)[] _sums = new (int, double, double)[words.All.Length];

    public void Add(int scale, double brier, double log)
    {
        (int count, double brierSum, double logSum) = _sums[scale];
        _sums[scale] = (count + 1, brierSum + brier, logSum + log);
    }

    public ImmutableArray<ScaleScore> Result() =>
    [
        .. _sums.Select((sum, i) => new ScaleScore(
            words.All[i].Key, sum.Count, sum.Count == 0 ? null : sum.Brier / sum.Count, sum.Count == 0 ? null : sum.Log / sum.Count)),
    ];
}
