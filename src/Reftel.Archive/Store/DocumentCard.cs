namespace Reftel.Archive.Store;

/// <summary>What a list of hits says of a document.</summary>
/// <param name="Key">Its key in the store.</param>
/// <param name="Id">Canonical id.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Date">ISO 8601, as partial as the document gives it, or null.</param>
/// <param name="Form">telegram, report or text.</param>
/// <param name="Sha256">Of the bytes of its file, in small hexadecimal digits.</param>
/// <param name="Version">Which of the documents with its id it is, from 1, in the order in which their files came.</param>
/// <param name="Versions">How many documents with its id are kept; the last is the newest.</param>
public sealed record DocumentCard(long Key, string Id, string? Title, string? Date, string Form, string Sha256, int Version, int Versions);
