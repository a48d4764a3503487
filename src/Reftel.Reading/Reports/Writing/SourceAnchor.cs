using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>An anchor of a note, or one without a note, at its place in the source.</summary>
internal readonly record struct SourceAnchor(TextSpan Span, int? Note, int? Number, AnchorStyle How, string? Pages)
{
    /// <summary>The name of an anchor without a note, or null.</summary>
    public string? Label { get; init; }

    /// <summary>All anchors of a report in the order of the text.</summary>
    public static List<SourceAnchor> AllOf(Report report)
    {
        var anchors = new List<SourceAnchor>();
        for (int i = 0; i < report.Notes.Length; i++)
        {
            Note note = report.Notes[i];
            int index = i;
            anchors.AddRange(note.Anchors.Select(anchor => new SourceAnchor(anchor.Span, index, note.Number, anchor.How, anchor.Pages)));
        }

        anchors.AddRange(report.OrphanAnchors.Select(orphan => new SourceAnchor(orphan.Span, null, orphan.Label is null ? orphan.Number : null, orphan.How, null) { Label = orphan.Label }));

        // Several notes may share one anchor ("4-7"): they keep the order of their numbers.
        return [.. anchors.OrderBy(anchor => anchor.Span.Start).ThenBy(anchor => anchor.Number ?? int.MaxValue)];
    }

    /// <summary>Those of a sorted list that begin in a span.</summary>
    public static List<SourceAnchor> Within(List<SourceAnchor> sorted, TextSpan span)
    {
        int first = FirstFrom(sorted, span.Start);
        int end = FirstFrom(sorted, span.End);
        return sorted[first..end];
    }

    public PlacedAnchor At(int offset) => new(offset, Note, Number) { Pages = Pages, Label = Label };

    private static int FirstFrom(List<SourceAnchor> sorted, int start)
    {
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
