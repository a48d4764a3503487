using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>
/// A report as sound Markdown: title, dateline, authors, headings, paragraphs with <c>[^7]</c> where the anchors stand, and the
/// notes with usable links. Lost anchors stay lost: their notes are given apart, in the form of notes.
/// </summary>
public static class RepairedCopy
{
    private static readonly string[] Cyrillic = ["ru", "be"];

    /// <summary>Writes the copy; LF line ends, one line a paragraph.</summary>
    /// <exception cref="ArgumentException">The document is no report.</exception>
    public static string Write(Document document)
    {
        Report report = document.Report ?? throw new ArgumentException("Only reports can be repaired.", nameof(document));
        AnchoredProse prose = AnchoredProse.Of(document);
        var labels = new NoteLabels(report);
        var text = new StringBuilder();
        WriteHead(text, document, report, prose, labels);
        WriteProse(text, document, report, prose, labels);
        WriteNotes(text, report, labels);
        return text.ToString();
    }

    private static void WriteHead(StringBuilder text, Document document, Report report, AnchoredProse prose, NoteLabels labels)
    {
        string anchors = string.Concat(prose.TitleAnchors.Select(labels.Anchor));
        int top = report.TitleSpan?.Start ?? 0;
        TextSpan? dated = report.Published?.Span;
        ReportHeadLine? beside = dated is { } own ? report.HeadLines.FirstOrDefault(line => line.Span.Start < own.End && line.Span.End > own.Start) : null;
        WriteLines(text, report, line => line != beside && line.Span.Start < top);
        if ((document.Title ?? report.Headline ?? report.Series) is { } title)
        {
            text.Append($"# {MarkdownText.Escape(title).Trim()}{anchors}\n\n");
        }
        else if (anchors.Length > 0)
        {
            text.Append($"{anchors}\n\n");
        }

        int date = dated?.Start ?? int.MaxValue;
        WriteLines(text, report, line => line != beside && line.Span.Start >= top && line.Span.Start < date);
        if (report.Published is { } published)
        {
            text.Append($"{MarkdownText.AsLine(MarkdownText.Escape(beside?.Text ?? published.Raw))}\n\n");
        }

        WriteLines(text, report, line => line != beside && line.Span.Start >= Math.Max(top, date));
        if (!report.Authors.IsEmpty)
        {
            string by = Cyrillic.Contains(document.Language) ? "\u0410\u0432\u0442\u043E\u0440:" : "By";
            text.Append($"{by} {MarkdownText.Escape(Names(report.Authors))}\n\n");
        }
    }

    // They stand before what closes the head, so that they are read as lines of it again.
    private static void WriteLines(StringBuilder text, Report report, Func<ReportHeadLine, bool> here)
    {
        foreach (ReportHeadLine line in report.HeadLines.Where(here))
        {
            string words = MarkdownText.Escape(line.Text);
            text.Append(line.NamesSeries ? $"# {words.Trim()}\n\n" : $"{MarkdownText.AsLine(words)}\n\n");
        }
    }

    private static string Names(IReadOnlyList<string> authors) => string.Join(", ", authors);

    private static void WriteProse(StringBuilder text, Document document, Report report, AnchoredProse prose, NoteLabels labels)
    {
        var writer = new ParagraphMarkdown(labels);
        var repairs = new ProseRepairs(document, report);
        string? heading = null;
        for (int i = 0; i < prose.Paragraphs.Length; i++)
        {
            AnchoredParagraph anchored = prose.Paragraphs[i];
            ReportParagraph paragraph = anchored.Paragraph;
            bool headed = paragraph.Heading is { } above && above != heading;
            string headingAnchors = string.Concat(anchored.HeadingAnchors.Select(labels.Anchor));
            heading = paragraph.Heading;
            if (headed)
            {
                text.Append($"{new string('#', Math.Clamp(paragraph.HeadingLevel, 2, 6))} {MarkdownText.Escape(heading!).Trim()}{headingAnchors}\n\n");
            }
            else if (headingAnchors.Length > 0)
            {
                text.Append($"{headingAnchors}\n\n");
            }

            WriteParagraph(text, writer.Write(anchored, repairs[i]), paragraph);
            bool listGoesOn = IsItem(paragraph) && i + 1 < prose.Paragraphs.Length
                && IsItem(prose.Paragraphs[i + 1].Paragraph) && (prose.Paragraphs[i + 1].Paragraph.Heading ?? heading) == heading;
            text.Append(listGoesOn ? "\n" : "\n\n");
        }
    }

    private static void WriteParagraph(StringBuilder text, string words, ReportParagraph paragraph)
    {
        switch (paragraph.Role)
        {
            case ParagraphRole.Table:
                MarkdownBlocks.WriteTable(text, words);
                break;
            case ParagraphRole.Figure:
                // The picture itself is not kept; what it shows is.
                text.Append("![").Append(MarkdownText.Escape(paragraph.Text)).Append("]()");
                break;
            case ParagraphRole.Code:
                MarkdownBlocks.WriteCode(text, paragraph.Text);
                break;
            case ParagraphRole.Quotation:
                text.Append("> ").Append(words);
                break;
            default:
                text.Append(IsItem(paragraph) ? MarkdownBlocks.ItemSign(paragraph) : "").Append(words);
                break;
        }
    }

    private static bool IsItem(ReportParagraph paragraph) => paragraph.Role is ParagraphRole.Takeaway or ParagraphRole.ListItem || paragraph is { Role: ParagraphRole.Contents, Depth: > 0 };

    private static void WriteNotes(StringBuilder text, Report report, NoteLabels labels)
    {
        WriteNotes(text, report, labels, AnchorState.Found, "## Notes");
        WriteNotes(text, report, labels, AnchorState.Lost, "## Notes whose place is lost");
        text.Length -= text.Length > 1 && text[^1] == '\n' && text[^2] == '\n' ? 1 : 0;
    }

    // Notes come by number in the report, those without one last.
    private static void WriteNotes(StringBuilder text, Report report, NoteLabels labels, AnchorState state, string heading)
    {
        bool any = false;
        for (int i = 0; i < report.Notes.Length; i++)
        {
            if (report.Notes[i].AnchorState == state)
            {
                text.Append(any ? "" : $"{heading}\n\n");
                text.Append($"[^{labels[i]}]: {NoteMarkdown.Write(report.Notes[i])}\n\n");
                any = true;
            }
        }
    }
}
