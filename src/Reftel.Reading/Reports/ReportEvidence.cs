using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports;

/// <summary>
/// Decides whether a text is a report: prose with notes that it points to, or a title with a date or an author over prose.
/// Programs, mails and tables have notes and dates as well; what they lack is prose, or they say what they are.
/// </summary>
internal static class ReportEvidence
{
    private const int FewNotes = 3;

    /// <summary>Characters of prose that a report has under a title with a date or an author when it points to notes, and when it does not; the first also where the container ties notes to anchors.</summary>
    private const int ProseWithNotes = 40;
    private const int ProseAlone = 300;

    /// <summary>Characters of prose over notes where no head is left.</summary>
    private const int ProseWithoutHead = 150;

    public static bool IsReport(ContainerText text, ReportHead head, NotesResult notes)
    {
        if (ForeignText.IsProgram(text.Text))
        {
            return false;
        }

        bool named = head.Title is not null && (head.Dateline is not null || !head.Authors.IsEmpty);
        int prose = ProseMeasure.Of(text, head.End, notes.Blocks, ProseAlone);
        int anchored = notes.Entries.Count(e => e.Anchors.Count > 0);
        if (ForeignText.IsMail(text.Text))
        {
            // Reports are sent by mail; letters have neither head nor notes in their text.
            return named && anchored >= FewNotes && prose >= ProseAlone;
        }

        if (anchored > 0 && (anchored >= FewNotes || notes.Entries.Count <= anchored * 2))
        {
            bool known = named || (head.Title is not null && notes.Entries.Any(e => e.Identifier is not null && e.Anchors.Count > 0));
            return known ? prose >= ProseWithNotes : prose >= ProseWithoutHead && (anchored >= FewNotes || head.Title is not null) && !HasCode(text);
        }

        return named && prose >= ProseAlone;
    }

    private static bool HasCode(ContainerText text) =>
        text.Blocks.Any(b => b.Kind == ContainerBlockKind.Code) || text.Inlines.Count(i => i.Kind == ContainerInlineKind.Code) >= FewNotes;
}
