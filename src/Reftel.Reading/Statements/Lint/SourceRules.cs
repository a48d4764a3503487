using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements.Lint;

/// <summary>Paragraphs that report facts and name no source, in a document that elsewhere does.</summary>
internal static class SourceRules
{
    public static void Check(Document document, LintParagraphs paragraphs, DiagnosticBag findings)
    {
        if (document.Report is not { Notes.IsEmpty: false })
        {
            return;
        }

        for (int i = 0; i < paragraphs.Count; i++)
        {
            Statement? claim = paragraphs[i].FirstOrDefault(statement => statement.Kind == StatementKind.Information && statement.Speaker is null && statement.Cue is null);
            if (claim is not null && claim.Content.Text.Length > 60 && !paragraphs.HasSource(i))
            {
                findings.Add(DiagnosticCatalogue.ClaimWithoutSource, claim.Span, claim.Content.Text);
            }
        }
    }
}
