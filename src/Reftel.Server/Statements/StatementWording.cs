using System.Globalization;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Store.Readers;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Server.Statements;

/// <summary>What is known of a statement, in words.</summary>
internal static class StatementWording
{
    /// <summary>Who says it: a name, or that it is the document.</summary>
    public static string Who(Statement statement) => statement switch
    {
        { Speaker: { } speaker } => speaker.Text,
        { Cue: null, Voice: Reftel.Reading.Documents.Voice.Quoted } => "The quoted text",
        { Cue: null } => "The document itself",
        _ => "Somebody whom the sentence does not name",
    };

    /// <summary><c>likely, 55–80 % (icd203, assumed), used for: what will be</c>.</summary>
    public static string Estimate(Estimate estimate) => Estimate(new EntryEstimate(
        estimate.Term, estimate.Kind, estimate.Negated, estimate.Use, estimate.Scale, estimate.ScaleDeclared, estimate.Low, estimate.High));

    /// <summary>The same of an entry of the ledger.</summary>
    public static string Estimate(EntryEstimate estimate)
    {
        var parts = new List<string> { estimate.Negated ? $"{estimate.Term} (denied)" : estimate.Term };
        if (estimate is { Low: { } low, High: { } high })
        {
            parts.Add($"{Percent(low)}\u2013{Percent(high)} % ({(estimate.Scale == StatedChance.Scale ? "as stated" : $"{estimate.Scale}, {(estimate.ScaleDeclared ? "declared" : "assumed")}")})");
        }
        else
        {
            parts.Add(estimate.Kind == EstimateKind.Confidence ? "confidence, no likelihood" : "no number can be given");
        }

        parts.Add($"used for: {UseOf(estimate.Use)}");
        return string.Join(", ", parts);
    }

    /// <summary>Who speaks in its passage, with the portion mark: <c>comment (C)</c>.</summary>
    public static string Voice(Statement statement) => $"{statement.Voice.ToWord()}{(statement.Marking is { } marking ? $" ({marking})" : "")}";

    /// <summary>How it is to be read instead: <c>: kind forecast, due 2008-03</c>; empty where nothing was corrected.</summary>
    public static string Correction(StatementCorrection correction)
    {
        var parts = new List<string>();
        void Add(string name, string? value, string none)
        {
            if (value is not null)
            {
                parts.Add($"{name} {(value.Length == 0 ? none : value)}");
            }
        }

        Add("kind", correction.Kind, "");
        Add("speaker", correction.Speaker, "the document itself");
        Add("due", correction.Due, "unknown");
        return parts.Count == 0 ? "" : $": {string.Join(", ", parts)}";
    }

    private static string UseOf(EstimateUse use) => use switch
    {
        EstimateUse.Forecast => "what will be",
        EstimateUse.Inference => "what is or was",
        EstimateUse.Attributed => "another's words",
        EstimateUse.Conditional => "what holds under a condition",
        _ => "what could be and is not",
    };

    private static string Percent(double fraction) => Math.Round(fraction * 100, 1).ToString(CultureInfo.InvariantCulture);
}
