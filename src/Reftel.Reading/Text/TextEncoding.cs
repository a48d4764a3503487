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

    /// <summary>Four bytes a character, with a byte order mark.</summary>
    Utf32LittleEndian,

    Utf32BigEndian,

    /// <summary>
    /// One byte a character. The five bytes that Windows-1252 leaves undefined (81, 8D, 8F, 90, 9D hex) are the
    /// C1 controls of Latin-1, as the WHATWG Encoding Standard reads them, so every byte has a character.
    /// </summary>
    Windows1252,

    /// <summary>One byte a character, Latin letters of central Europe (Polish, Czech, Hungarian).</summary>
    Windows1250,

    /// <summary>One byte a character, Cyrillic.</summary>
    Windows1251,

    /// <summary>One byte a character, Latin letters of the Baltic states; only where a page declares it.</summary>
    Windows1257,

    /// <summary>One byte a character, Cyrillic in the order of the Latin alphabet (RFC 1489).</summary>
    Koi8R,

    /// <summary>KOI8-R with the letters of Ukrainian (RFC 2319).</summary>
    Koi8U,

    /// <summary>One byte a character, Cyrillic of DOS (code page 866).</summary>
    Ibm866,

    /// <summary>One byte a character, ISO/IEC 8859-2; only where a page declares it.</summary>
    Iso8859Part2,

    /// <summary>One byte a character, ISO/IEC 8859-5.</summary>
    Iso8859Part5,

    /// <summary>One byte a character, ISO/IEC 8859-13; only where a page declares it.</summary>
    Iso8859Part13,
}
