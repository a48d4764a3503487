using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Analysis.Ledger;

/// <summary>Makes entries of statements: of every forecast and commitment, and of what only may be.</summary>
public static class LedgerBuilder
{
    /// <summary>The entries of a document, in the order of its statements.</summary>
    /// <param name="document">As <see cref="Reading.Statements.StatementReader.AddTo"/> gives it.</param>
    /// <param name="id">What the document is called where it has no id of its own.</param>
    public static ImmutableArray<LedgerEntry> Of(Document document, string id = "")
    {
        ArgumentNullException.ThrowIfNull(document);
        var from = new EntryDocument(
            document.Id ?? id, document.Source.Sha256, document.Date?.ToString(), document.Telegram?.Post ?? document.Report?.House,
            AuthorsOf(document), document.Telegram?.Classification?.ToWord());
        return [.. document.Statements.Select(statement => EntryOf(from, Stated(document, statement))).OfType<LedgerEntry>()];
    }

    /// <summary>The entry of a statement; null where it forecasts nothing and promises nothing.</summary>
    internal static LedgerEntry? EntryOf(EntryDocument document, StatedFacts stated) => KindOf(stated) is not { } kind ? null : new LedgerEntry
    {
        Id = stated.Id,
        Kind = kind,
        Document = document.Id,
        Proposition = stated.Content,
        Words = stated.Words,
        Place = new EntryPlace(document.Sha256, stated.Sentence, stated.CueStart),
        About = stated.About,
        Actor = stated.Speaker,
        ReportedBy = stated.ReportedBy,
        Due = stated.Due,
        Estimate = stated.Estimate,
        Negated = stated.Negated || stated.Estimate is { Negated: true },
        Condition = stated.Condition,
        House = document.House,
        Authors = document.Authors,
        SaidOn = stated.SaidOn,
        DocumentDate = document.Date,
        Marking = stated.Marking,
        Classification = document.Classification,
    };

    // "May" of the future is read as a judgement, since no number can be given. Whoever writes it forecasts all the same, in a way that cannot fail;
    // left out, it would make the others look better. Another's "may" does not tell whether it is of the future.
    private static EntryKind? KindOf(StatedFacts stated) => stated.Kind switch
    {
        StatementKind.Forecast => EntryKind.Forecast,
        StatementKind.Commitment => EntryKind.Commitment,
        StatementKind.Judgement when stated.Estimate is { Kind: EstimateKind.Possibility, Use: EstimateUse.Forecast or EstimateUse.Conditional } => EntryKind.Forecast,
        _ => null,
    };

    private static StatedFacts Stated(Document document, Statement statement)
    {
        SourceText source = document.Source;
        return new StatedFacts
        {
            Id = statement.Id,
            Kind = statement.Kind,
            Content = statement.Content.Text,
            Words = [.. statement.Content.Spans.Select(span => RangeOf(source, span))],
            Sentence = RangeOf(source, statement.Span),
            CueStart = statement.Cue is { Spans: [var cue, ..] } ? source.ToCodePoint(cue.Start) : null,
            Speaker = Named(statement.Speaker),
            ReportedBy = Named(statement.ReportedBy),
            About = statement.About,
            Due = statement.Due,
            SaidOn = statement.SaidOn,
            Estimate = statement.Estimate is { } index ? EstimateOf(document.Estimates[index]) : null,
            Negated = statement.Negated,
            Condition = statement.Condition?.Text,
            Marking = statement.Marking,
        };
    }

    // The same persons that searches know as authors.
    private static ImmutableArray<string> AuthorsOf(Document document) =>
    [
        .. (document.Report?.Authors ?? []).Concat([document.Telegram?.ArchiveCopy?.DraftedBy, document.Telegram?.ClassifiedBy?.Name])
            .Where(name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.Ordinal)!,
    ];

    private static EntryEstimate EstimateOf(Estimate estimate) => new(
        estimate.Term, estimate.Kind, estimate.Negated, estimate.Use, estimate.Scale, estimate.ScaleDeclared, estimate.Low, estimate.High);

    private static NamedActor? Named(StatementWords? words) => words is null ? null : new NamedActor(words.Text, words.Actor);

    private static CodePointRange RangeOf(SourceText source, TextSpan span) => new(source.ToCodePoint(span.Start), source.ToCodePoint(span.End));
}

/// <summary>What an entry takes from its document.</summary>
internal sealed record EntryDocument(string Id, string Sha256, string? Date, string? House, ImmutableArray<string> Authors, string? Classification);

/// <summary>What an entry takes from its statement, whether that comes from a reading or from a table.</summary>
internal sealed record StatedFacts
{
    public required string Id { get; init; }

    public required StatementKind Kind { get; init; }

    public required string Content { get; init; }

    public ImmutableArray<CodePointRange> Words { get; init; } = [];

    public required CodePointRange Sentence { get; init; }

    public int? CueStart { get; init; }

    public NamedActor? Speaker { get; init; }

    public NamedActor? ReportedBy { get; init; }

    public string? About { get; init; }

    public string? Due { get; init; }

    public string? SaidOn { get; init; }

    public EntryEstimate? Estimate { get; init; }

    public bool Negated { get; init; }

    public string? Condition { get; init; }

    public string? Marking { get; init; }
}
