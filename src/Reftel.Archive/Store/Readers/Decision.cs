namespace Reftel.Archive.Store.Readers;

/// <summary>What a reader decided on a statement. It is never changed; a later one stands above it.</summary>
/// <param name="Key">Its key in the archive; later ones are greater.</param>
/// <param name="Document">Where the statement is.</param>
/// <param name="Place">Which statement it is.</param>
/// <param name="What">What was decided.</param>
/// <param name="Correction">For <see cref="DecisionKind.Corrected"/>: how it is to be read.</param>
/// <param name="MadeOn">UTC, ISO 8601.</param>
/// <param name="MadeBy">Name of the account.</param>
public sealed record Decision(long Key, DocumentPlace Document, StatementPlace Place, DecisionKind What, StatementCorrection Correction, string MadeOn, string MadeBy);

/// <summary>A statement by its place, which holds when it is read again by other rules.</summary>
/// <param name="Sentence">Its words.</param>
/// <param name="Cue">The words that attribute it; null where the document itself says it.</param>
/// <param name="CueStart">First code point of the cue in the source text; null without one. Two statements of a sentence may have the same cue.</param>
public readonly record struct StatementPlace(RemarkStretch Sentence, string? Cue, int? CueStart);

/// <summary>How a statement is to be read instead; null for what was read well.</summary>
/// <param name="Kind">The word of its kind: <c>forecast</c>.</param>
/// <param name="Speaker">Who says it; empty for the document itself.</param>
/// <param name="Due">By when, ISO 8601; empty for no date.</param>
public readonly record struct StatementCorrection(string? Kind, string? Speaker, string? Due);

/// <summary>What a reader may decide on a statement.</summary>
public enum DecisionKind
{
    Accepted,
    Rejected,
    Corrected,

    /// <summary>The latest decision that stands is taken back.</summary>
    Undone,
}
