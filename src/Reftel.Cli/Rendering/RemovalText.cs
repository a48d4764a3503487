using System.Text;
using Reftel.Archive.Store.Removals;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>What was taken out of an archive, for people.</summary>
internal static class RemovalText
{
    public static string Of(IReadOnlyList<Removal> removals)
    {
        var text = new StringBuilder(removals.Count == 0
            ? "Nothing was taken out\n"
            : $"{Counted.Of(removals.Count, "document")} {(removals.Count == 1 ? "was" : "were")} taken out\n");
        foreach (Removal removal in removals)
        {
            text.Append('\n').Append(Escaped.Line($"{removal.Id}  {Sentence(removal)}")).Append('\n');
            Add(text, "Title ", removal.Title);
            Add(text, "Reason", removal.Reason);
            foreach (string name in removal.Names)
            {
                Add(text, "Name  ", name);
            }

            Add(text, "SHA256", removal.Sha256);
        }

        return text.ToString();
    }

    /// <summary><c>removed 2026-11-29 12:51 UTC by ann</c></summary>
    public static string Sentence(Removal removal) => $"removed {Dates.OfTime(removal.RemovedOn)}{(removal.RemovedBy.Length > 0 ? $" by {removal.RemovedBy}" : "")}";

    private static void Add(StringBuilder text, string label, string? value) =>
        _ = string.IsNullOrEmpty(value) ? text : text.Append("  ").Append(label).Append("  ").Append(Escaped.Line(value)).Append('\n');
}
