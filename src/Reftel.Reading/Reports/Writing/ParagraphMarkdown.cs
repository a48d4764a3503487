using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The words of a paragraph as one line of Markdown (of a table as its rows), with anchors of notes, sound links and repaired words.</summary>
internal sealed class ParagraphMarkdown(NoteLabels labels)
{
    public string Write(AnchoredParagraph anchored, IEnumerable<PlacedRepair> repairs)
    {
        string words = anchored.Paragraph.Text;
        var changes = new List<(int Start, int End, string Text)>();
        changes.AddRange(repairs.Select(placed =>
            (placed.Offset, placed.Offset + placed.Repair.Original.Length, LinkOrWords(placed.Repair.Repaired))));
        changes.AddRange(LinkFinder.Find(words)
            .Where(link => link.Repairs.IsEmpty && link.Kind == LinkKind.Url && words.AsSpan(link.Start, link.End - link.Start).SequenceEqual(link.Url))
            .Select(link => (link.Start, link.End, MarkdownText.Link(link.Url))));
        changes.AddRange(anchored.Paragraph.CodeSpans.Select(span => (span.Start, span.End, MarkdownText.Code(words[span.Start..span.End]))));
        changes.AddRange(anchored.Anchors.Select(anchor => (anchor.Offset, anchor.Offset, labels.Anchor(anchor) + (anchor.Pages is { } pages ? $" ({MarkdownText.Escape(pages)})" : ""))));

        var text = new StringBuilder();
        int written = 0;
        foreach ((int start, int end, string change) in changes.OrderBy(change => change.Start))
        {
            if (start >= written)
            {
                text.Append(Escape(anchored.Paragraph, words[written..start])).Append(change);
                written = end;
            }
            else if (start == end)
            {
                // An anchor inside a link or a repaired word stands behind it.
                text.Append(change);
            }
        }

        string line = text.Append(Escape(anchored.Paragraph, words[written..])).ToString();
        return anchored.Paragraph.Role == ParagraphRole.Table ? line : MarkdownText.AsLine(line);
    }

    // Rows and cells are written as such.
    private static string Escape(ReportParagraph paragraph, string words) => paragraph.Role != ParagraphRole.Table
        ? MarkdownText.Escape(words)
        : string.Join('\n', words.Split('\n').Select(row => string.Join('\t', row.Split('\t').Select(MarkdownText.Escape))));

    private static string LinkOrWords(string repaired) =>
        repaired.Contains("://", StringComparison.Ordinal) ? MarkdownText.Link(repaired) : MarkdownText.Escape(repaired);
}
