using System.Text;
using Reftel.Analysis.Drafting.Layout;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>The main part of a Word file: title, head, prose, and where its notes stand.</summary>
internal static class DocxBody
{
    public static string Write(DraftLayout layout)
    {
        var body = new StringBuilder(DocxXml.Declaration).Append($"<w:document {DocxXml.Namespaces}><w:body>");
        body.Append(DocxXml.Paragraph("Title", DocxXml.Run(layout.Title)));
        foreach (string line in layout.HeadLines.Append(layout.Date).Append(layout.Byline ?? "").Where(line => line.Length > 0))
        {
            body.Append(DocxXml.Paragraph("Normal", DocxXml.Run(line)));
        }

        foreach (LaidParagraph paragraph in layout.Paragraphs)
        {
            body.Append(paragraph.Heading is { } heading ? DocxXml.Paragraph("Heading2", DocxXml.Run(heading)) : "");
            body.Append(paragraph.IsItem
                ? DocxXml.Paragraph("ListParagraph", Words(paragraph), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
                : DocxXml.Paragraph("Normal", Words(paragraph)));
        }

        body.Append(layout.Notes.IsEmpty ? "" : DocxXml.Paragraph("Heading2", DocxXml.Run(SectionHeadings.Notes)));
        return body.Append("<w:sectPr><w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>").ToString();
    }

    private static string Words(LaidParagraph paragraph)
    {
        var runs = new StringBuilder(DocxXml.Run(paragraph.Lead));
        for (int i = 0; i < paragraph.Sentences.Length; i++)
        {
            LaidSentence sentence = paragraph.Sentences[i];
            runs.Append(DocxXml.Run((i > 0 ? " " : "") + sentence.Text));
            runs.Append(sentence.Note is { } note ? $"<w:r><w:rPr><w:rStyle w:val=\"EndnoteReference\"/></w:rPr><w:endnoteReference w:id=\"{note}\"/></w:r>" : "");
        }

        return runs.ToString();
    }
}
