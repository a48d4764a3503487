using System.Globalization;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Statements;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Ledger;

/// <summary>What an entry takes from the row of a statement.</summary>
internal static class StatedRows
{
    private static readonly Dictionary<string, StatementKind> Kinds = Enum.GetValues<StatementKind>().ToDictionary(kind => kind.ToWord(), StringComparer.Ordinal);
    private static readonly Dictionary<string, EstimateKind> EstimateKinds = Enum.GetValues<EstimateKind>().ToDictionary(kind => kind.ToWord(), StringComparer.Ordinal);
    private static readonly Dictionary<string, EstimateUse> Uses = Enum.GetValues<EstimateUse>().ToDictionary(use => use.ToWord(), StringComparer.Ordinal);

    /// <summary>Every statement that may be an entry; <see cref="LedgerBuilder"/> decides.</summary>
    public static StatementTest Test { get; } = new AnyTest(
    [
        new ValueTest(StatementColumn.Kind, StatementKind.Forecast.ToWord()),
        new ValueTest(StatementColumn.Kind, StatementKind.Commitment.ToWord()),
        new ValueTest(StatementColumn.EstimateKind, EstimateKind.Possibility.ToWord()),
    ]);

    // Without a speaker an entry would be the document's own.
    private static readonly NamedActor QuotedText = new("the quoted text", null);

    public static StatedFacts Of(StatementRow row, string document) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{document}/s{row.Number}"),
        Kind = Kinds[row.Kind],
        Content = row.Content.Text,
        Words = [.. row.Content.Spans.Select(Range)],
        Sentence = Range(row.Span),
        CueStart = row.Cue is { Spans: [var cue, ..] } ? cue.Start : null,
        Speaker = Named(row.Speaker) ?? (row.IsByQuotedText ? QuotedText : null),
        ReportedBy = Named(row.ReportedBy),
        About = row.About,
        Due = row.Due,
        SaidOn = row.SaidOn,
        Estimate = row.Estimate is { } estimate ? new EntryEstimate(
            estimate.Term, EstimateKinds[estimate.Kind], estimate.Negated, Uses[estimate.Use], estimate.Scale, estimate.ScaleDeclared, estimate.Low, estimate.High) : null,
        Negated = row.Negated,
        Condition = row.Condition?.Text,
        Marking = row.Marking,
    };

    public static NamedActor? Named(StatementPart? part) => part is null ? null : new NamedActor(part.Text, part.Actor);

    /// <summary>The kind of a word, or null.</summary>
    public static StatementKind? KindOf(string? word) => word is not null && Kinds.TryGetValue(word, out StatementKind kind) ? kind : null;

    private static CodePointRange Range(Stretch stretch) => new(stretch.Start, stretch.End);
}
