using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>A page of the index as its row tells it.</summary>
/// <param name="Number">Its number in its part, from 0.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Checksum">What they were when it was written; null where that is not known.</param>
internal readonly record struct PageRow(int Number, byte[] Bytes, long? Checksum)
{
    /// <summary>Whether the bytes are those that were written, as far as is known.</summary>
    public bool IsSound(long segment, SegmentPart part) => Checksum is null || Checksum == PageChecksum.Of(segment, part, Number, Bytes);
}
