using System.Globalization;
using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>The character of a <c>w:sym</c>, a place in a font of symbols.</summary>
internal static class DocxSymbol
{
    /// <summary>
    /// The character. Those of a font of symbols stand in the private use area; what a few common ones show has a character of
    /// its own, the others keep theirs, for what they show depends on the font.
    /// </summary>
    public static string Read(XmlReader xml)
    {
        if (!ushort.TryParse(DocxElement.Attribute(xml, "char"), NumberStyles.AllowHexSpecifier, null, out ushort code) || char.IsSurrogate((char)code))
        {
            return "";
        }

        int place = code & 0xFF;
        bool symbol = code is >= 0xF020 and <= 0xF0FF or < 0x100;
        char character = DocxElement.Attribute(xml, "font") switch
        {
            "Symbol" when symbol => place switch
            {
                0xB7 => '\u2022',
                0xB0 => '\u00B0',
                0xB1 => '\u00B1',
                0xA3 => '\u2264',
                0xB3 => '\u2265',
                0xAE => '\u2192',
                0x2D => '\u2212',
                _ => (char)code,
            },
            "Wingdings" when symbol => place switch
            {
                0xE0 => '\u2192',
                0xA7 => '\u25AA',
                0xFC => '\u2713',
                _ => (char)code,
            },
            _ => (char)code,
        };
        return character < ' ' ? "" : character.ToString();
    }
}
