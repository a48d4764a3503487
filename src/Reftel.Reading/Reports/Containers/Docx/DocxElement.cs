using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>Questions to the element that a reader stands on.</summary>
internal static class DocxElement
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Whether the element is one of WordprocessingML, in the namespace of either edition of the standard.</summary>
    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    /// <summary>An attribute in the namespace of its element, as all of WordprocessingML are.</summary>
    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI);

    public static string? Value(XmlReader xml) => Attribute(xml, "val");

    public static int? Number(XmlReader xml, string name = "val") =>
        int.TryParse(Attribute(xml, name), System.Globalization.NumberStyles.AllowLeadingSign, null, out int number) ? number : null;

    /// <summary>A switch such as <c>w:vanish</c>, on unless its value says off.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off");

    public static string? RelationId(XmlReader xml) => xml.GetAttribute("id", Relations) ?? xml.GetAttribute("id", StrictRelations);
}
