using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Testing.Reports.Scoring;

/// <summary>How much of the truth of generated reports was read back, and how much was read that is not true.</summary>
public sealed class ReportScore
{
    private readonly List<string> _differences = [];

    public int Reports { get; private set; }

    /// <summary>The right text under the right number.</summary>
    public Rate Notes { get; } = new();

    /// <summary>The right note at the right place of the prose.</summary>
    public Rate Anchors { get; } = new();

    /// <summary>The sound address in the right note.</summary>
    public Rate Links { get; } = new();

    /// <summary>Title, date, authors.</summary>
    public Rate Head { get; } = new();

    /// <summary>Anchors, orphans among them, where nothing of the kind is printed.</summary>
    public int InventedAnchors { get; internal set; }

    /// <summary>Notes whose number a reader restored and which are other notes.</summary>
    public int WrongLabels { get; internal set; }

    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Adds a reading; null stands for a reader that saw no report.</summary>
    public void Add(GeneratedReport report, Document? document)
    {
        Reports++;
        NoteScore.Add(this, report, document?.Report);
        AnchorScore.Add(this, report, document);
        AddHead(report, "title", Skeleton.Of(report.Truth.Title), document?.Title is { } title ? Skeleton.Of(title) : null);
        AddHead(report, "date", $"{report.Truth.Day:yyyy-MM-dd}", document?.Date?.ToString().Split('T')[0]);
        string? authors = document?.Report is { } read ? string.Join(", ", read.Authors) : null;
        AddHead(report, "authors", string.Join(", ", report.Truth.Authors), authors);
    }

    /// <summary>The rates, then the first differences.</summary>
    public string ToString(int differences)
    {
        var text = new StringBuilder(
            $"{Reports} reports\nnotes    {Notes}\nanchors  {Anchors}\nlinks    {Links}\nhead     {Head}\ninvented anchors {InventedAnchors}, wrong labels {WrongLabels}\n");
        foreach (string difference in _differences.Take(differences))
        {
            text.Append('\n').Append(difference).Append('\n');
        }

        return text.ToString();
    }

    public override string ToString() => ToString(differences: 12);

    internal void Differ(GeneratedReport report, string what, string? expected, string? actual)
    {
        string damage = string.Join("; ", report.Truth.Damage.Where(d => Concerns(d, what)).Take(4));
        _differences.Add($"seed {report.Seed} ({report.Form}), {what}{(damage.Length > 0 ? $" [{damage}]" : "")}\n{FirstDifference.Show(expected, actual)}");
    }

    /// <summary>True where both speak of the same number.</summary>
    private static bool Concerns(string damage, string what) =>
        $" {damage.Replace(':', ' ')} ".Contains($" {what[(what.LastIndexOf(' ') + 1)..]} ", StringComparison.Ordinal);

    private void AddHead(GeneratedReport report, string what, string expected, string? actual)
    {
        Head.Expected++;
        Head.Given += string.IsNullOrEmpty(actual) ? 0 : 1;
        if (expected == actual)
        {
            Head.Right++;
        }
        else
        {
            Differ(report, what, expected, actual);
        }
    }
}
