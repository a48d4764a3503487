using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Reftel.Archive.Store;

/// <summary>CRC-32C of numbers, bytes and texts one behind the other. Processors have it built in.</summary>
internal struct Crc32C()
{
    private uint _sum = uint.MaxValue;

    public readonly long Value => ~_sum;

    public void Add(long number) => _sum = BitOperations.Crc32C(_sum, (ulong)number);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            _sum = BitOperations.Crc32C(_sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte last in bytes)
        {
            _sum = BitOperations.Crc32C(_sum, last);
        }
    }

    /// <summary>A text with its length, so that no two rows of texts are the same; null is no text.</summary>
    public void Add(string? text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text ?? "");
        Add(text is null ? -1 : bytes.Length);
        Add(bytes);
    }
}
