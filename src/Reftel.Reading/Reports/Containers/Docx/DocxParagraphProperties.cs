using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>What a paragraph says about itself.</summary>
internal sealed class DocxParagraphProperties
{
    public string? Style { get; private set; }

    /// <summary>From 0; 9 is the text.</summary>
    public int? Outline { get; private set; }

    /// <summary>0 takes the paragraph out of the list of its style.</summary>
    public int? ListId { get; private set; }

    public int? ListLevel { get; private set; }

    public void Read(XmlReader xml, int maxDepth)
    {
        for (var children = new DocxChildren(xml, maxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "pStyle":
                    Style = DocxElement.Value(xml);
                    break;
                case "outlineLvl":
                    Outline = DocxElement.Number(xml);
                    break;
                case "numPr":
                    Read(xml, maxDepth);
                    break;
                case "numId":
                    ListId = DocxElement.Number(xml);
                    break;
                case "ilvl":
                    ListLevel = DocxElement.Number(xml);
                    break;
            }
        }
    }
}
