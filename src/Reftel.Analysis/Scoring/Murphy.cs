using System.Runtime.InteropServices;

namespace Reftel.Analysis.Scoring;

/// <summary>
/// The parts of a Brier score (Murphy 1973): reliability - resolution + uncertainty. Bins are the distinct values that were forecast, which words have few
/// of; so nothing varies within a bin, and the parts add up to the score exactly.
/// </summary>
/// <param name="Reliability">How far what came lay from what was said; less is better.</param>
/// <param name="Resolution">How far what came under each value lay from what came on the whole; more is better.</param>
/// <param name="Uncertainty">What lay in the questions: the score of whoever always says the base rate.</param>
/// <param name="Bins">How many values were forecast.</param>
public sealed record Murphy(double Reliability, double Resolution, double Uncertainty, int Bins)
{
    /// <summary>The Brier score that the parts add up to.</summary>
    public double Sum => Reliability - Resolution + Uncertainty;
}

/// <summary>Sums of forecasts by their value.</summary>
internal sealed class MurphySums
{
    private readonly Dictionary<double, (int Count, double Outcomes)> _bins = [];

    public void Add(double probability, double outcome)
    {
        ref (int Count, double Outcomes) bin = ref CollectionsMarshal.GetValueRefOrAddDefault(_bins, probability, out _);
        bin = (bin.Count + 1, bin.Outcomes + outcome);
    }

    /// <param name="all">Sums over the same forecasts.</param>
    public Murphy? Result(ScoreSums all)
    {
        if (all.Scored == 0)
        {
            return null;
        }

        double n = all.Scored;
        double mean = all.Outcomes / n;
        double reliability = 0;
        double resolution = 0;
        foreach ((double probability, (int count, double outcomes)) in _bins.OrderBy(bin => bin.Key))
        {
            double came = outcomes / count;
            reliability += count * ScoringRules.Brier(probability, came);
            resolution += count * ScoringRules.Brier(came, mean);
        }

        return new Murphy(reliability / n, resolution / n, (all.Squares / n) - (mean * mean), _bins.Count);
    }
}
