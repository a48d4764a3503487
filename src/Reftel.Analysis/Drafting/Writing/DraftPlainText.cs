using System.Text;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>A draft as plain text: headings underlined, one line a paragraph, <c>[1]</c> in the prose and the notes at the end, a line each.</summary>
public static class DraftPlainText
{
    /// <summary>The same draft and options give the same text; LF line ends.</summary>
    public static string Write(Draft draft, DraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Write(DraftLayout.Of(draft, options ?? DraftOptions.Default));
    }

    internal static string Write(DraftLayout layout)
    {
        var text = new StringBuilder();
        text.Append(layout.Title).Append('\n').Append('=', layout.Title.Length).Append("\n\n");
        foreach (string line in layout.HeadLines.Append(layout.Date).Append(layout.Byline ?? "").Where(line => line.Length > 0))
        {
            text.Append(line).Append("\n\n");
        }

        for (int i = 0; i < layout.Paragraphs.Length; i++)
        {
            LaidParagraph paragraph = layout.Paragraphs[i];
            Heading(text, paragraph.Heading);
            string words = paragraph.Lead + string.Join(' ', paragraph.Sentences.Select(sentence => sentence.Text + (sentence.Note is { } note ? $"[{note}]" : "")));
            text.Append(paragraph.IsItem ? "- " : "").Append(words).Append('\n');
            bool listGoesOn = paragraph.IsItem && i + 1 < layout.Paragraphs.Length && layout.Paragraphs[i + 1] is { IsItem: true, Heading: null };
            text.Append(listGoesOn ? "" : "\n");
        }

        Heading(text, layout.Notes.IsEmpty ? null : SectionHeadings.Notes);
        foreach (LaidNote note in layout.Notes)
        {
            text.Append($"[{note.Number}] ").Append(note.Text).Append('\n');
        }

        return text.ToString();
    }

    private static void Heading(StringBuilder text, string? heading)
    {
        if (heading is not null)
        {
            text.Append(heading).Append('\n').Append('-', heading.Length).Append("\n\n");
        }
    }
}
