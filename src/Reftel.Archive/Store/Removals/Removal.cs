namespace Reftel.Archive.Store.Removals;

/// <summary>The trace of a document that was taken out.</summary>
/// <param name="Id">Its canonical id.</param>
/// <param name="Sha256">Hash of its file.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Names">Paths under which the file came, in order.</param>
/// <param name="Reason">Why it was taken out, or null when nobody said.</param>
/// <param name="RemovedOn">UTC, ISO 8601.</param>
/// <param name="RemovedBy">Name of the account.</param>
internal sealed record Removal(string Id, string Sha256, string? Title, IReadOnlyList<string> Names, string? Reason, string RemovedOn, string RemovedBy);
