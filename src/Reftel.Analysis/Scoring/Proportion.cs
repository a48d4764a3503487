namespace Reftel.Analysis.Scoring;

/// <summary>How many of how many, with what chance allows: the interval of Wilson 1927 at 95 %, which holds for small numbers too and never leaves 0 to 1.</summary>
/// <param name="Count">Of those that were decided.</param>
/// <param name="Of">Those that were decided.</param>
public readonly record struct Proportion(int Count, int Of)
{
    // The normal distribution leaves 2.5 % beyond it.
    private const double Z = 1.959963984540054;

    /// <summary>Null where none was decided.</summary>
    public double? Rate => Of == 0 ? null : (double)Count / Of;

    /// <summary>The interval, or null where none was decided.</summary>
    public Interval? Wilson
    {
        get
        {
            if (Of == 0)
            {
                return null;
            }

            double n = Of;
            double rate = Count / n;
            double centre = rate + (Z * Z / (2 * n));
            double half = Z * Math.Sqrt((rate * (1 - rate) / n) + (Z * Z / (4 * n * n)));
            double whole = 1 + (Z * Z / n);

            // At none and all the formula gives 0 and 1 but for the last digit.
            return new Interval(Count == 0 ? 0 : (centre - half) / whole, Count == Of ? 1 : (centre + half) / whole);
        }
    }
}
