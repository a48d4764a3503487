using Reftel.Analysis.Drafting.Layout;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>The parts of a Word file that tie the others together.</summary>
internal static class DocxParts
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static string RootRelations { get; } = Relations(
        $"<Relationship Id=\"document\" Type=\"{DocxXml.Relationships}/officeDocument\" Target=\"word/document.xml\"/>"
        + $"<Relationship Id=\"core\" Type=\"{Package}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>");

    public static string ContentTypes(bool notes) =>
        $"{DocxXml.Declaration}<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + Type("document", "document.main") + Type("styles", "styles") + Type("numbering", "numbering") + Type("settings", "settings") + (notes ? Type("endnotes", "endnotes") : "") + "</Types>";

    public static string DocumentRelations(bool notes) => Relations(Part("styles") + Part("numbering") + Part("settings") + (notes ? Part("endnotes") : ""));

    // The file says what the draft says of itself, and not on what machine or when it was made.
    public static string Core(Draft draft, DraftLayout layout) =>
        $"{DocxXml.Declaration}<cp:coreProperties xmlns:cp=\"{Package}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{DocxXml.Escape(layout.Title)}</dc:title>{(draft.Authors.IsEmpty ? "" : $"<dc:creator>{DocxXml.Escape(string.Join("; ", draft.Authors))}</dc:creator>")}</cp:coreProperties>";

    public static string Relations(string relations) => $"{DocxXml.Declaration}<Relationships xmlns=\"{Package}/relationships\">{relations}</Relationships>";

    private static string Type(string name, string type) => $"<Override PartName=\"/word/{name}.xml\" ContentType=\"{Word}.{type}+xml\"/>";

    private static string Part(string name) => $"<Relationship Id=\"{name}\" Type=\"{DocxXml.Relationships}/{name}\" Target=\"{name}.xml\"/>";
}
