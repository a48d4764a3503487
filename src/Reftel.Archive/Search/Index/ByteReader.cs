using System.Buffers.Binary;
using System.Text;

namespace Reftel.Archive.Search.Index;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">The bytes end too early: the archive is damaged.</exception>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public readonly bool AtEnd => Position >= _bytes.Length;

    public uint Number()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte b = Next();
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }

    public int Count() => (int)Number() is var value && value >= 0 ? value : throw Damaged();

    /// <summary>How many things follow, each of a byte at least: more than there are bytes are none that were written.</summary>
    public int Things() => Count() is var count && count <= _bytes.Length - Position ? count : throw Damaged();

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(8));

    public ReadOnlySpan<byte> Bytes(int length)
    {
        if (length < 0 || _bytes.Length - Position < length)
        {
            throw Damaged();
        }

        ReadOnlySpan<byte> slice = _bytes.Slice(Position, length);
        Position += length;
        return slice;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes(Count()));

    public static InvalidDataException Damaged() => new("its bytes are not what was written");

    private byte Next() => Position < _bytes.Length ? _bytes[Position++] : throw Damaged();
}
