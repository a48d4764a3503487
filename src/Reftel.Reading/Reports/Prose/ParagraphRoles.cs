using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Prose;

/// <summary>What each paragraph is for.</summary>
internal static class ParagraphRoles
{
    public static ReportParagraph Of(ContainerText text, ProseParagraph paragraph, string? heading)
    {
        ContainerBlock block = text.Blocks[paragraph.Blocks[0]];
        ParagraphRole role = block.Kind switch
        {
            ContainerBlockKind.ListItem => ParagraphRole.ListItem,
            ContainerBlockKind.Quotation => ParagraphRole.Quotation,
            _ => ParagraphRole.Prose,
        };
        Voice voice = role == ParagraphRole.Quotation ? Voice.Quoted : Voice.Reporting;
        return new ReportParagraph(paragraph.Text, text.Readable.ToSource(paragraph.Start, paragraph.End), voice, heading, role, null);
    }
}
