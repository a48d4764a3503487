using System.Text;

namespace Reftel.Testing.Reports.Printing;

/// <summary>Markdown, by a person or by a program that read page images; and the text that extraction from a Word file gives.</summary>
internal static class MarkdownReport
{
    public static string Print(ReportDraft draft)
    {
        var text = new StringBuilder();
        text.Append(draft.PrintRandom.OneOf("# ", "## ")).Append(draft.Title).Append("\n\n");
        foreach (string line in draft.HeadLines)
        {
            text.Append(line).Append("\n\n");
        }

        foreach (ParagraphDraft paragraph in draft.Paragraphs)
        {
            text.Append(paragraph.Shape switch { ParagraphShape.Heading => "### ", ParagraphShape.Bullet => "- ", _ => "" })
                .Append(ReportPrinter.Prose(draft, paragraph))
                .Append(paragraph.JoinedToNext ? "\n" : "\n\n");
        }

        bool pandoc = draft.Style == NoteStyle.Pandoc;
        if (!pandoc)
        {
            text.Append(draft.PrintRandom.OneOf("", "---\n\n", "## Notes\n\n", "### Endnotes\n\n"));
        }

        foreach (NoteDraft note in ReportPrinter.PrintedNotes(draft))
        {
            string words = NoteText.Print(draft, note);
            text.Append(pandoc ? $"[^{note.Label}]: {words.Replace("\n\n", "\n\n    ", StringComparison.Ordinal)}" : Superscript(note, words))
                .Append(note.JoinedToNext ? "\n" : "\n\n");
        }

        return text.ToString();
    }

    private static string Superscript(NoteDraft note, string words) => note.LabelPrint switch
    {
        LabelPrint.Dropped => note.IsLatex ? $" ${words}$ " : words,
        LabelPrint.NestedSuperscript => $"<sup>&lt;sup>{note.Label}</sup> {words}",
        LabelPrint.Misread when note.Label is "\"" or "&quot;" => $"<sup>{note.Label}</sup> {words}",
        _ when note.IsLatex => $"$^{{{note.Label}}}{(note.Number % 3 == 0 ? "\\," : note.Number % 3 == 1 ? "\\ " : " ")}{words}$",
        _ => $"<sup>{note.Label}</sup> {words}",
    };
}
