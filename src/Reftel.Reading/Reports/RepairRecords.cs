using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>Every repair of labels and links as a record, so that a person can look at it and refuse it.</summary>
internal static class RepairRecords
{
    public static IEnumerable<Repair> Of(ContainerText text, SourceText source, NotesResult notes, IEnumerable<NoteCitations> cited)
    {
        foreach (NoteEntry entry in notes.Entries)
        {
            if (entry is { Repair: { } repair, Number: int number })
            {
                TextSpan span = entry.Label is { } label ? text.Readable.ToSource(label.Start, label.End) : new TextSpan(text.Readable.ToSource(entry.Start, entry.Start).Start, 0);
                yield return new Repair(repair.Word, source.Slice(span).ToString(), $"{number}", repair.Reason, span);
            }

            foreach (AnchorMark anchor in entry.Anchors)
            {
                if (anchor.Style == AnchorStyle.Fused)
                {
                    TextSpan span = text.Readable.ToSource(anchor.Start, anchor.End);
                    yield return new Repair(
                        "unfused-anchor", source.Slice(span).ToString(), $"[{anchor.Number}]", $"it stands where note {anchor.Number} is to be expected between its neighbours", span);
                }
            }
        }

        foreach (CitationDraft citation in cited.SelectMany(c => c.Citations))
        {
            TextSpan span = citation.Repairs.Count == 0 ? default : text.Readable.ToSource(citation.UrlRange.Start, citation.UrlRange.End);
            foreach (LinkRepair repair in citation.Repairs)
            {
                yield return new Repair(repair.Kind, repair.Original, repair.Repaired, repair.Reason, span);
            }
        }
    }
}
