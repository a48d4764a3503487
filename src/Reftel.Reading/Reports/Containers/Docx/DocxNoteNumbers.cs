using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>
/// How the notes of one kind are numbered. Of several sections the first that says something counts for all, and numbers
/// never begin anew: a label must be the only one of its name.
/// </summary>
internal sealed class DocxNoteNumbers
{
    private int? _start;
    private int _taken;

    public string? Format { get; set; }

    /// <summary>Looks through a part for the properties of notes.</summary>
    public static void Read(XmlReader xml, DocxNoteNumbers footnotes, DocxNoteNumbers endnotes, int maxDepth)
    {
        DocxNoteNumbers? current = null;
        int depth = 0;
        while (xml.Read() && xml.Depth <= maxDepth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName is "footnotePr" or "endnotePr")
            {
                current = xml.LocalName == "footnotePr" ? footnotes : endnotes;
                depth = xml.Depth;
            }
            else if (current is not null && xml.Depth == depth + 1 && xml.LocalName is "numFmt" or "numStart")
            {
                current?.Set(xml);
            }
            else if (xml.Depth <= depth)
            {
                current = null;
            }
        }
    }

    /// <summary>The next number as it is shown.</summary>
    public string Next() => DocxNumberFormat.Write((_start ?? 1) + _taken++, Format);

    private void Set(XmlReader xml)
    {
        if (xml.LocalName == "numFmt")
        {
            Format ??= DocxElement.Value(xml);
        }
        else
        {
            _start ??= Math.Clamp(DocxElement.Number(xml) ?? 1, 0, 1_000_000);
        }
    }
}
