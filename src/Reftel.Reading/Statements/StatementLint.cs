using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Lint;

namespace Reftel.Reading.Statements;

/// <summary>A writer's check: what a draft can do better by the standards of the craft (ICD 203, ICD 206).</summary>
public static class StatementLint
{
    /// <summary>Findings in the order of the text. Nothing is found in a document without statements, as one in another language.</summary>
    /// <param name="document">As <see cref="StatementReader.AddTo"/> gives it.</param>
    /// <param name="mostOfOneKind">Findings of one code at most.</param>
    public static ImmutableArray<Diagnostic> Check(Document document, int mostOfOneKind = 200)
    {
        ArgumentNullException.ThrowIfNull(document);
        var findings = new DiagnosticBag(mostOfOneKind);
        var paragraphs = new LintParagraphs(document);
        EstimateRules.Check(document, paragraphs, findings);
        SourceRules.Check(document, paragraphs, findings);
        AcronymRule.Check(document, findings);
        SpellingRule.Check(document, findings);
        return findings.ToSorted();
    }
}
