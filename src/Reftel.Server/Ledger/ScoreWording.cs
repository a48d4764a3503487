using System.Globalization;
using Reftel.Analysis.Scoring;

namespace Reftel.Server.Ledger;

/// <summary>Scores in words and figures.</summary>
internal static class ScoreWording
{
    public static string Part(double? part) => part is { } number ? number.ToString("0.000", CultureInfo.InvariantCulture) : "";

    /// <summary><c>0.120–0.240</c></summary>
    public static string Range(ScoreRange? range) => range is { } score ? $"{Part(score.Least)}\u2013{Part(score.Most)}" : "";

    public static string Interval(Interval? interval) => interval is { } ends ? LedgerWording.Percents(ends.Low, ends.High) : "";

    /// <summary>Whole hundredths; what is less than one, and not nothing, says so.</summary>
    public static string Share(int count, int all) => all == 0 ? "" : count > 0 && count * 100L < all ? "<1\u00A0%" : $"{LedgerWording.Percent((double)count / all)}\u00A0%";

    /// <summary>What a group is called.</summary>
    public static string Name(string? key, string? without) => key ?? $"({without?.Replace('-', ' ')})";

    /// <summary>A point of the chart for who does not see it.</summary>
    public static string Told(ScoreGroup group)
    {
        ScoreLine line = group.Line;
        return $"{Name(group.Key, group.Without)}: said {Interval(line.Stated)}, came {line.CameOfScored.Count:N0} of {line.CameOfScored.Of:N0}, by chance {Interval(line.CameOfScored.Wilson)}"
            + (line.IsInKeeping == false ? "; not in keeping" : "");
    }

    /// <summary>The policies under which a report holds; each of them changes its numbers.</summary>
    public static IEnumerable<string> Policies(ScoreReport report)
    {
        yield return "All extracted forecasts are in the denominator.";
        yield return report.Options.Scale is { } scale
            ? $"Words are read on the scale {scale}, but for documents that declare theirs."
            : "Words are read on the scale of each document.";
        yield return report.Options.Will is { } will
            ? $"A bare will counts as {will.ToString(CultureInfo.InvariantCulture)}."
            : "A bare will is counted and not scored, since no number stands in the text.";
        yield return report.Options.Partly == PartlyPolicy.Half ? "What came in part counts as one half." : "What came in part is counted and not scored.";
        yield return "May and could cannot be wrong: counted, never scored. Void and ambiguous are counted and not scored.";
        yield return $"Log scores take no probability below {report.Options.LogClamp.ToString(CultureInfo.InvariantCulture)} or above {(1 - report.Options.LogClamp).ToString(CultureInfo.InvariantCulture)}. "
            + $"Who is ranked has at least {report.Options.LeastToRank} scored forecasts on every scale.";
        yield return "A house or an author answers for what the document itself forecasts; what it reports of others counts for the actor.";
    }
}
