using System.Net;
using System.Text;

namespace Reftel.Testing.Office;

/// <summary>Writes the content of one part: paragraphs with their runs, and the relationships that its links need.</summary>
/// <param name="notes">Takes a note of the text and gives the run of its anchor.</param>
internal sealed class DocxRuns(Func<DocxInline, string> notes)
{
    private readonly List<string> _links = [];

    /// <summary>Addresses of the links, in order; the first has the relationship <c>link1</c>.</summary>
    public IReadOnlyList<string> Links => _links;

    /// <summary>A paragraph of a text with placeholders and <c>&lt;sup&gt;</c>.</summary>
    /// <param name="properties">Inside of <c>w:pPr</c>.</param>
    /// <param name="before">Runs before the text.</param>
    public string Paragraph(string properties, string text, DocxInline[] inlines, string before = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{before}{Runs(text, inlines)}</w:p>";

    public string Runs(string text, DocxInline[] inlines)
    {
        var xml = new StringBuilder();
        int at = 0;
        while (at < text.Length)
        {
            int open = text.AsSpan(at).IndexOfAny('{', '<');
            int close = open < 0 ? -1 : text.IndexOf(text[at + open] == '{' ? "}" : "</sup>", at + open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            open += at;
            xml.Append(Run(text[at..open]));
            if (text[open] == '{')
            {
                xml.Append(Inline(inlines[int.Parse(text.AsSpan(open + 1, close - open - 1), provider: null) - 1]));
                at = close + 1;
            }
            else
            {
                xml.Append(Run(text[(open + "<sup>".Length)..close], "<w:vertAlign w:val=\"superscript\"/>"));
                at = close + "</sup>".Length;
            }
        }

        return xml.Append(Run(text[at..])).ToString();
    }

    private static string Run(string text, string properties = "")
    {
        string set = properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>";
        return text.Length == 0 ? "" : $"<w:r>{set}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r>";
    }

    private string Inline(DocxInline inline)
    {
        switch (inline.Kind)
        {
            case DocxInlineKind.Link:
                _links.Add(inline.Target!);
                return $"<w:hyperlink r:id=\"link{_links.Count}\">{Run(inline.Text)}</w:hyperlink>";
            case DocxInlineKind.FieldLink:
                return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \""
                    + WebUtility.HtmlEncode(inline.Target) + "\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + Run(inline.Text) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            case DocxInlineKind.Xml:
                return inline.Text;
            default:
                return notes(inline);
        }
    }
}
