namespace Reftel.Analysis.Drafting.Writing;

/// <summary>The styles, the list and the settings of a Word file.</summary>
internal static class DocxStyles
{
    public static string Xml { get; } =
        $"{DocxXml.Declaration}<w:styles {DocxXml.Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\" w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + Paragraph("Title", "Title", "<w:b/><w:sz w:val=\"34\"/>")
        + Paragraph("Heading2", "heading 2", "<w:b/><w:sz w:val=\"26\"/>", "<w:keepNext/><w:spacing w:before=\"280\"/><w:outlineLvl w:val=\"1\"/>")
        + Paragraph("ListParagraph", "List Paragraph", "", "<w:ind w:left=\"567\"/>")
        + Paragraph("EndnoteText", "endnote text", "<w:sz w:val=\"18\"/>")
        + "<w:style w:type=\"character\" w:styleId=\"EndnoteReference\"><w:name w:val=\"endnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"143D7A\"/><w:u w:val=\"single\"/></w:rPr></w:style></w:styles>";

    public static string Numbering { get; } =
        $"{DocxXml.Declaration}<w:numbering {DocxXml.Namespaces}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u2022\"/>"
        + "<w:pPr><w:ind w:left=\"567\" w:hanging=\"283\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    public static string Settings { get; } =
        $"{DocxXml.Declaration}<w:settings {DocxXml.Namespaces}><w:endnotePr><w:numFmt w:val=\"decimal\"/><w:endnote w:id=\"-1\"/><w:endnote w:id=\"0\"/></w:endnotePr></w:settings>";

    private static string Paragraph(string id, string name, string run, string properties = "") =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>"
        + $"{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{(run.Length == 0 ? "" : $"<w:rPr>{run}</w:rPr>")}</w:style>";
}
