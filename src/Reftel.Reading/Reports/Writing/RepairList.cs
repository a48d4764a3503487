using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>What <see cref="RepairedCopy"/> changes: what stood there, what stands there now, where, and why.</summary>
public static class RepairList
{
    /// <summary>
    /// The reader's repairs in the order of the text, anchors that ran into a word and are set apart among them;
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
        return [.. made.OrderBy(repair => repair.Span)];
    }
}
