using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>Content that a file gives in several forms (ISO/IEC 29500-3): the first is read, the others say the same in older ways.</summary>
internal static class DocxAlternative
{
    /// <summary>Moves into the first form; false, and behind all of it, where there is none.</summary>
    public static bool Enter(XmlReader xml, int maxDepth)
    {
        for (var children = new DocxChildren(xml, maxDepth); children.Next();)
        {
            if (xml.LocalName is "Choice" or "Fallback")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves from the end of the form to the end of all forms.</summary>
    public static void Leave(XmlReader xml)
    {
        int outer = xml.Depth - 1;
        while (xml.Depth > outer && xml.Read())
        {
        }
    }
}
