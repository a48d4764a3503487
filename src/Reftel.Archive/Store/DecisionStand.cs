namespace Reftel.Archive.Store;

/// <summary>How far people's decisions have come.</summary>
/// <param name="Read">Another word whenever one was made on how a statement is to be read, or something was removed.</param>
/// <param name="Resolved">Another word whenever a forecast or commitment was resolved, or something was removed.</param>
internal sealed record DecisionStand(string Read, string Resolved);
