using Reftel.Archive.Store;
using Reftel.Reading.Documents;

namespace Reftel.Server.Documents;

/// <summary>Lays a report out: each note in the margin of the paragraph that it serves.</summary>
internal static class ReportLayout
{
    public static DocumentView Of(OpenDocument open, DocumentCard card, Report report, SyntaxLeaves leaves, Func<string, bool> held)
    {
        List<TextBlock> blocks = Blocks(report, leaves);
        List<NoteView> notes = new NoteLayout(report, open.Document.Source, leaves).Place(blocks);
        foreach (ReportReference reference in report.References)
        {
            if (reference.Id is { } id && DocumentLayout.BlockAt(blocks, reference.Span.Start) is { } block && reference.Span.Start < block.Span.End)
            {
                block.TryMark(reference.Span, MarkKind.Reference, id, held(id) ? null : "not held");
            }
            else if (reference.Id is { } cited)
            {
                MarkInNotes(notes, reference, cited, held(cited));
            }
        }

        return new DocumentView(card, open, ReportHeadCard.Of(open.Document, report), blocks, notes);
    }

    // A document that is held is better than its address; one that is not held keeps the address, which may lead to it.
    private static void MarkInNotes(List<NoteView> notes, ReportReference reference, string id, bool isHeld)
    {
        foreach (NoteView note in isHeld ? notes.Where(note => reference.Span.Start >= note.Span.Start && reference.Span.Start < note.Span.End) : [])
        {
            if (note.TryMark(reference.Span, MarkKind.Reference, id))
            {
                TextMark mark = note.Marks[^1];
                note.Marks.RemoveAll(other => other.Kind == MarkKind.Link && other.Start < mark.End && other.End > mark.Start);
            }
        }
    }

    private static List<TextBlock> Blocks(Report report, SyntaxLeaves leaves)
    {
        var blocks = new List<TextBlock>(report.Paragraphs.Length);
        string? section = null;
        foreach (ReportParagraph paragraph in report.Paragraphs)
        {
            // The record names the heading of each paragraph of a section; on the page it stands once, where the section begins.
            string? heading = paragraph.Heading == section ? null : paragraph.Heading;
            section = paragraph.Heading;
            var block = new TextBlock($"p{blocks.Count + 1}", ShapeOf(paragraph), paragraph.Text, SourceMap.Of(leaves, paragraph.Text, paragraph.Span), paragraph.Span)
            {
                Number = paragraph.Label is { } label ? $"{label}." : null,
                Heading = heading,
                Level = Math.Max(1, heading is null ? paragraph.Depth : paragraph.HeadingLevel),
                Voice = paragraph.Voice == Voice.Reporting ? null : paragraph.Voice.ToWord(),
            };
            foreach (ReportLink link in paragraph.Links)
            {
                if (Searches.Outward(link.Url) is { } address && link.Words.End <= paragraph.Text.Length)
                {
                    block.Marks.Add(new TextMark(link.Words.Start, link.Words.End, MarkKind.Link, address));
                }
            }

            blocks.Add(block);
        }

        return blocks;
    }

    private static BlockShape ShapeOf(ReportParagraph paragraph) => paragraph.Role switch
    {
        ParagraphRole.Takeaway => BlockShape.Takeaway,
        ParagraphRole.ListItem => BlockShape.Item,
        ParagraphRole.Boilerplate => BlockShape.Boilerplate,
        ParagraphRole.Quotation => BlockShape.Quotation,
        ParagraphRole.Caption or ParagraphRole.Figure => BlockShape.Caption,
        ParagraphRole.Contents => BlockShape.Contents,
        ParagraphRole.Table => BlockShape.Table,
        ParagraphRole.Code => BlockShape.Code,
        _ => BlockShape.Paragraph,
    };
}
