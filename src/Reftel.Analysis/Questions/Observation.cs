using System.Collections.Immutable;
using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Questions;

/// <summary>That somebody looked for an indicator, and what came of it.</summary>
public sealed record Observation
{
    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The day on which it was seen, or on which it was looked for and not seen.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When it was written down; the day itself where nothing else is said.</summary>
    public DateOnly? RecordedOn { get; init; }

    public required Sighting Sighting { get; init; }

    /// <summary>At least one.</summary>
    public ImmutableArray<ObservedEvidence> Evidence { get; init; } = [];

    public string? By { get; init; }

    public string? Note { get; init; }

    /// <summary>From which day on it is known.</summary>
    public DateOnly KnownOn => RecordedOn is { } recorded && recorded > On ? recorded : On;
}

public enum Sighting
{
    /// <summary>Looked for, and not seen. That no report speaks of it is something else.</summary>
    NotSeen,
    Seen,

    /// <summary>Seen before, and undone.</summary>
    Reversed,
}

/// <summary>What an observation rests on.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Target">Id of a statement or a document, or an address.</param>
/// <param name="Dated">Of an address: the date of what stands there, as the person says; documents have their own.</param>
/// <param name="Sha256">Of an address: of the copy that was taken.</param>
/// <param name="CapturedOn">When that was.</param>
public sealed record ObservedEvidence(EvidenceKind Kind, string Target, DateOnly? Dated = null, string? Sha256 = null, DateOnly? CapturedOn = null);
