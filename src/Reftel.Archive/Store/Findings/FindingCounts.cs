namespace Reftel.Archive.Store.Findings;

/// <summary>Findings of the reader in a document.</summary>
public readonly record struct FindingCounts(int Errors, int Warnings);

/// <summary>A document with findings.</summary>
public sealed record DocumentFindings(string Id, string? Title, string? Date, FindingCounts Counts);
