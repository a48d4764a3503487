namespace Reftel.Archive.Search.Execution;

/// <summary>A hit: a piece of a document, by its place in the segments of the search.</summary>
/// <param name="Score">How well it answers.</param>
/// <param name="Day">The day of the document.</param>
/// <param name="Id">The id of the document.</param>
/// <param name="Piece">Number of the piece in its document.</param>
/// <param name="Segment">Number of the segment.</param>
/// <param name="Document">Number of the document in the segment.</param>
internal readonly record struct HitPlace(double Score, int Day, string Id, int Piece, int Segment, int Document);
