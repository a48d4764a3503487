using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Reading.Statements.Lint;

/// <summary>What ICD 203 asks of words of likelihood and confidence, and of forecasts.</summary>
internal static class EstimateRules
{
    // The row of "likely" and the row of "probable"; terms that stand in neither say nothing.
    private static readonly HashSet<string> RowA = ["almost no chance", "very unlikely", "highly unlikely", "unlikely", "likely", "very likely", "highly likely", "almost certain", "almost certainly"];
    private static readonly HashSet<string> RowB = ["remote chance", "highly improbable", "improbable", "improbably", "probable", "probably", "highly probable", "nearly certain", "nearly certainly"];

    public static void Check(Document document, LintParagraphs paragraphs, DiagnosticBag findings)
    {
        var estimates = new PlacesInOrder<Estimate>(document.Estimates, estimate => estimate.Span);
        var times = new PlacesInOrder<TimeExpression>(document.Times, time => time.Span);
        Rows(document, findings);
        Sentences(document, estimates, findings);
        foreach (Statement statement in document.Statements)
        {
            if (statement.Speaker is not null || statement.ReportedBy is not null)
            {
                continue;
            }

            Estimate? estimate = statement.Estimate is { } index ? document.Estimates[index] : null;
            if (statement.Kind == StatementKind.Forecast && statement.Due is null && !HasTime(times, statement))
            {
                findings.Add(DiagnosticCatalogue.ForecastWithoutDate, statement.Span, statement.Content.Text);
            }

            if (statement.Kind == StatementKind.Judgement && estimate is { Kind: EstimateKind.Possibility })
            {
                findings.Add(DiagnosticCatalogue.PossibilityAsJudgement, estimate.Span, estimate.Term);
            }

            if (estimate is { Kind: EstimateKind.Likelihood } && document.Report is { Notes.IsEmpty: false } && paragraphs.At(statement.Span.Start) is >= 0 and var paragraph && !paragraphs.HasSource(paragraph))
            {
                findings.Add(DiagnosticCatalogue.EstimateWithoutSource, statement.Span, statement.Content.Text);
            }
        }
    }

    // "within a week", "before the vote in May": by when, though no day follows from it.
    private static bool HasTime(PlacesInOrder<TimeExpression> times, Statement statement) => times.FirstWithin(statement.Span, time => time.Value is not ("PRESENT_REF" or "PAST_REF")) is not null;

    private static void Rows(Document document, DiagnosticBag findings)
    {
        Estimate? first = null;
        Estimate? second = null;
        foreach (Estimate estimate in document.Estimates.Where(estimate => estimate.Use != EstimateUse.Attributed && !IsOnOwnScale(estimate)))
        {
            first ??= RowA.Contains(estimate.Term) ? estimate : null;
            second ??= RowB.Contains(estimate.Term) ? estimate : null;
        }

        if (first is not null && second is not null)
        {
            Estimate later = first.Span.Start > second.Span.Start ? first : second;
            findings.Add(DiagnosticCatalogue.MixedRows, later.Span, first.Term, second.Term);
        }
    }

    // A scale of the house says itself which words go together; the rows are those of the published tables.
    private static bool IsOnOwnScale(Estimate estimate) => estimate.Scale is { } scale && scale != StatedChance.Scale && !LikelihoodScales.All.ContainsKey(scale);

    private static void Sentences(Document document, PlacesInOrder<Estimate> estimates, DiagnosticBag findings)
    {
        foreach (Statement statement in document.Statements.Where(statement => statement.Speaker is null))
        {
            Estimate? likelihood = estimates.FirstWithin(statement.Span, estimate => estimate is { Kind: EstimateKind.Likelihood, Term: not "we believe" });
            Estimate? confidence = estimates.FirstWithin(statement.Span, estimate => estimate.Kind == EstimateKind.Confidence);
            if (likelihood is not null && confidence is not null)
            {
                findings.Add(DiagnosticCatalogue.LikelihoodWithConfidence, statement.Span, likelihood.Term, confidence.Term);
            }
        }
    }
}
