using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports;

/// <summary>Decides whether a text is a report: notes that prose points to, or a title with a date or an author over prose.</summary>
internal static class ReportEvidence
{
    private const int FewNotes = 3;
    private const int LeastProse = 200;

    public static bool IsReport(ContainerText text, ReportHead head, NotesResult notes)
    {
        int anchored = notes.Entries.Count(e => e.Anchors.Count > 0);
        if (anchored > 0 && (anchored >= FewNotes || notes.Entries.Count <= anchored * 2))
        {
            return true;
        }

        bool named = head.Title is not null && (head.Dateline is not null || !head.Authors.IsEmpty);
        return named && HasProse(text, head, notes);
    }

    private static bool HasProse(ContainerText text, ReportHead head, NotesResult notes)
    {
        int prose = 0;
        for (int i = 0; i < text.Blocks.Count && prose < LeastProse; i++)
        {
            ContainerBlock block = text.Blocks[i];
            bool counts = block.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.ListItem or ContainerBlockKind.Quotation
                && block.End > head.End && !notes.Blocks.Contains(i);
            prose += counts ? block.End - Math.Max(block.Start, head.End) : 0;
        }

        return prose >= LeastProse;
    }
}
