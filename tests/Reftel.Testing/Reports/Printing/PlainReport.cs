using System.Text;
using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Printing;

/// <summary>Plain text with endnotes, hard-wrapped or a paragraph to a line.</summary>
internal static class PlainReport
{
    public static string Print(ReportDraft draft)
    {
        SeededRandom random = draft.PrintRandom;
        int width = random.OneOf(0, 68, 72, 78);
        string indent = random.OneOf("", "   ");
        var text = new StringBuilder();
        Block(text, random.Percent(25) ? draft.Title.ToUpperInvariant() : draft.Title, width);
        text.Append(string.Join('\n', draft.HeadLines)).Append("\n\n");
        foreach (ParagraphDraft paragraph in draft.Paragraphs)
        {
            string prose = ReportPrinter.Prose(draft, paragraph);
            Block(text, paragraph.Shape == ParagraphShape.Bullet ? $"- {prose}" : prose, width);
            Join(text, paragraph.JoinedToNext);
        }

        text.Append(draft.IsRussian ? "Примечания" : random.OneOf("Notes", "Endnotes", "NOTES", "References")).Append("\n\n");
        bool apart = random.Percent(60);
        foreach (NoteDraft note in ReportPrinter.PrintedNotes(draft))
        {
            Block(text, Label(draft, note) + NoteText.Print(draft, note), width, indent);
            Join(text, note.JoinedToNext || !apart);
        }

        return text.ToString();
    }

    private static string Label(ReportDraft draft, NoteDraft note) => note.LabelPrint == LabelPrint.Dropped
        ? ""
        : draft.Style == NoteStyle.PlainBracket ? $"[{note.Label}] " : $"{note.Label}. ";

    private static void Block(StringBuilder text, string words, int width, string indent = "")
    {
        string printed = width == 0 ? words : string.Join('\n', Wrapped.Lines(words, width, indent).Select(l => l.TrimEnd()));
        text.Append(printed).Append("\n\n");
    }

    private static void Join(StringBuilder text, bool joined)
    {
        if (joined)
        {
            text.Length--;
        }
    }
}
