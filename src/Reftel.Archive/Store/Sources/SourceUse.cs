namespace Reftel.Archive.Store.Sources;

/// <summary>What the notes of one document cite, once.</summary>
/// <param name="Host">Host without <c>www.</c>, or null.</param>
/// <param name="Url">Usable address, or null.</param>
/// <param name="Title">Title where one is printed, or null.</param>
/// <param name="Kind">Kind of the house, as the record has it: official, state media.</param>
/// <param name="House">Key of the house, or null.</param>
/// <param name="SameHouse">Whether the document's own house publishes it; null when that is unknown.</param>
/// <param name="Cited">Notes that cite it.</param>
/// <param name="Repaired">Citations of it whose address was repaired.</param>
public sealed record SourceUse(string? Host, string? Url, string? Title, string Kind, string? House, bool? SameHouse, int Cited, int Repaired);

/// <summary>A host over all documents.</summary>
/// <param name="Host">Without <c>www.</c>.</param>
/// <param name="Kind">Kind of its house.</param>
/// <param name="Documents">Documents whose notes cite it.</param>
/// <param name="Sources">Addresses that are cited, each once for each document.</param>
/// <param name="Cited">Notes that cite it.</param>
/// <param name="Own">Sources where the citing document is of the same house.</param>
/// <param name="OwnKnown">Sources of which it is known whether they are of the house of the citing document.</param>
/// <param name="Repaired">Citations whose address was repaired.</param>
public sealed record HostUse(string Host, string Kind, long Documents, long Sources, long Cited, long Own, long OwnKnown, long Repaired);

/// <summary>A source of a host with a document that cites it.</summary>
public sealed record CitedSource(SourceUse Source, string Document, string? Title, string? Date);
