using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Reftel.Reading.Text;

/// <summary>
/// Turns bytes into UTF-16 without losing any: each character stands for a whole number of bytes, in order,
/// and a byte (or unit) that cannot be decoded becomes one U+FFFD.
/// </summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes, TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 or TextEncoding.Utf8WithMark => Encoding.UTF8.GetString(bytes),
        TextEncoding.Utf16LittleEndian => DecodeUtf16(bytes, bigEndian: false),
        TextEncoding.Utf16BigEndian => DecodeUtf16(bytes, bigEndian: true),
        TextEncoding.Utf32LittleEndian => DecodeUtf32(bytes, bigEndian: false),
        TextEncoding.Utf32BigEndian => DecodeUtf32(bytes, bigEndian: true),
        _ => SingleByteEncodings.Decode(bytes, encoding),
    };

    /// <summary>Number of UTF-16 code units and of bytes of the first character at <paramref name="bytes"/>.</summary>
    public static (int Units, int Bytes) Measure(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        switch (encoding)
        {
            case TextEncoding.Utf8 or TextEncoding.Utf8WithMark:
                OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed);
                return (status == OperationStatus.Done ? rune.Utf16SequenceLength : 1, consumed);
            case TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian:
                return (1, Math.Min(2, bytes.Length));
            case TextEncoding.Utf32LittleEndian or TextEncoding.Utf32BigEndian:
                return (bytes.Length >= 4 && ReadUtf32(bytes, encoding == TextEncoding.Utf32BigEndian).Plane > 0 ? 2 : 1, Math.Min(4, bytes.Length));
            default:
                return (1, 1);
        }
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        int units = bytes.Length / 2;
        var chars = new char[units + (bytes.Length & 1)];
        for (int i = 0; i < units; i++)
        {
            ReadOnlySpan<byte> pair = bytes.Slice(i * 2, 2);
            chars[i] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(pair) : BinaryPrimitives.ReadUInt16LittleEndian(pair));
        }

        if (chars.Length > units)
        {
            chars[units] = '\uFFFD';
        }

        return new string(chars);
    }

    private static string DecodeUtf32(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var text = new StringBuilder((bytes.Length / 4) + 1);
        Span<char> units = stackalloc char[2];
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            text.Append(units[..ReadUtf32(bytes, bigEndian).EncodeToUtf16(units)]);
        }

        return (bytes.IsEmpty ? text : text.Append('\uFFFD')).ToString();
    }

    private static Rune ReadUtf32(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        uint value = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        return Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
    }
}
