using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The words of a paragraph as one line of Markdown (of a table as its rows), with anchors of notes, sound links and repaired words.</summary>
internal sealed class ParagraphMarkdown(NoteLabels labels)
{
    public string Write(AnchoredParagraph anchored, IEnumerable<PlacedRepair> repairs)
    {
        ReportParagraph paragraph = anchored.Paragraph;
        string words = paragraph.Text;
        var inside = new List<Change>();
        inside.AddRange(repairs.Select(placed => new Change(placed.Offset, placed.Offset + placed.Repair.Original.Length, LinkOrWords(placed.Repair.Repaired))));
        inside.AddRange(paragraph.CodeSpans.Select(span => new Change(span.Start, span.End, MarkdownText.Code(words[span.Start..span.End]))));
        inside.Sort((a, b) => a.Start.CompareTo(b.Start));

        var changes = new List<Change>(inside);
        changes.AddRange(Links(paragraph, inside));
        changes.AddRange(anchored.Anchors.Select(anchor => new Change(anchor.Offset, anchor.Offset, Anchor(anchor))));

        // What stands at one place: anchors first, and links before what they hold.
        string line = Joined(paragraph, 0, words.Length, changes.OrderBy(change => change.Start).ThenBy(change => change.End == change.Start ? 0 : 1).ThenByDescending(change => change.End));
        return paragraph.Role == ParagraphRole.Table ? line : MarkdownText.AsLine(line);
    }

    // "[[^2], p. 45]", "[[^2]: 45]": read again, the pages are the anchor's and not of the prose.
    private string Anchor(PlacedAnchor anchor)
    {
        string label = labels.Anchor(anchor);
        return anchor.Pages is { } pages ? $"[{(anchor.Note is null ? $"{anchor.Number}" : label)}{(char.IsAsciiDigit(pages[0]) ? ":" : ",")} {MarkdownText.Escape(pages)}]" : label;
    }

    private static IEnumerable<Change> Links(ReportParagraph paragraph, List<Change> inside)
    {
        int next = 0;
        foreach (ReportLink link in paragraph.Links.Where(LinkMarkdown.IsWritten))
        {
            while (next < inside.Count && inside[next].Start < link.Words.Start)
            {
                next++;
            }

            // An address that is shown as code stays code.
            int first = next;
            bool isCode = link.Text is null && first > 0 && inside[first - 1].End >= link.Words.End;
            while (next < inside.Count && inside[next].Start < link.Words.End)
            {
                isCode |= link.Text is null && inside[next].Start <= link.Words.Start && inside[next].End >= link.Words.End;
                next++;
            }

            if (!isCode && !(paragraph.Role == ParagraphRole.Table && link.Url.Contains('|', StringComparison.Ordinal)))
            {
                string text = Joined(paragraph, link.Words.Start, link.Words.End, inside[first..next].Where(change => change.End <= link.Words.End));
                yield return new Change(link.Words.Start, link.Words.End, LinkMarkdown.Write(link, text));
            }
        }
    }

    private static string Joined(ReportParagraph paragraph, int from, int to, IEnumerable<Change> changes)
    {
        string words = paragraph.Text;
        var text = new StringBuilder();
        int written = from;
        foreach ((int start, int end, string change) in changes)
        {
            if (start >= written)
            {
                text.Append(Escape(paragraph, words[written..start])).Append(change);
                written = end;
            }
            else if (start == end)
            {
                // An anchor inside a link or a repaired word stands behind it.
                text.Append(change);
            }
        }

        return text.Append(Escape(paragraph, words[written..to])).ToString();
    }

    // Rows and cells are written as such.
    private static string Escape(ReportParagraph paragraph, string words) => paragraph.Role != ParagraphRole.Table
        ? MarkdownText.Escape(words)
        : string.Join('\n', words.Split('\n').Select(row => string.Join('\t', row.Split('\t').Select(MarkdownText.Escape))));

    private static string LinkOrWords(string repaired) =>
        repaired.Contains("://", StringComparison.Ordinal) ? MarkdownText.Link(repaired) : MarkdownText.Escape(repaired);

    // What is written in the place of some words.
    private readonly record struct Change(int Start, int End, string Text);
}
