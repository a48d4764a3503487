using System.Collections.Immutable;
using System.Text;
using Reftel.Analysis.Drafting.Notes;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>The endnotes of a Word file, and the addresses that they link.</summary>
internal sealed class DocxEndnotes
{
    public DocxEndnotes(ImmutableArray<LaidNote> notes)
    {
        var links = new List<string>();
        var xml = new StringBuilder(DocxXml.Declaration).Append($"<w:endnotes {DocxXml.Namespaces}>");
        xml.Append("<w:endnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>");
        xml.Append("<w:endnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>");
        foreach (LaidNote note in notes)
        {
            string words = string.Concat(note.Pieces.Select(piece => Piece(piece, links)));
            const string Mark = "<w:r><w:rPr><w:rStyle w:val=\"EndnoteReference\"/></w:rPr><w:endnoteRef/></w:r>";
            xml.Append($"<w:endnote w:id=\"{note.Number}\">").Append(DocxXml.Paragraph("EndnoteText", Mark + DocxXml.Run(" ") + words)).Append("</w:endnote>");
        }

        Xml = xml.Append("</w:endnotes>").ToString();
        Relations = DocxParts.Relations(string.Concat(links.Select((url, i) =>
            $"<Relationship Id=\"link{i + 1}\" Type=\"{DocxXml.Relationships}/hyperlink\" Target=\"{DocxXml.Escape(url)}\" TargetMode=\"External\"/>")));
    }

    public string Xml { get; }

    public string Relations { get; }

    private static string Piece(NotePiece piece, List<string> links)
    {
        if (piece.Url is not { } url)
        {
            return DocxXml.Run(piece.Text);
        }

        links.Add(url);
        return $"<w:hyperlink r:id=\"link{links.Count}\">{DocxXml.Run(piece.Text, "<w:rStyle w:val=\"Hyperlink\"/>")}</w:hyperlink>";
    }
}
