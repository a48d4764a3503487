using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Reftel.Reading.Text;

/// <summary>
/// Turns bytes into UTF-16 without losing any: each character stands for a whole number of bytes, in order,
/// and a byte that cannot be decoded becomes one U+FFFD.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Characters of the bytes 80 to 9F (hex) in Windows-1252.</summary>
    private const string Windows1252High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes, TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 or TextEncoding.Utf8WithMark => Encoding.UTF8.GetString(bytes),
        TextEncoding.Utf16LittleEndian => DecodeUtf16(bytes, bigEndian: false),
        TextEncoding.Utf16BigEndian => DecodeUtf16(bytes, bigEndian: true),
        _ => DecodeWindows1252(bytes),
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

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            byte b = bytes[i];
            chars[i] = b is >= 0x80 and <= 0x9F ? Windows1252High[b - 0x80] : (char)b;
        }

        return new string(chars);
    }
}
