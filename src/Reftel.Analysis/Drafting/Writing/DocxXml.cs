using System.Text;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>Runs and paragraphs of a Word file.</summary>
internal static class DocxXml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + Relationships + "\"";

    public static string Run(string words, string properties = "") =>
        words.Length == 0 ? "" : $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{Escape(words)}</w:t></w:r>";

    public static string Paragraph(string style, string content, string properties = "") =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{content}</w:p>";

    /// <summary>Words as XML; characters that no XML can hold become U+FFFD.</summary>
    public static string Escape(string words)
    {
        var text = new StringBuilder(words.Length + 16);
        foreach (char c in words)
        {
            text.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                < ' ' and not ('\t' or '\n' or '\r') => "\uFFFD",
                '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return text.ToString();
    }
}
