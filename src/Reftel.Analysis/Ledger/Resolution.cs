using System.Collections.Immutable;

namespace Reftel.Analysis.Ledger;

/// <summary>What a person decided that came of an entry, on which evidence. It is never changed: a later view is a new one that stands above it.</summary>
public sealed record Resolution
{
    /// <summary>The id of the entry and a count from 1: <c>07MINSK1009/s3/r1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the entry.</summary>
    public required string Entry { get; init; }

    /// <summary>The words that were decided on, so that it can be seen that they are still the same.</summary>
    public required string Proposition { get; init; }

    /// <summary>Where the statement stood; it finds the entry again when other rules have given it another number.</summary>
    public required EntryPlace Place { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The day on which it came, or on which it was clear that it would not.</summary>
    public required DateOnly ResolvedOn { get; init; }

    /// <summary>When it was written down: UTC, ISO 8601.</summary>
    public required string RecordedOn { get; init; }

    /// <summary>Who decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>At least one.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>Id of the one that stood before, or null.</summary>
    public string? Supersedes { get; init; }
}

/// <summary>What a resolution rests on.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Target">Id of the statement or document, or the address.</param>
/// <param name="Sha256">Of the copy that was taken of what stood at an address; null for statements and documents, which the archive holds.</param>
/// <param name="CapturedOn">When the copy was taken; null for statements and documents.</param>
public sealed record Evidence(EvidenceKind Kind, string Target, string? Sha256 = null, DateOnly? CapturedOn = null);

public enum EvidenceKind
{
    Statement,
    Document,

    /// <summary>Of what stands elsewhere a copy is taken: addresses die.</summary>
    Address,
}
