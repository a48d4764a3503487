using System.IO.Compression;

namespace Reftel.Archive.Store;

/// <summary>
/// Bytes as the archive keeps them: Brotli, whose built-in list of words serves short texts well. It reads them back everywhere,
/// and the same bytes pack the same.
/// </summary>
internal static class Packed
{
    // On telegrams of 7 KB: quality 1 leaves 39 in a hundred at 6 ns a byte, 4 leaves 34 at 19 ns, 6 leaves 33 at 25 ns.
    private const int Quality = 1;
    private const int Window = 22;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        byte[] buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, buffer, out int length, Quality, Window)
                ? buffer.AsSpan(0, length).ToArray()
                : throw new InvalidOperationException("Brotli did not keep its own bound.");
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <param name="packed">What <see cref="Pack"/> gave.</param>
    /// <param name="size">How many bytes it was.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed, long size)
    {
        if (size is < 0 or > int.MaxValue / 2)
        {
            throw new InvalidDataException("A size was stored that nothing has.");
        }

        byte[] bytes = new byte[size];
        return BrotliDecoder.TryDecompress(packed, bytes, out int length) && length == size
            ? bytes
            : throw new InvalidDataException("Stored bytes do not unpack to their size.");
    }
}
