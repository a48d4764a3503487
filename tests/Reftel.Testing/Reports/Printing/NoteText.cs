using System.Text;

namespace Reftel.Testing.Reports.Printing;

/// <summary>The words and links of a note in the spelling of its form.</summary>
internal static class NoteText
{
    /// <summary>The text without its label; a line feed is the end of a line, two of them the end of a paragraph.</summary>
    public static string Print(ReportDraft draft, NoteDraft note)
    {
        var text = new StringBuilder();
        foreach (CitationPart part in note.Parts)
        {
            text.Append(part.Url is null || part.Printed is not null || note.IsLatex || note.IsEscaped
                ? Escape(draft, note, Bare(part))
                : Link(draft, part));
        }

        return text.ToString();
    }

    private static string Bare(CitationPart part) =>
        part.Url is null ? part.Printed ?? part.Text : (part.Text.Length > 0 ? $"{part.Text}, " : "") + (part.Printed ?? part.Url);

    private static string Link(ReportDraft draft, CitationPart part)
    {
        bool html = draft.Style.IsHtml();
        string url = html ? Html(part.Url!) : part.Url!;
        return part.Shape switch
        {
            LinkShape.Titled when html => $"<a href=\"{url}\">{Html(part.Text)}</a>",
            LinkShape.Titled when draft.Form == ReportForm.Markdown => $"[{part.Text}]({url})",
            LinkShape.Titled => $"{part.Text}, {url}",
            LinkShape.Marked when html => $"<a href=\"{url}\">{url}</a>",
            LinkShape.Marked when draft.Form == ReportForm.Markdown => $"<{url}>",
            _ => url,
        };
    }

    private static string Escape(ReportDraft draft, NoteDraft note, string text)
    {
        if (draft.Style.IsHtml())
        {
            return Html(text);
        }

        return note.IsLatex ? Latex(text) : note.IsEscaped ? Markdown(text) : text;
    }

    public static string Html(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Markdown(string text) => text
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal);

    private static string Latex(string text) => text
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("&", "\\&", StringComparison.Ordinal)
        .Replace(" ", "\\ ", StringComparison.Ordinal)

        // A blank without a backslash means nothing in mathematics; readers of page images strew them.
        .Replace('\u0001', ' ');
}
