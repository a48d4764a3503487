using System.Collections.Frozen;
using System.Text;

namespace Reftel.Reading.Text;

/// <summary>The encodings of one byte a character: their names, and the 128 characters of their high bytes.</summary>
internal static class SingleByteEncodings
{
    private static readonly (TextEncoding Encoding, string Name)[] Names =
    [
        (TextEncoding.Windows1252, "windows-1252"),
        (TextEncoding.Windows1250, "windows-1250"),
        (TextEncoding.Windows1251, "windows-1251"),
        (TextEncoding.Windows1257, "windows-1257"),
        (TextEncoding.Koi8R, "koi8-r"),
        (TextEncoding.Koi8U, "koi8-u"),
        (TextEncoding.Ibm866, "ibm866"),
        (TextEncoding.Iso8859Part2, "iso-8859-2"),
        (TextEncoding.Iso8859Part5, "iso-8859-5"),
        (TextEncoding.Iso8859Part13, "iso-8859-13"),
    ];

    private static readonly FrozenDictionary<TextEncoding, string> HighCharacters =
        Names.ToFrozenDictionary(row => row.Encoding, row => HighOf(row.Name));

    /// <summary>The name of the WHATWG Encoding Standard; null for an encoding of another width.</summary>
    public static string? NameOf(TextEncoding encoding)
    {
        foreach ((TextEncoding candidate, string name) in Names)
        {
            if (candidate == encoding)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>128 characters: those of the bytes 80 to FF (hex), each one UTF-16 unit.</summary>
    public static string High(TextEncoding encoding) => HighCharacters[encoding];

    public static string Decode(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        ReadOnlySpan<char> high = High(encoding);
        var chars = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            byte b = bytes[i];
            chars[i] = b < 0x80 ? (char)b : high[b - 0x80];
        }

        return new string(chars);
    }

    // A byte that a code page leaves open stands for the C1 control of the same number, as in the WHATWG Encoding Standard,
    // so that no byte is lost and none is read as two.
    private static string HighOf(string name)
    {
        Encoding page = CodePagesEncodingProvider.Instance.GetEncoding(name)
            ?? throw new InvalidOperationException($"The code page {name} is part of the platform.");
        var high = new char[128];
        Span<char> one = stackalloc char[2];
        for (int i = 0; i < high.Length; i++)
        {
            int units = page.GetChars([(byte)(0x80 + i)], one);
            high[i] = units == 1 && one[0] is not ('\uFFFD' or '?') ? one[0] : (char)(0x80 + i);
        }

        return new string(high);
    }
}
