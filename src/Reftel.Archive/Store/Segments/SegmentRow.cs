namespace Reftel.Archive.Store.Segments;

/// <summary>A segment as its row tells it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="First">Key of its first document, which puts segments in order.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Paragraphs">Number of their pieces.</param>
/// <param name="Words">Words of all pieces together.</param>
internal readonly record struct SegmentRow(long Key, long First, int Documents, int Paragraphs, long Words);
