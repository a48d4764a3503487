using System.Net;
using System.Text;

namespace Reftel.Testing.Office;

/// <summary>Puts the parts of a word document into a package, with content types and relationships.</summary>
internal sealed class DocxParts(DocxPackage package)
{
    /// <summary>The namespaces that every part declares.</summary>
    public const string Root =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"" + Relationships + "\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageNamespace = "http://schemas.openxmlformats.org/package/2006";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly StringBuilder _types = new();
    private readonly StringBuilder _documentRelations = new();

    public void Add(string name, string relation, string xml, IReadOnlyList<string> links)
    {
        package[$"word/{name}.xml"] = Declaration + xml;
        string type = name == "document" ? "document.main" : name;
        _types.Append($"<Override PartName=\"/word/{name}.xml\" ContentType=\"{WordType}.{type}+xml\"/>");
        string external = string.Concat(links.Select((url, i) =>
            $"<Relationship Id=\"link{i + 1}\" Type=\"{Relationships}/hyperlink\" Target=\"{WebUtility.HtmlEncode(url)}\" TargetMode=\"External\"/>"));
        if (name == "document")
        {
            _documentRelations.Append(external);
        }
        else
        {
            _documentRelations.Append($"<Relationship Id=\"{name}\" Type=\"{Relationships}/{relation}\" Target=\"{name}.xml\"/>");
            if (external.Length > 0)
            {
                package[$"word/_rels/{name}.xml.rels"] = RelationsXml(external);
            }
        }
    }

    public void Finish(string? core)
    {
        string root = $"<Relationship Id=\"document\" Type=\"{Relationships}/officeDocument\" Target=\"word/document.xml\"/>";
        if (core is not null)
        {
            package["docProps/core.xml"] = Declaration + core;
            _types.Append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
            root += $"<Relationship Id=\"core\" Type=\"{PackageNamespace}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>";
        }

        package["_rels/.rels"] = RelationsXml(root);
        package["word/_rels/document.xml.rels"] = RelationsXml(_documentRelations.ToString());
        package["[Content_Types].xml"] = $"{Declaration}<Types xmlns=\"{PackageNamespace}/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{_types}</Types>";
    }

    private static string RelationsXml(string relations) => $"{Declaration}<Relationships xmlns=\"{PackageNamespace}/relationships\">{relations}</Relationships>";
}
