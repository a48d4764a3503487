using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>One telegram, report or plain text, with everything that was read from it.</summary>
public sealed record Document
{
    /// <summary>The unchanged original; all spans count in its text.</summary>
    public required SourceText Source { get; init; }

    public required DocumentForm Form { get; init; }

    /// <summary>The lossless tree over the whole original.</summary>
    public required SyntaxTree Tree { get; init; }

    /// <summary>The part of the original that is this document: all of it, unless a file holds several.</summary>
    public required DocumentSegment Segment { get; init; }

    /// <summary>Canonical id: <c>07MINSK1009</c>; null when the text does not give one.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>ISO 639-1 code, or null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Set when the form is telegram.</summary>
    public Telegram? Telegram { get; init; }

    /// <summary>Set when the form is report.</summary>
    public Report? Report { get; init; }

    /// <summary>Expressions of time in the prose, in order.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>People, bodies, places and documents in the prose, in order; empty until <see cref="Statements.StatementReader"/> has read it.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Offices that the prose gives to <see cref="Mentions"/>, in order; empty until <see cref="Statements.StatementReader"/> has read it.</summary>
    public ImmutableArray<HeldOffice> Offices { get; init; } = [];

    /// <summary>Expressions of likelihood and confidence, in order; empty until <see cref="Statements.StatementReader"/> has read it.</summary>
    public ImmutableArray<Estimate> Estimates { get; init; } = [];

    /// <summary>What is said in it, in order; empty until <see cref="Statements.StatementReader"/> has read it.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Pairs of <see cref="Statements"/> that may contradict each other, for a person to decide.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    /// <summary>Sentences of the prose with their words; empty until <see cref="Statements.StatementReader.AddSentences"/> has read them.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Findings in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>Which part of a file a document is.</summary>
/// <param name="Index">One-based place among the documents of the file.</param>
/// <param name="Count">Number of documents in the file.</param>
/// <param name="Span">Its characters; the segments of a file tile it. UTF-16 offsets.</param>
public sealed record DocumentSegment(int Index, int Count, TextSpan Span);
