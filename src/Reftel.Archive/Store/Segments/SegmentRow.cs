using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>A segment as its row tells it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="First">Key of its first document, which puts segments in order.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Paragraphs">Number of their pieces.</param>
/// <param name="Words">Words of all pieces together.</param>
internal readonly record struct SegmentRow(long Key, long First, int Documents, int Paragraphs, long Words)
{
    /// <summary>Whether the row says what the documents of the segment say.</summary>
    public bool IsOf(DocumentTable documents) =>
        documents.Keys is [var first, ..] && First == first && Documents == documents.Count && Paragraphs == documents.Paragraphs && Words == documents.Words;
}
