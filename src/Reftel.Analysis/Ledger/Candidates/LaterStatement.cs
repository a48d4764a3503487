namespace Reftel.Analysis.Ledger.Candidates;

/// <summary>A statement that may tell what came of an entry, whatever its kind.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">Id of its document.</param>
/// <param name="Date">The last day of its document's date.</param>
/// <param name="Text">What is said, as printed.</param>
/// <param name="About">The subject of the clause, as printed, or null.</param>
/// <param name="Speaker">Who says it, or null.</param>
public sealed record LaterStatement(string Id, string Document, DateOnly Date, string Text, string? About, NamedActor? Speaker);
