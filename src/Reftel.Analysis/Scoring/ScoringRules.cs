namespace Reftel.Analysis.Scoring;

/// <summary>Proper scoring rules for an event that came (1), did not come (0), or came in part (0.5). Lower is better.</summary>
public static class ScoringRules
{
    /// <summary>
    /// Brier 1950, for a single event: the square of the error, from 0 to 1. The form over both answers, yes and no, which some sites show, is twice this.
    /// </summary>
    public static double Brier(double probability, double outcome) => (probability - outcome) * (probability - outcome);

    /// <summary>Of an interval. The error is least at the point nearest to the outcome and greatest at an end.</summary>
    public static ScoreRange Brier(Interval interval, double outcome) => new(
        Brier(interval.Middle, outcome),
        Brier(interval.Nearest(outcome), outcome),
        Math.Max(Brier(interval.Low, outcome), Brier(interval.High, outcome)));

    /// <summary>The negative natural logarithm of what was given to that which came (Good 1952).</summary>
    /// <param name="probability">The forecast.</param>
    /// <param name="outcome">From 0 to 1.</param>
    /// <param name="clamp">The probability counts as no less than this, and no more than 1 less this.</param>
    public static double Log(double probability, double outcome, double clamp)
    {
        double p = Math.Clamp(probability, clamp, 1 - clamp);
        return -((outcome * Math.Log(p)) + ((1 - outcome) * Math.Log(1 - p)));
    }

    /// <summary>Of an interval; as a function of the probability it has its one valley at the outcome.</summary>
    public static ScoreRange Log(Interval interval, double outcome, double clamp) => new(
        Log(interval.Middle, outcome, clamp),
        Log(interval.Nearest(outcome), outcome, clamp),
        Math.Max(Log(interval.Low, outcome, clamp), Log(interval.High, outcome, clamp)));
}
