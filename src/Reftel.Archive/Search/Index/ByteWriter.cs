using System.Buffers.Binary;
using System.Text;

namespace Reftel.Archive.Search.Index;

/// <summary>Bytes that grow. Numbers are written seven bits a byte, the lowest first, with the high bit set on all but the last.</summary>
internal sealed class ByteWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Number(uint value)
    {
        Reserve(5);
        byte[] bytes = _bytes;
        int at = Length;
        while (value >= 0x80)
        {
            bytes[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        bytes[at++] = (byte)value;
        Length = at;
    }

    public void Number(int value) => Number((uint)value);

    public void Long(long value)
    {
        Reserve(8);
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(Length), value);
        Length += 8;
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(_bytes.AsSpan(Length));
        Length += value.Length;
    }

    /// <summary>UTF-8 behind its length in bytes.</summary>
    public void Text(ReadOnlySpan<char> value)
    {
        int length = Encoding.UTF8.GetByteCount(value);
        Number(length);
        Reserve(length);
        Length += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(Length));
    }

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
