using Reftel.Reading.Documents;
using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Prose;

/// <summary>The language of a report: that of its prose, where it is short and Cyrillic by title and notes too.</summary>
internal static class ReportLanguage
{
    public static string? Of(Report report) =>
        EnglishEvidence.IsEnglish(report.Paragraphs.Select(p => p.Text)) ? "en"
            : CyrillicEvidence.Language(report.Paragraphs.Select(p => p.Text), report.Notes.Select(n => n.Text).Prepend(report.Headline ?? ""));
}
