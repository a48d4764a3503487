using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>
/// Goes over the children of the element that a reader stands on. A child that is not looked into is passed over with all
/// it holds; behind the last one the reader stands on the end of the element.
/// </summary>
internal struct DocxChildren(XmlReader xml, int maxDepth)
{
    private readonly int _depth = xml.Depth;
    private bool _over = xml.IsEmptyElement;

    /// <summary>Moves to the next child element.</summary>
    public bool Next()
    {
        while (!_over && xml.Read())
        {
            if (xml.Depth > maxDepth)
            {
                throw new DocxException($"nests elements more than {maxDepth} deep, which no honest Word file does; save it anew in Word");
            }

            if (xml.Depth <= _depth)
            {
                break;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.Depth == _depth + 1)
            {
                return true;
            }
        }

        _over = true;
        return false;
    }
}
