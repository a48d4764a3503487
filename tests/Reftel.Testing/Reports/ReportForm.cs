namespace Reftel.Testing.Reports;

/// <summary>The containers in which reports come.</summary>
public enum ReportForm
{
    Html,
    Markdown,
    Plain,

    /// <summary>The text that extraction from a Word file gives.</summary>
    Docx,

    /// <summary>The text that <c>pdftotext -layout</c> gives.</summary>
    Pdf,
}

/// <summary>How anchors and notes are written inside a form.</summary>
internal enum NoteStyle
{
    /// <summary>Superscript links to an ordered list; the list counts.</summary>
    HtmlList,

    /// <summary><c>[7]</c> in the prose and before the note.</summary>
    HtmlBracket,

    /// <summary>Word's export: <c>_ftn7</c> and <c>_ftnref7</c>.</summary>
    HtmlWord,

    /// <summary>Bare superscripts in the prose and before the note.</summary>
    HtmlSuperscript,

    /// <summary><c>[^7]</c>.</summary>
    Pandoc,

    /// <summary><c>&lt;sup>7&lt;/sup></c>, as programs that read page images write.</summary>
    MarkdownSuperscript,

    /// <summary><c>[7]</c> and <c>[7] text</c>.</summary>
    PlainBracket,

    /// <summary><c>[7]</c> and <c>7. text</c>.</summary>
    PlainDot,

    /// <summary>Superscript digits of Unicode and <c>7. text</c>.</summary>
    PlainSuperscript,

    /// <summary>Numbers fused to the prose, notes at the foot of their page.</summary>
    PageFoot,
}

internal static class NoteStyles
{
    /// <summary>True where a label is characters of the text, so that it can be lost or misread.</summary>
    public static bool PrintsLabels(this NoteStyle style) =>
        style is not (NoteStyle.HtmlList or NoteStyle.HtmlWord or NoteStyle.Pandoc);

    public static bool IsHtml(this NoteStyle style) => style <= NoteStyle.HtmlSuperscript;
}
