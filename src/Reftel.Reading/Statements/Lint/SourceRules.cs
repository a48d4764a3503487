using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements.Lint;

/// <summary>Paragraphs that report facts and name no source, in a document that elsewhere does.</summary>
internal static class SourceRules
{
    // What stands under these is not known, or is only looked for.
    private static readonly HashSet<string> WithoutClaims = new(
        ["indicators", "signposts", "what to watch", "what to look for", "what would change the judgement", "what would change this judgement", "gaps", "intelligence gaps", "information gaps", "collection gaps", "what we do not know"],
        StringComparer.OrdinalIgnoreCase);

    public static void Check(Document document, LintParagraphs paragraphs, DiagnosticBag findings)
    {
        if (document.Report is not { Notes.IsEmpty: false })
        {
            return;
        }

        ReportParagraph[] printed = [.. document.Report.Paragraphs.OrderBy(paragraph => paragraph.Span.Start)];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (printed[i].Heading is { } heading && WithoutClaims.Contains(heading))
            {
                continue;
            }

            Statement? claim = paragraphs[i].FirstOrDefault(statement => statement.Kind == StatementKind.Information && statement.Speaker is null && statement.Cue is null);
            if (claim is not null && claim.Content.Text.Length > 60 && !paragraphs.HasSource(i))
            {
                findings.Add(DiagnosticCatalogue.ClaimWithoutSource, claim.Span, claim.Content.Text);
            }
        }
    }
}
