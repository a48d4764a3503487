using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>Something that a document says, or that somebody says in it, tied to its words.</summary>
public sealed record Statement
{
    /// <summary>The document's id and a count from 1: <c>07MINSK1009/s3</c>; <c>s3</c> where the document has no id.</summary>
    public required string Id { get; init; }

    /// <summary>The sentence, or what of it holds speaker, cue and content; UTF-16 offsets in the source text.</summary>
    public required TextSpan Span { get; init; }

    public required StatementKind Kind { get; init; }

    public Voice Voice { get; init; }

    /// <summary>Portion mark of its paragraph, or null.</summary>
    public string? Marking { get; init; }

    /// <summary>Who says it; null where the document itself does, or where the text does not say who.</summary>
    public StatementWords? Speaker { get; init; }

    /// <summary>The words that attribute it; null where the document itself says it.</summary>
    public StatementWords? Cue { get; init; }

    /// <summary>What is said.</summary>
    public required StatementWords Content { get; init; }

    /// <summary>Who says that the speaker says it, where that is not the document: "Lis said that Minsk had agreed to".</summary>
    public StatementWords? ReportedBy { get; init; }

    /// <summary>The outlet through which it came, as printed, or null.</summary>
    public string? Via { get; init; }

    /// <summary>ISO 8601, as far as the text gives it; the day of the document where the document itself speaks; null when unknown.</summary>
    public string? SaidOn { get; init; }

    /// <summary>What it is about: the subject of its clause, as printed, or null.</summary>
    public string? About { get; init; }

    /// <summary>For forecasts and commitments: the last day or the period by when, ISO 8601 as far as known, or null.</summary>
    public string? Due { get; init; }

    /// <summary>Index in <see cref="Document.Estimates"/> of the expression that says how sure it is, or null.</summary>
    public int? Estimate { get; init; }

    /// <summary>True where it denies: "will not", "denied that".</summary>
    public bool Negated { get; init; }

    /// <summary>The condition under which it is said: "if Minsk signs", "should talks fail"; or null.</summary>
    public StatementWords? Condition { get; init; }

    /// <summary>Numbers of the notes whose anchors stand in its sentence.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>Ids of the sources that those notes cite.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}

/// <summary>Words of a statement.</summary>
/// <param name="Text">As they read, pieces joined with a blank.</param>
/// <param name="Spans">Where they stand; several where they are split. UTF-16 offsets in the source text.</param>
/// <param name="Actor">Key of the actor they name, or null.</param>
public sealed record StatementWords(string Text, ImmutableArray<TextSpan> Spans, string? Actor = null);

/// <summary>What a statement is; after the distinctions of ICD 203, standard 3.</summary>
public enum StatementKind
{
    /// <summary>A report of what is or was.</summary>
    Information,

    /// <summary>What the speaker concludes.</summary>
    Judgement,

    /// <summary>What the speaker says will be.</summary>
    Forecast,

    /// <summary>What an actor undertakes to do.</summary>
    Commitment,

    /// <summary>What the speaker says should be done.</summary>
    Recommendation,

    /// <summary>What is taken for granted.</summary>
    Assumption,
}
