using System.Buffers;
using System.Text;

namespace Reftel.Reading.Text;

/// <summary>
/// The encoding that a web page or an XML text says it has (<c>charset=</c>, <c>encoding=</c> within the first 1,024 bytes, as
/// browsers look for it; WHATWG HTML, "prescan a byte stream"). Asked only of bytes that are not UTF-8.
/// </summary>
internal static class DeclaredEncoding
{
    private const int PrescanLength = 1024;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"'>;?/");

    // Labels of the WHATWG Encoding Standard that pages of political reporting are met with.
    private static readonly (string Label, TextEncoding Encoding)[] Labels =
    [
        ("windows-1250", TextEncoding.Windows1250),
        ("cp1250", TextEncoding.Windows1250),
        ("windows-1251", TextEncoding.Windows1251),
        ("cp1251", TextEncoding.Windows1251),
        ("x-cp1251", TextEncoding.Windows1251),
        ("windows-1252", TextEncoding.Windows1252),
        ("cp1252", TextEncoding.Windows1252),
        ("iso-8859-1", TextEncoding.Windows1252),
        ("latin1", TextEncoding.Windows1252),
        ("us-ascii", TextEncoding.Windows1252),
        ("windows-1257", TextEncoding.Windows1257),
        ("cp1257", TextEncoding.Windows1257),
        ("koi8-r", TextEncoding.Koi8R),
        ("koi8-u", TextEncoding.Koi8U),
        ("koi8", TextEncoding.Koi8R),
        ("ibm866", TextEncoding.Ibm866),
        ("cp866", TextEncoding.Ibm866),
        ("iso-8859-2", TextEncoding.Iso8859Part2),
        ("latin2", TextEncoding.Iso8859Part2),
        ("iso-8859-5", TextEncoding.Iso8859Part5),
        ("cyrillic", TextEncoding.Iso8859Part5),
        ("iso-8859-13", TextEncoding.Iso8859Part13),
    ];

    /// <returns>The declared encoding; null when nothing is declared, or none that fits bytes of one byte a character.</returns>
    public static TextEncoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.TrimStart(" \t\r\n\f"u8).StartsWith("<"u8))
        {
            return null;
        }

        // One character a byte, so that what is not ASCII cannot be mistaken for a label.
        ReadOnlySpan<char> text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanLength)]);
        return After(text, "charset") ?? After(text, "encoding");
    }

    private static TextEncoding? After(ReadOnlySpan<char> text, string word)
    {
        int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[(at + word.Length)..].TrimStart();
        if (!rest.StartsWith('='))
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        int end = rest.IndexOfAny(LabelEnds);
        ReadOnlySpan<char> label = end < 0 ? rest : rest[..end];
        foreach ((string name, TextEncoding encoding) in Labels)
        {
            if (label.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return encoding;
            }
        }

        return null;
    }
}
