using System.Xml;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>Reads the blocks of one part: paragraphs by their styles, items of lists, tables, text boxes at their place.</summary>
internal sealed class DocxBlockReader
{
    private readonly DocxContext _context;
    private readonly DocxRunReader _runs;
    private readonly List<int> _openItems = [];
    private List<DocxBlock> _boxes = [];
    private int _span = 1;

    public DocxBlockReader(DocxContext context, DocxRelations relations)
    {
        _context = context;
        _runs = new DocxRunReader(context, relations, ReadBoxes);
    }

    private int MaxDepth => _context.Limits.MaxDepth;

    /// <summary>The blocks inside the element that the reader stands on.</summary>
    public List<DocxBlock> Read(XmlReader xml)
    {
        var blocks = new List<DocxBlock>();
        _openItems.Clear();
        Read(xml, blocks);
        _openItems.Clear();
        return blocks;
    }

    private void Read(XmlReader xml, List<DocxBlock> blocks)
    {
        for (var children = new DocxChildren(xml, MaxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "p" when DocxElement.IsWord(xml):
                    ReadParagraph(xml, blocks);
                    break;
                case "tbl":
                    DocxTable.Read(xml, MaxDepth, ReadCell, blocks);
                    break;
                case "tcPr":
                    ReadSpan(xml);
                    break;
                case "body" or "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag":
                    Read(xml, blocks);
                    break;
                case "AlternateContent":
                    if (DocxAlternative.Enter(xml, MaxDepth))
                    {
                        Read(xml, blocks);
                        DocxAlternative.Leave(xml);
                    }

                    break;
            }
        }
    }

    private (List<DocxBlock> Blocks, int Span) ReadCell(XmlReader xml)
    {
        int outer = _span;
        _span = 1;
        List<DocxBlock> blocks = Read(xml);
        int span = Math.Clamp(_span, 1, DocxTable.MostColumns);
        _span = outer;

        // An empty cell that claims to be wide makes text out of few bytes.
        _context.Count(4 * span);
        return (blocks, span);
    }

    private void ReadSpan(XmlReader xml)
    {
        for (var children = new DocxChildren(xml, MaxDepth); children.Next();)
        {
            _span = xml.LocalName == "gridSpan" ? DocxElement.Number(xml) ?? 1 : _span;
        }
    }

    private void ReadParagraph(XmlReader xml, List<DocxBlock> blocks)
    {
        // A paragraph in a text box of this one is read in between: its boxes are not those of this one.
        List<DocxBlock> outer = _boxes;
        var boxes = new List<DocxBlock>();
        _boxes = boxes;
        var text = new DocxParagraph();
        var properties = new DocxParagraphProperties();
        _runs.Read(xml, text, null, properties);
        _boxes = outer;

        DocxListMark? mark = MarkOf(properties);
        List<string> lines = text.ToLines();
        if (lines.Count > 0)
        {
            blocks.Add(Shape(lines, properties, mark));
        }

        blocks.AddRange(boxes);
    }

    private DocxListMark? MarkOf(DocxParagraphProperties properties)
    {
        (int? id, int? level) = properties.ListId is { } own ? (own, properties.ListLevel) : _context.Styles.List(properties.Style);
        return id is > 0 ? _context.Lists.Next(id.Value, properties.ListLevel ?? level ?? 0) : null;
    }

    private DocxBlock Shape(List<string> lines, DocxParagraphProperties properties, DocxListMark? mark)
    {
        if (_context.Styles.HeadingLevel(properties.Style, properties.Outline) is { } level)
        {
            _openItems.Clear();
            string heading = string.Join(' ', lines);
            return new DocxBlock(new string('#', level) + " ", "", [heading.EndsWith('#') ? heading[..^1] + "\\#" : heading]);
        }

        if (mark is { Marker: { } marker })
        {
            return Item(lines, mark.Value.Level, marker);
        }

        _openItems.Clear();
        if (mark is { Shown: { } shown })
        {
            var label = new System.Text.StringBuilder();
            DocxEscape.Append(label, shown);
            return DocxBlock.Paragraph([DocxEscape.LineStart($"{label} {lines[0]}"), .. lines.Skip(1)]);
        }

        return _context.Styles.IsQuote(properties.Style) ? new DocxBlock("> ", "> ", lines) : DocxBlock.Paragraph(lines);
    }

    private DocxBlock Item(List<string> lines, int level, string marker)
    {
        while (_openItems.Count > 0 && _openItems[^1] >= level)
        {
            _openItems.RemoveAt(_openItems.Count - 1);
        }

        string indent = new(' ', 4 * _openItems.Count);
        _openItems.Add(level);
        return new DocxBlock($"{indent}{marker} ", indent + new string(' ', marker.Length + 1), lines, IsItem: true);
    }

    // Shapes and pictures hold text boxes, in drawings of either kind, anywhere inside them.
    private string? ReadBoxes(XmlReader xml)
    {
        int depth = xml.Depth;
        int boxes = _boxes.Count;
        string? words = null;
        if (xml.IsEmptyElement)
        {
            return null;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "txbxContent")
            {
                int[] open = [.. _openItems];
                _boxes.AddRange(Read(xml));
                _openItems.AddRange(open);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Fallback")
            {
                // It says the same as the choice before it.
                Skip(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                words = PictureOf(xml, words);
            }
        }

        // The words of a text box are the text itself.
        return _boxes.Count == boxes ? words : null;
    }

    // The alternative text: of a drawing, or of a shape of older files; none where the author marks the picture as an ornament.
    private static string? PictureOf(XmlReader xml, string? before)
    {
        string? words = xml.LocalName switch
        {
            "docPr" => xml.GetAttribute("descr"),
            "shape" or "rect" => xml.GetAttribute("alt"),
            _ => null,
        };
        bool ornament = xml.LocalName == "decorative" && xml.GetAttribute("val") is "1" or "true";
        return ornament ? null : before ?? (words is not null && PictureWords.Say(words) ? BlankSpace.Fold(words) : null);
    }

    private static void Skip(XmlReader xml)
    {
        int depth = xml.Depth;
        bool empty = xml.IsEmptyElement;
        while (!empty && xml.Read() && xml.Depth > depth)
        {
        }
    }
}
