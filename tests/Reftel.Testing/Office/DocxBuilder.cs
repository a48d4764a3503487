using System.Net;
using System.Text;

namespace Reftel.Testing.Office;

/// <summary>
/// Builds small DOCX files as Word writes them, with real notes, styles, lists and links:
/// <c>new DocxBuilder().Title("Harbour Watch").Paragraph("The pilots are back.{1}", "Port log, 3 May.").Build()</c>.
/// In a text <c>{1}</c> stands for the first of the inlines that follow it (a string is a footnote), and
/// <c>&lt;sup&gt;7&lt;/sup&gt;</c> is a typed superscript. The same calls give the same bytes.
/// </summary>
public sealed class DocxBuilder
{
    private readonly StringBuilder _body = new();
    private readonly DocxNotes _footnotes = new("footnote");
    private readonly DocxNotes _endnotes = new("endnote");
    private readonly DocxRuns _runs;
    private string? _author;
    private string? _created;

    public DocxBuilder() => _runs = new DocxRuns(note => (note.Kind == DocxInlineKind.Footnote ? _footnotes : _endnotes).Add(note));

    public DocxBuilder Title(string text, params DocxInline[] inlines) => Styled("Title", text, inlines);

    public DocxBuilder Subtitle(string text, params DocxInline[] inlines) => Styled("Subtitle", text, inlines);

    /// <summary>A plain paragraph under the title, such as <c>3 May 2021 | By Ana Reyle</c>.</summary>
    public DocxBuilder Byline(string text, params DocxInline[] inlines) => Paragraph(text, inlines);

    /// <param name="level">1 to 6.</param>
    public DocxBuilder Heading(int level, string text, params DocxInline[] inlines) => Styled($"Heading{level}", text, inlines);

    public DocxBuilder Paragraph(string text, params DocxInline[] inlines) => Add(_runs.Paragraph("", text, inlines));

    public DocxBuilder Quote(string text, params DocxInline[] inlines) => Styled("Quote", text, inlines);

    /// <param name="level">0 for the outermost.</param>
    public DocxBuilder Bullet(int level, string text, params DocxInline[] inlines) => Item(1, level, text, inlines);

    /// <param name="level">0 for the outermost.</param>
    public DocxBuilder Numbered(int level, string text, params DocxInline[] inlines) => Item(2, level, text, inlines);

    /// <summary>A paragraph with a style of the given id; <see cref="DocxStyles"/> has those that are declared.</summary>
    public DocxBuilder Styled(string styleId, string text, params DocxInline[] inlines) =>
        Add(_runs.Paragraph($"<w:pStyle w:val=\"{styleId}\"/>", text, inlines));

    /// <summary>A table; each row is its cells.</summary>
    public DocxBuilder Table(params string[][] rows) => Add(
        "<w:tbl><w:tblPr/><w:tblGrid/>"
        + string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{_runs.Paragraph("", cell, [])}</w:tc>"))}</w:tr>"))
        + "</w:tbl>");

    /// <summary>Elements of the body as they are; the prefixes are <c>w</c>, <c>r</c>, <c>mc</c>, <c>wps</c>, <c>v</c>, <c>m</c>.</summary>
    public DocxBuilder Xml(string xml) => Add(xml);

    /// <summary>What the file says about itself, unseen on its pages.</summary>
    /// <param name="created">ISO 8601 with time and <c>Z</c>.</param>
    public DocxBuilder Core(string author, string created)
    {
        (_author, _created) = (author, created);
        return this;
    }

    public byte[] Build() => ToPackage().ToArray();

    /// <summary>The parts, for tests that tamper with them.</summary>
    public DocxPackage ToPackage()
    {
        var package = new DocxPackage();
        var parts = new DocxParts(package);
        parts.Add("document", "officeDocument", $"<w:document {DocxParts.Root}><w:body>{_body}</w:body></w:document>", _runs.Links);
        parts.Add("styles", "styles", DocxStyles.Xml, []);
        parts.Add("numbering", "numbering", DocxStyles.Numbering, []);
        if (_footnotes.Any)
        {
            parts.Add("footnotes", "footnotes", _footnotes.ToXml(DocxParts.Root), _footnotes.Links);
        }

        if (_endnotes.Any)
        {
            parts.Add("endnotes", "endnotes", _endnotes.ToXml(DocxParts.Root), _endnotes.Links);
        }

        parts.Finish(_author is null ? null : CoreXml(_author, _created!));
        return package;
    }

    private static string CoreXml(string author, string created) =>
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        + $"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>{WebUtility.HtmlEncode(author)}</dc:creator>"
        + $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created></cp:coreProperties>";

    private DocxBuilder Item(int list, int level, string text, DocxInline[] inlines) => Add(_runs.Paragraph(
        $"<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>", text, inlines));

    private DocxBuilder Add(string xml)
    {
        _body.Append(xml);
        return this;
    }
}
