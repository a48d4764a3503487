using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>What <see cref="RepairedCopy"/> changes: what stood there, what stands there now, where, and why.</summary>
public static class RepairList
{
    /// <summary>
    /// The reader's repairs in the order of the text, anchors that ran into a word and are set apart among them;
    /// labels that the copy changes as <c>renumbered</c>;
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
        return [.. made.Concat(Renumbered(document, report)).OrderBy(repair => repair.Span)];
    }

    // A copy has one count of numbers: notes that count anew, and letters and signs, get labels of their own.
    private static IEnumerable<Repair> Renumbered(Document document, Report report)
    {
        var labels = new NoteLabels(report);
        for (int i = 0; i < report.Notes.Length; i++)
        {
            Note note = report.Notes[i];
            if (note.Label is not { Length: > 0 } printed || printed == labels[i] || (note.Number is { } number && labels[i] == $"{number}"))
            {
                continue;
            }

            bool stands = document.Source.Slice(note.Span).StartsWith(printed, StringComparison.Ordinal);
            string reason = note.Number is null ? "notes of a copy are numbered" : $"another note has the number {note.Number}";
            yield return new Repair("renumbered", printed, labels[i], reason, new TextSpan(note.Span.Start, stands ? printed.Length : 0));
        }
    }
}
