using System.Text;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>A draft as one HTML page: no script, nothing fetched, its style within; notes lead to their places and back.</summary>
public static class DraftHtml
{
    /// <summary>The same draft and options give the same page; LF line ends.</summary>
    public static string Write(Draft draft, DraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Write(draft, DraftLayout.Of(draft, options ?? DraftOptions.Default));
    }

    internal static string Write(Draft draft, DraftLayout layout)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.Append($"<title>{Escape(layout.Title)}</title>\n<style>\n{DraftStyle.Css}</style>\n</head>\n<body>\n<article>\n<header>\n<h1>{Escape(layout.Title)}</h1>\n");
        foreach (string line in layout.HeadLines)
        {
            page.Append($"<p>{Escape(line)}</p>\n");
        }

        page.Append($"<p><time datetime=\"{draft.Date}\">{Escape(layout.Date)}</time></p>\n");
        page.Append(layout.Byline is { } byline ? $"<p>{Escape(byline)}</p>\n" : "").Append("</header>\n");
        Prose(page, layout);
        Notes(page, layout);
        return page.Append("</article>\n</body>\n</html>\n").ToString();
    }

    private static void Prose(StringBuilder page, DraftLayout layout)
    {
        DraftSectionKind? section = null;
        bool list = false;
        foreach (LaidParagraph paragraph in layout.Paragraphs)
        {
            if (section != paragraph.Section)
            {
                page.Append(list ? "</ul>\n" : "").Append(section is null ? "" : "</section>\n").Append("<section>\n");
                page.Append(paragraph.Heading is { } heading ? $"<h2>{Escape(heading)}</h2>\n" : "").Append(paragraph.IsItem ? "<ul>\n" : "");
                section = paragraph.Section;
                list = paragraph.IsItem;
            }

            string tag = paragraph.IsItem ? "li" : "p";
            page.Append($"<{tag}>{Escape(paragraph.Lead)}");
            for (int i = 0; i < paragraph.Sentences.Length; i++)
            {
                LaidSentence sentence = paragraph.Sentences[i];
                page.Append(i > 0 ? " " : "").Append(Escape(sentence.Text));
                page.Append(sentence.Note is { } note ? $"<sup><a id=\"ref-{note}\" href=\"#note-{note}\">{note}</a></sup>" : "");
            }

            page.Append($"</{tag}>\n");
        }

        page.Append(list ? "</ul>\n" : "").Append(section is null ? "" : "</section>\n");
    }

    private static void Notes(StringBuilder page, DraftLayout layout)
    {
        if (layout.Notes.IsEmpty)
        {
            return;
        }

        page.Append($"<section>\n<h2>{SectionHeadings.Notes}</h2>\n<ol>\n");
        foreach (LaidNote note in layout.Notes)
        {
            page.Append($"<li id=\"note-{note.Number}\">").Append(string.Concat(note.Pieces.Select(Piece)));
            page.Append($" <a class=\"back\" href=\"#ref-{note.Number}\">\u21A9</a></li>\n");
        }

        page.Append("</ol>\n</section>\n");
    }

    private static string Piece(NotePiece piece) =>
        piece.Url is { } url ? $"<a href=\"{Escape(url)}\">{Escape(piece.Text)}</a>" : Escape(piece.Text);

    private static string Escape(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
