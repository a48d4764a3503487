using Reftel.Reading.Documents;
using Reftel.Reading.Language.Identification;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Takes the prose out of a document, whatever its form.</summary>
internal static class ProseReader
{
    public static DocumentProse Read(Document document)
    {
        if (document.Telegram is null && document.Report is null)
        {
            return new DocumentProse(document.Source.Text, [.. PlainBlocks.Of(document.Source.Text).Select(block => block with { Language = DocumentLanguage.OfParagraph(document.Source.Text.AsSpan(block.Span.Start, block.Span.Length), document.Language) })], null);
        }

        var prose = new ProseBuilder(document);
        if (document.Telegram is { } telegram)
        {
            Add(prose, telegram);
        }
        else if (document.Report is { } report)
        {
            Add(prose, report, document.Title);
        }

        return prose.Build();
    }

    private static void Add(ProseBuilder prose, Telegram telegram)
    {
        foreach (Paragraph paragraph in telegram.Paragraphs)
        {
            foreach (Passage passage in paragraph.Passages)
            {
                prose.Add(BlockSigns.Without(passage), passage.Span, ProseRole.Paragraph, passage.Voice, paragraph.Marking, paragraph.Language);
            }
        }
    }

    private static void Add(ProseBuilder prose, Report report, string? title)
    {
        if (report.TitleSpan is { } place && title is not null)
        {
            prose.Add(title, place, ProseRole.Headline, Voice.Reporting, null);
        }

        foreach (ReportParagraph paragraph in report.Paragraphs)
        {
            if (RoleOf(paragraph) is { } role)
            {
                prose.Add(paragraph.Text, paragraph.Span, role, paragraph.Voice, null, paragraph.Language);
            }
        }
    }

    // Tables, listings and pictures hold no sentences.
    private static ProseRole? RoleOf(ReportParagraph paragraph) => paragraph.Role switch
    {
        ParagraphRole.Prose => ProseRole.Paragraph,
        ParagraphRole.Takeaway => ProseRole.Takeaway,
        ParagraphRole.ListItem => ProseRole.Item,
        ParagraphRole.Boilerplate => ProseRole.Boilerplate,
        ParagraphRole.Quotation => ProseRole.Quotation,
        _ => null,
    };
}
