using System.Globalization;
using System.Text;
using Reftel.Analysis.Scoring;
using Reftel.Archive.Wording;

namespace Reftel.Cli.Ledgers;

/// <summary>What became of commitments, for a person.</summary>
internal static class CommitmentText
{
    // The rest is in JSON.
    private const int MostActors = 20;

    public static void Append(StringBuilder text, CommitmentScores scores)
    {
        if (scores.All.All == 0)
        {
            return;
        }

        text.Append($"\n{Counted.Of(scores.All.All, "commitment")}\n\n");
        var table = new TextTable("by actor", "all", "unresolved", "overdue", "kept", "partly", "broken", "stalled", "kept rate", "by chance");
        foreach (CommitmentGroup group in scores.ByActor.Take(MostActors))
        {
            Add(table, group.Key ?? ScoreText.Without(group.Without), group.Line);
        }

        Add(table, "all", scores.All);
        foreach (CommitmentGroup group in scores.ByReporter.Where(group => group.Key is not null).Take(MostActors))
        {
            Add(table, $"as {group.Key} says", group.Line);
        }

        table.AppendTo(text);
    }

    private static void Add(TextTable table, string name, CommitmentLine line) => table.Add(
    [
        name, .. new[] { line.All, line.Unresolved, line.Overdue, line.Kept, line.Partly, line.Broken, line.Stalled }.Select(count => count.ToString("N0", CultureInfo.InvariantCulture)),
        line.KeptRate.Rate is { } rate ? ScoreText.Percent(rate) : "", line.KeptRate.Wilson is { } chance ? ScoreText.Percents(chance) : "",
    ]);
}
