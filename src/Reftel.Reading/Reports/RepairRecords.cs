using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>Every repair of labels and links as a record, so that a person can look at it and refuse it.</summary>
internal static class RepairRecords
{
    public static List<Repair> Of(ContainerText text, SourceText source, NotesResult notes, List<NoteCitations> cited)
    {
        var repairs = new List<Repair>();
        foreach (NoteEntry entry in notes.Entries)
        {
            if (entry is { Repair: { } repair, Number: int number })
            {
                TextSpan span = entry.Label is { } label ? text.Readable.ToSource(label.Start, label.End) : new TextSpan(text.Readable.ToSource(entry.Start, entry.Start).Start, 0);
                repairs.Add(new Repair(repair.Word, source.Slice(span).ToString(), number.ToString(NumberFormatInfo.InvariantInfo), repair.Reason, span));
            }

            foreach (AnchorMark anchor in entry.Anchors)
            {
                if (anchor.Style == AnchorStyle.Fused)
                {
                    TextSpan span = text.Readable.ToSource(anchor.Start, anchor.End);
                    repairs.Add(new Repair(
                        "unfused-anchor", source.Slice(span).ToString(), $"[{anchor.Number}]", $"it stands where note {anchor.Number} is to be expected between its neighbours", span));
                }
            }
        }

        foreach (NoteCitations note in cited)
        {
            foreach (CitationDraft citation in note.Citations)
            {
                foreach (LinkRepair repair in citation.Repairs)
                {
                    repairs.Add(OfLink(text, source, citation, repair));
                }
            }
        }

        return repairs;
    }

    /// <summary>By place; what stands at one place keeps its order.</summary>
    public static ImmutableArray<Repair> InOrder(Repair[] repairs)
    {
        // Place and order in one number, which sorts faster than a comparison.
        long[] keys = new long[repairs.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)repairs[i].Span.Start << 32) | (uint)i;
        }

        Array.Sort(keys, repairs);
        return ImmutableCollectionsMarshal.AsImmutableArray(repairs);
    }

    // A digit repair knows the address only; its place is looked for in the printed one.
    private static Repair OfLink(ContainerText text, SourceText source, CitationDraft citation, LinkRepair repair)
    {
        TextSpan whole = text.Readable.ToSource(citation.UrlRange.Start, citation.UrlRange.End);
        if (repair.Start >= 0 && citation.Searched is { } searched)
        {
            (int start, int end) = searched.ToReadable(repair.Start, repair.End);
            TextSpan span = text.Readable.ToSource(start, repair.Start == repair.End ? start : end);
            return new Repair(repair.Kind, source.Slice(span).ToString(), repair.Repaired, repair.Reason, span);
        }

        if (citation.Links is { First.Title: not null } && TargetPlace.Of(source.Text, repair.Original, whole) is var target && target != whole)
        {
            return new Repair(repair.Kind, source.Slice(target).ToString(), citation.Url ?? repair.Repaired, repair.Reason, target);
        }

        ReadOnlySpan<char> printed = source.Slice(whole);
        int at = repair.Original.Length == 0 ? -1 : printed.LastIndexOf(repair.Original, StringComparison.Ordinal);
        return at < 0
            ? new Repair(repair.Kind, printed.ToString(), citation.Url ?? repair.Repaired, repair.Reason, whole)
            : new Repair(repair.Kind, repair.Original, repair.Repaired, repair.Reason, new TextSpan(whole.Start + at, repair.Original.Length));
    }
}
