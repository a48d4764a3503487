using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>Marks of a report in the lossless tree over its source.</summary>
internal static class ReportMarks
{
    public static SyntaxTree Build(string source, ContainerText text, ReportHead head, NotesResult notes, IEnumerable<CitationDraft> citations, Report report) =>
        new(source, () => Marks(source, text, head, notes, citations, report));

    private static SyntaxTreeBuilder Marks(string source, ContainerText text, ReportHead head, NotesResult notes, IEnumerable<CitationDraft> citations, Report report)
    {
        var tree = new SyntaxTreeBuilder();
        foreach (TextSpan markup in text.Readable.Markup(source.Length))
        {
            tree.Add(SyntaxKind.Markup, markup);
        }

        Mark(SyntaxKind.Title, head.TitleStart, head.TitleEnd);
        if (report.Published is { } published)
        {
            tree.Add(SyntaxKind.Dateline, published.Span);
        }

        foreach (HeadAuthor author in head.Authors)
        {
            Mark(SyntaxKind.Byline, author.Start, author.End);
        }

        foreach (TextSpan stated in head.StatedBylines)
        {
            tree.Add(SyntaxKind.Byline, stated);
        }

        foreach (ContainerBlock block in text.Blocks)
        {
            if (block.Kind is ContainerBlockKind.Heading or ContainerBlockKind.PageFurniture or ContainerBlockKind.Rule)
            {
                Mark(block.Kind switch { ContainerBlockKind.Heading => SyntaxKind.Heading, ContainerBlockKind.Rule => SyntaxKind.HeadingRule, _ => SyntaxKind.PageMark }, block.Start, block.End);
            }
        }

        foreach (ReportParagraph paragraph in report.Paragraphs)
        {
            tree.Add(SyntaxKind.Paragraph, paragraph.Span);
        }

        foreach (NoteEntry entry in notes.Entries)
        {
            if (NoteRecords.PlaceOf(text, entry) is { Length: > 0 } place)
            {
                tree.Add(SyntaxKind.Note, place);
            }

            if (entry.ShownSpan is { } shown)
            {
                tree.Add(SyntaxKind.NoteLabel, shown);
            }

            if (entry.Label is { } label)
            {
                Mark(SyntaxKind.NoteLabel, label.Start, label.End);
            }

            foreach (AnchorMark anchor in entry.Anchors)
            {
                Mark(SyntaxKind.Anchor, anchor.Start, anchor.End);
            }
        }

        foreach (CitationDraft citation in citations)
        {
            Mark(SyntaxKind.Citation, citation.Start, citation.End);
            Mark(SyntaxKind.Link, citation.UrlRange.Start, citation.UrlRange.End);
        }

        return tree;

        void Mark(SyntaxKind kind, int start, int end)
        {
            if (end > start)
            {
                tree.Add(kind, text.Readable.ToSource(start, end));
            }
        }
    }
}
