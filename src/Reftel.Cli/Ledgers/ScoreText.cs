using System.Globalization;
using System.Text;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Scoring;
using Reftel.Archive.Wording;

namespace Reftel.Cli.Ledgers;

/// <summary>A report for a person: what was counted, what was scored and on which policies, how good it was, and where that depends on the scale.</summary>
internal static class ScoreText
{
    public static string Of(ScoreReport report, ScoreDimension by)
    {
        var text = new StringBuilder();
        Count(text, report);
        if (report.All.Brier is { } brier && report.All.Log is { } log)
        {
            Score(text, report, brier, log);
        }

        if (report.Groups[by].Length > 0)
        {
            Groups(text, report, by);
        }

        if (report.Rankings.FirstOrDefault(ranking => ranking.By == by) is { } ranked)
        {
            text.Append(ranked.Reason is { } reason
                ? $"\nNot ranked: {reason}.\n"
                : $"\nRanked, on every scale alike: {string.Join(", ", ranked.Order)}.\n");
        }

        CommitmentText.Append(text, report.Commitments);
        return text.ToString();
    }

    private static void Count(StringBuilder text, ScoreReport report)
    {
        Denominator all = report.All.Denominator;
        string will = report.Options.Will is { } p ? $"a bare will counts as {Part(p)}" : "a bare will is not scored (--will 0.97 scores it)";
        string scale = report.Options.Scale is { } key ? $"on the scale {key}" : "on the scale of each document";
        text.Append(CultureInfo.InvariantCulture, $"{Counted.Of(all.All, "forecast")} as of {report.AsOf.ToIso()}; {scale}; {will}\n\n");
        var table = new TextTable("", "forecasts", "share");
        foreach ((string name, int count) in new[]
        {
            ("scored", all.Scored), ("unresolved", all.Unresolved), ("  of these overdue", all.Overdue), ("cannot be wrong (may)", all.Unfalsifiable), ("bare will", all.Will),
            ("word without a number", all.NoNumber), ("partly", all.Partly), ("ambiguous", all.Ambiguous), ("void", all.Void),
        }.Where(row => row.Item2 > 0 || row.Item1 == "scored"))
        {
            table.Add(name, count.ToString("N0", CultureInfo.InvariantCulture), all.All == 0 ? "" : Percent((double)count / all.All));
        }

        table.AppendTo(text);
    }

    private static void Score(StringBuilder text, ScoreReport report, ScoreRange brier, ScoreRange log)
    {
        text.Append('\n');
        var table = new TextTable("", "score", "over the interval");
        table.Add("Brier (0 best, 1 worst)", Part(brier.Middle), Range(brier));
        table.Add("log (0 best)", Part(log.Middle), Range(log));
        if (report.BaseRate is { } rate && report.Half is { } half)
        {
            table.Add($"Brier of always {Percent(rate.Probability)}", Part(rate.Brier), $"skill {Part(rate.Skill)}");
            table.Add("Brier of always 50%", Part(half.Brier), $"skill {Part(half.Skill)}");
        }

        if (report.TimeWeighted.Brier is { } weighted)
        {
            table.Add("Brier weighted by days", Part(weighted), Counted.Of(report.TimeWeighted.Questions, "question"));
        }

        table.AppendTo(text);
        if (report.Murphy is { } murphy)
        {
            text.Append($"\nreliability {Part(murphy.Reliability)} - resolution {Part(murphy.Resolution)} + uncertainty {Part(murphy.Uncertainty)} = {Part(murphy.Sum)}\n");
        }

        string scales = string.Join(", ", report.Sensitivity.Scales.Where(scale => scale.Brier is not null).Select(scale => $"{scale.Scale} {Part(scale.Brier)} of {scale.Scored:N0}"));
        text.Append($"On other scales: {scales}\n");
    }

    private static void Groups(StringBuilder text, ScoreReport report, ScoreDimension by)
    {
        text.Append('\n');
        var table = new TextTable($"by {by.ToWord()}", "all", "scored", "came", "rate", "by chance", "said", "Brier", "over the interval");
        foreach (ScoreGroup group in report.Groups[by])
        {
            ScoreLine line = group.Line;
            table.Add(
                group.Key ?? Without(group.Without), line.Denominator.All.ToString("N0", CultureInfo.InvariantCulture), line.Denominator.Scored.ToString("N0", CultureInfo.InvariantCulture),
                $"{line.Came.Count:N0} of {line.Came.Of:N0}", line.Came.Rate is { } rate ? Percent(rate) : "", line.Came.Wilson is { } chance ? Percents(chance) : "",
                line.Stated is { } stated ? $"{Percents(stated)}{(line.IsInKeeping == false ? " !" : "")}" : "", Part(line.Brier?.Middle), line.Brier is { } brier ? Range(brier) : "");
        }

        table.AppendTo(text);
        if (report.Groups[by].Any(group => group.Line.IsInKeeping == false))
        {
            text.Append("! what came is not in keeping with what was said\n");
        }
    }

    /// <summary><c>(said by others)</c></summary>
    internal static string Without(string? word) => $"({word?.Replace('-', ' ')})";

    internal static string Percent(double part) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(part * 100):0}%");

    internal static string Percents(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(interval.Low * 100):0}-{Math.Round(interval.High * 100):0}%");

    private static string Part(double? part) => part is { } number ? number.ToString("0.000", CultureInfo.InvariantCulture) : "";

    private static string Range(ScoreRange range) => $"{Part(range.Least)}-{Part(range.Most)}";
}
