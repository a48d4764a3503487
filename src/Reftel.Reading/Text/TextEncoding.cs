namespace Reftel.Reading.Text;

/// <summary>How the bytes of a document are written.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8 without a byte order mark; plain ASCII too.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark; the mark is not part of the text.</summary>
    Utf8WithMark,

    Utf16LittleEndian,

    Utf16BigEndian,

    /// <summary>
    /// One byte a character. The five bytes that Windows-1252 leaves undefined (81, 8D, 8F, 90, 9D hex) are the
    /// C1 controls of Latin-1, as the WHATWG Encoding Standard reads them, so every byte has a character.
    /// </summary>
    Windows1252,
}
