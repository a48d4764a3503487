using System.Collections.Immutable;

namespace Reftel.Analysis.Scoring;

/// <summary>Who did better, where that does not depend on the scale.</summary>
/// <param name="By">What is ranked.</param>
/// <param name="Order">Keys, the best mean Brier score first; empty where there is no ranking.</param>
/// <param name="Reason">Why there is none, or null.</param>
/// <param name="LeftOut">Keys with too few scored forecasts on one scale or another.</param>
public sealed record Ranking(ScoreDimension By, ImmutableArray<string> Order, string? Reason, ImmutableArray<string> LeftOut)
{
    /// <summary>The ranking that holds as read and on every scale of the catalogue, or why there is none.</summary>
    internal static Ranking Of(ScoreDimension by, IEnumerable<RankedGroup> groups, int least)
    {
        RankedGroup[] all = [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal)];
        RankedGroup[] enough = [.. all.Where(group => group.Scales.All(scale => scale.Scored >= least))];
        ImmutableArray<string> leftOut = [.. all.Except(enough).Select(group => group.Key)];
        if (enough.Length < 2)
        {
            return new Ranking(by, [], $"fewer than two have {least} scored forecasts on every scale", leftOut);
        }

        string[]? first = null;
        for (int scale = 0; scale < enough[0].Scales.Length; scale++)
        {
            RankedGroup[] sorted = [.. enough.OrderBy(group => group.Scales[scale].Brier)];
            string name = enough[0].Scales[scale].Scale;
            for (int i = 1; i < sorted.Length; i++)
            {
                if (sorted[i].Scales[scale].Brier == sorted[i - 1].Scales[scale].Brier)
                {
                    return new Ranking(by, [], $"{sorted[i - 1].Key} and {sorted[i].Key} are equal on {name}", leftOut);
                }
            }

            string[] order = [.. sorted.Select(group => group.Key)];
            first ??= order;
            if (Enumerable.Range(0, order.Length).Where(i => order[i] != first[i]).Select(i => (int?)i).FirstOrDefault() is { } place)
            {
                return new Ranking(by, [], $"it depends on the scale: {first[place]} comes before {order[place]} on {enough[0].Scales[0].Scale}, behind on {name}", leftOut);
            }
        }

        return new Ranking(by, [.. first!], null, leftOut);
    }
}

/// <summary>One who is ranked, with his scores as read and on each scale, in one order.</summary>
internal sealed record RankedGroup(string Key, ImmutableArray<ScaleScore> Scales);
