namespace Reftel.Testing.Office;

/// <summary>
/// The styles and lists of a document that is built: ids of an English Word, and some as other languages have them
/// (<c>Rubrik1</c> is "heading 1" by its name, <c>Kapitel</c> by its outline level, <c>Abschnitt</c> is based on it).
/// </summary>
internal static class DocxStyles
{
    public static string Xml { get; } =
        $"<w:styles {DocxParts.Root}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + Style("Title", "Title") + Style("Subtitle", "Subtitle")
        + string.Concat(Enumerable.Range(1, 6).Select(level => Style($"Heading{level}", $"heading {level}", Outline(level))))
        + Style("Quote", "Quote") + Style("IntenseQuote", "Intense Quote", "", "Quote") + Style("ListParagraph", "List Paragraph")
        + Style("FootnoteText", "footnote text") + Style("EndnoteText", "endnote text")
        + Style("Rubrik1", "heading 1") + Style("Kapitel", "Kapitel", Outline(2)) + Style("Abschnitt", "Abschnitt", "", "Kapitel")
        + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"EndnoteReference\"><w:name w:val=\"endnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "</w:styles>";

    /// <summary>List 1 has bullets, list 2 numbers.</summary>
    public static string Numbering { get; } =
        $"<w:numbering {DocxParts.Root}>{List(0, "bullet")}{List(1, "decimal")}"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

    private static string Style(string id, string name, string properties = "", string basedOn = "Normal") =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{basedOn}\"/>"
        + $"{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}</w:style>";

    private static string Outline(int level) => $"<w:outlineLvl w:val=\"{level - 1}\"/>";

    private static string List(int id, string format) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">"
        + string.Concat(Enumerable.Range(0, 3).Select(level =>
            $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{(format == "bullet" ? "\u2022" : $"%{level + 1}.")}\"/></w:lvl>"))
        + "</w:abstractNum>";
}
