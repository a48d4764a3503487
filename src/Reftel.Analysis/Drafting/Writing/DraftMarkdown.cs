using System.Text;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>A draft as Markdown with footnotes (<c>[^1]</c>), one line a paragraph.</summary>
public static class DraftMarkdown
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
        text.Append($"# {MarkdownText.Escape(layout.Title)}\n\n");
        foreach (string line in layout.HeadLines.Append(layout.Date).Append(layout.Byline ?? "").Where(line => line.Length > 0))
        {
            text.Append(MarkdownText.AsLine(MarkdownText.Escape(line))).Append("\n\n");
        }

        for (int i = 0; i < layout.Paragraphs.Length; i++)
        {
            LaidParagraph paragraph = layout.Paragraphs[i];
            text.Append(paragraph.Heading is { } heading ? $"## {heading}\n\n" : "");
            Write(text, paragraph);
            bool listGoesOn = paragraph.IsItem && i + 1 < layout.Paragraphs.Length && layout.Paragraphs[i + 1] is { IsItem: true, Heading: null };
            text.Append(listGoesOn ? "\n" : "\n\n");
        }

        text.Append(layout.Notes.IsEmpty ? "" : $"## {SectionHeadings.Notes}\n\n");
        foreach (LaidNote note in layout.Notes)
        {
            text.Append($"[^{note.Number}]: ").Append(MarkdownText.AsLine(string.Concat(note.Pieces.Select(Piece)))).Append("\n\n");
        }

        text.Length--;
        return text.ToString();
    }

    private static void Write(StringBuilder text, LaidParagraph paragraph)
    {
        var line = new StringBuilder(MarkdownText.Escape(paragraph.Lead));
        for (int i = 0; i < paragraph.Sentences.Length; i++)
        {
            LaidSentence sentence = paragraph.Sentences[i];
            line.Append(i > 0 ? " " : "").Append(MarkdownText.Escape(sentence.Text)).Append(sentence.Note is { } note ? $"[^{note}]" : "");
        }

        text.Append(paragraph.IsItem ? "- " : "").Append(MarkdownText.AsLine(line.ToString()));
    }

    private static string Piece(NotePiece piece) => piece.Url is { } url ? MarkdownText.Link(url) : MarkdownText.Escape(piece.Text);
}
