using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Cli.Rendering;

/// <summary>The notes of a report as a page shows them: in full where they first serve a sentence, by number after that.</summary>
internal sealed class ReportNotes(Report report)
{
    private readonly Dictionary<string, Source> _sources =
        report.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);

    private readonly HashSet<int> _shown = [];

    /// <summary><c>[7]</c>, <c>[7, p. 45]</c>; <c>[11*]</c> where the number was restored, <c>[9?]</c> where the note is not in the text.</summary>
    public string Anchor(PlacedAnchor anchor)
    {
        string label = anchor.Note is { } note ? Label(report.Notes[note]) : $"[{anchor.Label ?? $"{anchor.Number}"}?]";
        return anchor.Pages is { } pages ? $"{label[..^1]}, {pages}]" : label;
    }

    /// <summary>The notes behind some anchors, each once, in order.</summary>
    public List<LabelledLines> Of(IEnumerable<PlacedAnchor> anchors)
    {
        var lines = new List<LabelledLines>();
        foreach (int note in anchors.Select(anchor => anchor.Note).OfType<int>().Distinct())
        {
            Note shown = report.Notes[note];
            lines.Add(new LabelledLines(Label(shown), _shown.Add(note) ? Lines(shown) : ["as above"]));
        }

        return lines;
    }

    /// <summary>The notes that serve no known sentence.</summary>
    public void WriteLost(Page page)
    {
        Note[] lost = [.. report.Notes.Where(note => note.AnchorState == AnchorState.Lost)];
        if (lost.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Wide("Notes whose place is lost", Style.Title);
        foreach (Note note in lost)
        {
            page.Fields(Label(note), Lines(note));
        }
    }

    private static string Label(Note note) =>
        $"[{Escaped.Line(note.Shown)}{(note.LabelRepair is null ? "" : SourceLine.RepairSign)}]";

    private List<string> Lines(Note note)
    {
        List<string> lines =
        [
            .. note.Citations.Select(citation => SourceLine.Of(citation, citation.Source is { } id ? _sources.GetValueOrDefault(id) : null)),
        ];
        return lines.Count > 0 ? lines : [note.Text.Length > 0 ? note.Text : "(empty)"];
    }
}
