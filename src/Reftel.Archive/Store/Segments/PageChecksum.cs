using System.Buffers.Binary;
using System.Numerics;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>CRC-32C of a page of the index with its place, so that pages that changed places are told as well. Processors have it built in.</summary>
internal static class PageChecksum
{
    public static long Of(long segment, SegmentPart part, int page, ReadOnlySpan<byte> bytes)
    {
        uint sum = BitOperations.Crc32C(uint.MaxValue, (ulong)segment);
        sum = BitOperations.Crc32C(sum, ((ulong)part << 32) | (uint)page);
        while (bytes.Length >= sizeof(ulong))
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte last in bytes)
        {
            sum = BitOperations.Crc32C(sum, last);
        }

        return ~sum;
    }
}
