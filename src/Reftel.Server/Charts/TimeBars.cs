using Reftel.Archive.Search.Facets;

namespace Reftel.Server.Charts;

/// <summary>How many documents are of each year, month or day, as bars along the same line of time as the lanes below them.</summary>
public sealed class TimeBars
{
    /// <summary>Height of the highest bar.</summary>
    public const int Height = 116;

    private TimeBars(List<TimeBar> bars, (DateOnly First, DateOnly Last)? range) => (Bars, Range) = (bars, range);

    public IReadOnlyList<TimeBar> Bars { get; }

    /// <summary>First and last day of the line; null where there is no bar.</summary>
    public (DateOnly First, DateOnly Last)? Range { get; }

    /// <param name="counts">2007, 2007-12 or 2007-12-11, rising.</param>
    /// <param name="besideNames">Whether lanes with names stand below them.</param>
    public static TimeBars Of(IReadOnlyList<FacetValue> counts, bool besideNames)
    {
        if (counts.Count == 0 || DateScale.Days(counts[0].Value) is not var (first, _) || DateScale.Days(counts[^1].Value) is not var (_, last))
        {
            return new TimeBars([], null);
        }

        double left = besideNames ? TimelineChart.Left : 0;
        var scale = new DateScale(first, last, TimelineChart.Width - left - (besideNames ? TimelineChart.Margin : 0));
        int most = Math.Max(1, counts.Max(count => count.Count));
        var bars = new List<TimeBar>(counts.Count);
        foreach (FacetValue count in counts)
        {
            (double start, double end) = scale.Of(count.Value)!.Value;
            bars.Add(new TimeBar(count, left + start, end - start, count.Count == 0 ? 0 : Math.Max(2, (int)Math.Round((double)Height * count.Count / most))));
        }

        return new TimeBars(bars, (first, last));
    }
}

/// <summary>A bar.</summary>
/// <param name="Of">What it counts.</param>
/// <param name="X">Where its time begins.</param>
/// <param name="Width">How long it lasts.</param>
/// <param name="Height">Its height.</param>
public sealed record TimeBar(FacetValue Of, double X, double Width, int Height);
