namespace Reftel.Analysis.Scoring;

/// <summary>What one who knows nothing of the single question would have got on the same forecasts.</summary>
/// <param name="Probability">What he always says.</param>
/// <param name="Brier">His score.</param>
/// <param name="Skill">1 - Brier / his: above 0 is better than he, 1 perfect; null where his is 0.</param>
public sealed record Baseline(double Probability, double Brier, double? Skill)
{
    /// <summary>Whoever always says the share that came. He knows it afterwards: no forecaster had it, which makes him hard to beat.</summary>
    internal static Baseline? OfBaseRate(ScoreSums all) => all.Scored == 0 ? null : Of(all, all.Outcomes / all.Scored);

    /// <summary>Whoever always says one half.</summary>
    internal static Baseline? OfHalf(ScoreSums all) => all.Scored == 0 ? null : Of(all, 0.5);

    // The mean of (p - o)² is p² - 2p·mean(o) + mean(o²).
    private static Baseline Of(ScoreSums all, double p)
    {
        double brier = Math.Max(0, (p * p) - (2 * p * all.Outcomes / all.Scored) + (all.Squares / all.Scored));
        return new Baseline(p, brier, brier > 0 ? 1 - (all.Brier!.Value.Middle / brier) : null);
    }
}
