using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Reftel.Reading.Text;

/// <summary>Chooses the encoding of a document from its bytes alone.</summary>
internal static class EncodingDetector
{
    private const int SampleLength = 4096;

    /// <summary>High byte of the code units of Cyrillic letters, U+0400 to U+04FF.</summary>
    private const byte CyrillicPage = 4;

    private static readonly SearchValues<byte> HighBytes = SearchValues.Create([(byte)0, CyrillicPage]);

    /// <returns>The encoding and the number of bytes of its byte order mark.</returns>
    public static (TextEncoding Encoding, int MarkLength) Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
        {
            return (TextEncoding.Utf8WithMark, 3);
        }

        if (bytes.Length >= 4)
        {
            // Before UTF-16: its little-endian mark begins that of UTF-32, and no text goes on with a zero character.
            switch (BinaryPrimitives.ReadUInt32BigEndian(bytes))
            {
                case 0xFFFE0000: return (TextEncoding.Utf32LittleEndian, 4);
                case 0x0000FEFF: return (TextEncoding.Utf32BigEndian, 4);
            }
        }

        if (bytes.Length >= 2)
        {
            switch (BinaryPrimitives.ReadUInt16BigEndian(bytes))
            {
                case 0xFFFE: return (TextEncoding.Utf16LittleEndian, 2);
                case 0xFEFF: return (TextEncoding.Utf16BigEndian, 2);
            }

            if (LooksLikeUtf16(bytes, out bool bigEndian))
            {
                return (bigEndian ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian, 0);
            }
        }

        return (IsMostlyUtf8(bytes) ? TextEncoding.Utf8 : DeclaredEncoding.Of(bytes) ?? LetterEvidence.Choose(bytes), 0);
    }

    // Latin text in UTF-16 has a zero in nearly every second byte, always on the same side; Cyrillic text a 4 there, and a zero
    // for each blank, digit and stop.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        bigEndian = false;
        if (!sample.ContainsAny(HighBytes))
        {
            return false;
        }

        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] is 0 or CyrillicPage ? 1 : 0;
            odd += sample[i + 1] is 0 or CyrillicPage ? 1 : 0;
        }

        int pairs = sample.Length / 2;
        bigEndian = even > odd;
        return pairs >= 2 && Math.Max(even, odd) * 10 >= pairs * 7 && Math.Min(even, odd) * 10 <= pairs;
    }

    // A file cut inside a character, or with one stray byte among many good sequences, is still UTF-8;
    // one whose high bytes never form sequences is a single-byte encoding.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        int good = 0;
        int bad = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            bool valid = Rune.DecodeFromUtf8(bytes, out _, out int consumed) == System.Buffers.OperationStatus.Done;
            bool cutAtEnd = !valid && consumed == bytes.Length && bytes[0] >= 0xC2 && consumed > 1;
            good += valid ? 1 : 0;
            bad += valid || cutAtEnd ? 0 : 1;
            bytes = bytes[consumed..];
        }

        return good > bad || (good == bad && bad == 0);
    }
}
