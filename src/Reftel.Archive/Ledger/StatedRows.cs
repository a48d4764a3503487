using System.Collections.Immutable;
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
        Id = IdOf(document, row.Number),
        Kind = Kinds[row.Kind],
        Content = row.Content.Text,
        Words = Ranges(row.Content.Spans),
        Sentence = new CodePointRange(row.Span.Start, row.Span.End),
        CueStart = row.Cue is { Spans: [var cue, ..] } ? cue.Start : null,
        Speaker = Named(row.Speaker) ?? Unnamed(row.Kind, row.Voice, row.Cue is not null),
        ReportedBy = Named(row.ReportedBy),
        About = row.About,
        Due = row.Due,
        SaidOn = row.SaidOn,
        Estimate = row.Estimate is { } estimate
            ? Estimate(estimate.Term, estimate.Kind, estimate.Negated, estimate.Use, estimate.Scale, estimate.ScaleDeclared, estimate.Low, estimate.High)
            : null,
        Negated = row.Negated,
        Condition = row.Condition?.Text,
        Marking = row.Marking,
    };

    /// <summary><c>07MINSK1009/s3</c></summary>
    public static string IdOf(string document, int number) => string.Create(CultureInfo.InvariantCulture, $"{document}/s{number}");

    /// <summary>Who speaks where nobody is named; null for the document itself.</summary>
    public static NamedActor? Unnamed(string kind, string voice, bool hasCue) => StatementRow.IsUnnamedText(kind, voice, hasCue) ? QuotedText : null;

    /// <summary>The speaker where one is named.</summary>
    public static NamedActor? OrNobody(NamedActor? speaker) => ReferenceEquals(speaker, QuotedText) ? null : speaker;

    public static EntryEstimate Estimate(string term, string kind, bool negated, string use, string? scale, bool scaleDeclared, double? low, double? high) =>
        new(term, EstimateKinds[kind], negated, Uses[use], scale, scaleDeclared, low, high);

    public static ImmutableArray<CodePointRange> Ranges(ImmutableArray<Stretch> stretches) =>
        stretches is [var only] ? [new CodePointRange(only.Start, only.End)] : [.. stretches.Select(stretch => new CodePointRange(stretch.Start, stretch.End))];

    public static NamedActor? Named(StatementPart? part) => part is null ? null : new NamedActor(part.Text, part.Actor);

    /// <summary>The kind of a word, or null.</summary>
    public static StatementKind? KindOf(string? word) => word is not null && Kinds.TryGetValue(word, out StatementKind kind) ? kind : null;
}
