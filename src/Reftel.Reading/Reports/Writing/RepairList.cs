using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>What <see cref="RepairedCopy"/> changes: what stood there, what stands there now, where, and why.</summary>
public static class RepairList
{
    /// <summary>
    /// The changes in the order of the text. Beside the reader's repairs these are anchors that ran into a word and are set apart;
    /// a repair of the prose whose words could not be found in their paragraph is not made and not listed.
    /// </summary>
    public static ImmutableArray<Repair> Of(Document document)
    {
        if (document.Report is not { } report)
        {
            return [];
        }

        var missed = new ProseRepairs(document, report).Missed.ToHashSet();
        IEnumerable<Repair> made = report.Repairs.Where(repair => !missed.Contains(repair));
        return [.. made.Concat(Separated(document, report)).OrderBy(repair => repair.Span)];
    }

    private static IEnumerable<Repair> Separated(Document document, Report report)
    {
        var labels = new NoteLabels(report);
        var repaired = report.Repairs.Select(repair => repair.Span).ToHashSet();
        foreach (SourceAnchor anchor in SourceAnchor.AllOf(report))
        {
            if (anchor.How == AnchorStyle.Fused && !repaired.Contains(anchor.Span))
            {
                yield return new Repair(
                    "anchor-separated",
                    document.Source.Slice(anchor.Span).ToString(),
                    labels.Anchor(anchor.At(0)),
                    "the number of the note ran into the words before it",
                    anchor.Span);
            }
        }
    }
}
