using System.Text;
using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>Reads what stands inside a paragraph: runs, links, fields, anchors of notes, insertions and deletions.</summary>
/// <param name="readBoxes">Gets an element that may hold text boxes; gives what it says in the place of its picture, or null.</param>
internal sealed class DocxRunReader(DocxContext context, DocxRelations relations, Func<XmlReader, string?> readBoxes)
{
    private readonly DocxFields _fields = new();

    private int MaxDepth => context.Limits.MaxDepth;

    /// <summary>Reads the children of a paragraph, or of an element that wraps some of them.</summary>
    /// <param name="link">Target of the link around them, or null.</param>
    /// <param name="properties">Takes what the paragraph says about itself.</param>
    public void Read(XmlReader xml, DocxParagraph to, string? link, DocxParagraphProperties? properties = null)
    {
        for (var children = new DocxChildren(xml, MaxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "r" when DocxElement.IsWord(xml):
                    ReadRun(xml, to, link);
                    break;
                case "pPr":
                    properties?.Read(xml, MaxDepth);
                    break;
                case "hyperlink":
                    Read(xml, to, AddressOf(xml) ?? link);
                    break;
                case "fldSimple":
                    ReadSimpleField(xml, to, link);
                    break;
                case "ins" or "moveTo" or "smartTag" or "customXml" or "sdt" or "sdtContent" or "dir" or "bdo":
                    Read(xml, to, link);
                    break;
                case "AlternateContent":
                    if (DocxAlternative.Enter(xml, MaxDepth))
                    {
                        Read(xml, to, link);
                        DocxAlternative.Leave(xml);
                    }

                    break;
                case "oMath" or "oMathPara":
                    ReadMath(xml, to, link);
                    break;
            }
        }
    }

    private string? AddressOf(XmlReader xml)
    {
        string? address = relations.Address(DocxElement.RelationId(xml));
        return address is not null && DocxElement.Attribute(xml, "anchor") is { Length: > 0 } place ? $"{address}#{place}" : address;
    }

    private void ReadSimpleField(XmlReader xml, DocxParagraph to, string? link) =>
        Read(xml, to, DocxFields.HyperlinkOf(DocxElement.Attribute(xml, "instr") ?? "") ?? link);

    private void ReadRun(XmlReader xml, DocxParagraph to, string? link)
    {
        var run = new DocxRun { Link = link };
        ReadRunContent(xml, to, run);
        if (run.Mark is { } mark)
        {
            AddAnchor(to, run, mark.ToString());
        }
    }

    private void ReadRunContent(XmlReader xml, DocxParagraph to, DocxRun run)
    {
        for (var children = new DocxChildren(xml, MaxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "rPr":
                    DocxRunProperties.Read(xml, context, run);
                    break;
                case "instrText":
                    _fields.Instruct(Content(xml));
                    break;
                case "fldChar":
                    ReadFieldSign(xml);
                    break;
                case "footnoteReference" or "endnoteReference":
                    ReadReference(xml, to, run);
                    break;
                case "drawing" or "pict" or "object":
                    if (readBoxes(xml) is { } words && !run.Hidden && _fields.Visible)
                    {
                        context.Count(words.Length);
                        to.AddPicture(words);
                    }

                    break;
                case "ruby" or "rubyBase":
                    ReadRunContent(xml, to, run);
                    break;
                case "r" when DocxElement.IsWord(xml):
                    ReadRun(xml, to, run.Link);
                    break;
                case "AlternateContent":
                    if (DocxAlternative.Enter(xml, MaxDepth))
                    {
                        ReadRunContent(xml, to, run);
                        DocxAlternative.Leave(xml);
                    }

                    break;
                case "br" when DocxElement.Attribute(xml, "type") is null or "textWrapping":
                case "cr":
                    if (!run.Hidden && _fields.Visible)
                    {
                        to.AddBreak();
                    }

                    break;
                default:
                    AddText(to, run, TextOf(xml));
                    break;
            }
        }
    }

    // Other elements have no character of their own.
    private string TextOf(XmlReader xml) => xml.LocalName switch
    {
        "t" => Content(xml),
        "tab" or "ptab" => "\t",
        "noBreakHyphen" => "\u2011",
        "softHyphen" => "\u00AD",
        "sym" => DocxSymbol.Read(xml),
        "br" => " ",
        _ => "",
    };

    private string Content(XmlReader xml)
    {
        var text = new StringBuilder();
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                {
                    context.Count(xml.Value.Length);
                    text.Append(xml.Value);
                }
            }
        }

        return text.ToString();
    }

    private void AddText(DocxParagraph to, DocxRun run, string text)
    {
        if (text.Length == 0 || run.Hidden || !_fields.Visible)
        {
            return;
        }

        if (run.Mark is { } mark)
        {
            mark.Append(text);
        }
        else
        {
            to.AddText(text, run.Superscript, _fields.Link ?? run.Link);
        }
    }

    private void ReadReference(XmlReader xml, DocxParagraph to, DocxRun run)
    {
        if (run.Hidden || !_fields.Visible || DocxElement.Attribute(xml, "id") is not { } id)
        {
            return;
        }

        bool custom = DocxElement.Attribute(xml, "customMarkFollows") is "1" or "true" or "on";
        (run.Endnote, run.NoteId) = (xml.LocalName == "endnoteReference", id);
        if (custom)
        {
            run.Mark = new StringBuilder();
        }
        else
        {
            AddAnchor(to, run, null);
        }
    }

    private void AddAnchor(DocxParagraph to, DocxRun run, string? mark)
    {
        string anchor = context.Notes.Anchor(run.Endnote, run.NoteId, mark?.Trim());
        context.Count(anchor.Length);
        to.AddAnchor(anchor);
    }

    private void ReadFieldSign(XmlReader xml)
    {
        switch (DocxElement.Attribute(xml, "fldCharType"))
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                _fields.Separate();
                break;
            case "end":
                _fields.End();
                break;
        }
    }

    private void ReadMath(XmlReader xml, DocxParagraph to, string? link)
    {
        int depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                AddText(to, new DocxRun { Link = link }, Content(xml));
            }
        }
    }
}
