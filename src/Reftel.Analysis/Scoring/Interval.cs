namespace Reftel.Analysis.Scoring;

/// <summary>What a word of likelihood means in numbers: from 0 to 1, both ends in it.</summary>
public readonly record struct Interval(double Low, double High)
{
    public double Middle => (Low + High) / 2;

    /// <summary>The point in it that lies nearest to a value.</summary>
    public double Nearest(double value) => Math.Clamp(value, Low, High);
}

/// <summary>A score of a word: at the middle of its interval, and the least and most that any point of the interval gives.</summary>
public readonly record struct ScoreRange(double Middle, double Least, double Most);
