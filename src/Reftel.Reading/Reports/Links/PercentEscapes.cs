using System.Buffers;
using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>Percent escapes in one form: unreserved characters plain, all else escaped in UTF-8 with capital digits.</summary>
/// <remarks>
/// RFC 3986, sections 2.3 and 6.2.2; other scripts as RFC 3987 maps them. The marks <c>! * ' ( )</c> were unreserved in RFC 2396, section
/// 2.3, and browsers still write the same address with and without their escapes.
/// </remarks>
internal static class PercentEscapes
{
    private const string Hex = "0123456789ABCDEF";

    // Characters of ASCII that stay as they are.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Except("\"<>%")]);

    /// <summary>Whether a text surely is its own normal form.</summary>
    public static bool IsNormal(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Plain) < 0;

    public static string Normalise(ReadOnlySpan<char> text)
    {
        StringBuilder normal = ScratchText.Take(text.Length);
        Append(normal, text);
        return ScratchText.Finish(normal);
    }

    /// <summary>Appends the normal form.</summary>
    public static void Append(StringBuilder normal, ReadOnlySpan<char> text)
    {
        int plain = text.IndexOfAnyExcept(Plain);
        if (plain < 0)
        {
            normal.Append(text);
            return;
        }

        normal.Append(text[..plain]);
        text = text[plain..];
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (c == '%' && TryByte(text, i, out byte escaped))
            {
                Append(normal, escaped);
                i += 3;
                continue;
            }

            if (c < '\u0080')
            {
                if (c is <= ' ' or '\u007F' or '"' or '<' or '>')
                {
                    Escape(normal, (byte)c);
                }
                else
                {
                    normal.Append(c);
                }

                i++;
                continue;
            }

            _ = Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length);
            int count = rune.EncodeToUtf8(bytes);
            foreach (byte b in bytes[..count])
            {
                Escape(normal, b);
            }

            i += length;
        }
    }

    /// <summary>The byte that an escape stands for.</summary>
    public static bool TryByte(ReadOnlySpan<char> text, int at, out byte value)
    {
        value = 0;
        if (text.Length - at < 3 || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
        {
            return false;
        }

        value = (byte)((Digit(text[at + 1]) << 4) | Digit(text[at + 2]));
        return true;
    }

    /// <summary>The character that the escapes at a place stand for in UTF-8; a byte that is none counts as a sign.</summary>
    public static bool TryRune(ReadOnlySpan<char> text, int at, out Rune rune, out int end)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (count < bytes.Length && at + (count * 3) < text.Length && text[at + (count * 3)] == '%' && TryByte(text, at + (count * 3), out byte value))
        {
            bytes[count++] = value;
        }

        int length = 0;
        rune = Rune.ReplacementChar;
        if (count > 0 && Rune.DecodeFromUtf8(bytes[..count], out rune, out length) != OperationStatus.Done)
        {
            length = 1;
        }

        end = at + (length * 3);
        return count > 0;
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private static void Append(StringBuilder normal, byte value)
    {
        if (value < 0x80 && (char.IsAsciiLetterOrDigit((char)value) || (char)value is '-' or '.' or '_' or '~' or '!' or '*' or '\'' or '(' or ')'))
        {
            normal.Append((char)value);
        }
        else
        {
            Escape(normal, value);
        }
    }

    private static void Escape(StringBuilder normal, byte value) => normal.Append('%').Append(Hex[value >> 4]).Append(Hex[value & 15]);
}
