namespace Reftel.Archive.Search.Index;

/// <summary>A segment as it is written: an index over some documents that never changes; later ones are joined from it.</summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="Paragraphs">Number of paragraphs.</param>
/// <param name="WordCount">Words of all paragraphs together.</param>
/// <param name="Parts">Bytes by <see cref="SegmentPart"/>.</param>
internal sealed record SegmentData(int Documents, int Paragraphs, long WordCount, byte[][] Parts)
{
    public byte[] this[SegmentPart part] => Parts[(int)part];
}
