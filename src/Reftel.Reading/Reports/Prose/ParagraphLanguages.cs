using System.Runtime.InteropServices;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Identification;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Marks the paragraphs of a report that are in another language than the report.</summary>
internal static class ParagraphLanguages
{
    public static Report Mark(Report report, string? language)
    {
        ReportParagraph[]? marked = null;
        for (int i = 0; i < report.Paragraphs.Length; i++)
        {
            if (DocumentLanguage.OfParagraph(report.Paragraphs[i].Text, language) is { } other)
            {
                marked ??= [.. report.Paragraphs];
                marked[i] = marked[i] with { Language = other };
            }
        }

        return marked is null ? report : report with { Paragraphs = ImmutableCollectionsMarshal.AsImmutableArray(marked) };
    }
}
