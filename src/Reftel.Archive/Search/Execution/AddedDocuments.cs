namespace Reftel.Archive.Search.Execution;

/// <summary>What counts as new in a search.</summary>
/// <param name="Keys">Documents that are.</param>
/// <param name="Only">Whether nothing else is wanted.</param>
internal sealed record AddedDocuments(IReadOnlySet<long> Keys, bool Only);
