using System.Text;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Cli.Rendering;

/// <summary>The prose, with each paragraph's notes below it, or beside it where there is room.</summary>
internal static class ReportBody
{
    public static void Write(Page page, AnchoredProse prose, ReportNotes notes)
    {
        string? heading = null;
        foreach (AnchoredParagraph anchored in prose.Paragraphs)
        {
            ReportParagraph paragraph = anchored.Paragraph;
            string above = string.Concat(anchored.HeadingAnchors.Select(notes.Anchor));
            if ((paragraph.Heading is not null && paragraph.Heading != heading) || above.Length > 0)
            {
                page.Blank();
                page.Prose([], paragraph.Heading?.Trim() + above, Style.Title);
            }

            heading = paragraph.Heading;
            page.Blank();
            page.ProseWithNotes(
                Margin(paragraph),
                Laid(paragraph, WithAnchors(anchored, notes)),
                StyleOf(paragraph),
                notes.Of(anchored.HeadingAnchors.Concat(anchored.Anchors)));
        }
    }

    private static string Laid(ReportParagraph paragraph, string words) => paragraph.Role switch
    {
        ParagraphRole.Table => SetText.Table(words),
        ParagraphRole.Code => SetText.Code(words),
        _ => paragraph.Label is { } label ? $"{label}. {words}" : words,
    };

    private static string WithAnchors(AnchoredParagraph anchored, ReportNotes notes)
    {
        string words = anchored.Paragraph.Text;
        var text = new StringBuilder();
        int written = 0;
        foreach (PlacedAnchor anchor in anchored.Anchors)
        {
            text.Append(words, written, anchor.Offset - written).Append(notes.Anchor(anchor));
            written = anchor.Offset;
        }

        return text.Append(words, written, words.Length - written).ToString();
    }

    private static string[] Margin(ReportParagraph paragraph) => paragraph.Role == ParagraphRole.Prose
        ? paragraph.Voice == Voice.Reporting ? [] : [paragraph.Voice.ToWord()]
        : [paragraph.Role.ToWord()];

    private static Style StyleOf(ReportParagraph paragraph) => paragraph switch
    {
        { Role: ParagraphRole.Boilerplate or ParagraphRole.Caption } => Style.Faint,
        { Voice: Voice.Quoted } or { Role: ParagraphRole.Quotation } => Style.Faint,
        { Voice: Voice.Comment } => Style.Judged,
        _ => Style.Plain,
    };
}
