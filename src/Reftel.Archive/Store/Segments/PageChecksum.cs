using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>The checksum of a page of the index with its place, so that pages that changed places are told as well.</summary>
internal static class PageChecksum
{
    public static long Of(long segment, SegmentPart part, int page, ReadOnlySpan<byte> bytes)
    {
        var sum = new Crc32C();
        sum.Add(segment);
        sum.Add(((long)part << 32) | (uint)page);
        sum.Add(bytes);
        return sum.Value;
    }
}
