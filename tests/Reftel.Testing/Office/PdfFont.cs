using System.Globalization;
using System.Text;

namespace Reftel.Testing.Office;

/// <summary>
/// Helvetica for a PDF: ASCII under its own codes, every other character under the next code from 128, with a table that
/// leads back to Unicode. So any language can be written, up to 128 characters beyond ASCII in a file.
/// </summary>
internal sealed class PdfFont
{
    // Advance widths of Helvetica for the codes 32 to 126, in thousandths of the size (Adobe's Core 14 metrics).
    private static ReadOnlySpan<short> Widths =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private readonly List<char> _others = [];

    /// <summary>A string of the page's content, in hexadecimal.</summary>
    public string Encode(string text)
    {
        var hex = new StringBuilder("<");
        foreach (char c in text)
        {
            hex.Append(CodeOf(c).ToString("X2", CultureInfo.InvariantCulture));
        }

        return hex.Append('>').ToString();
    }

    /// <summary>Width in points.</summary>
    public static double Measure(string text, double size)
    {
        double sum = 0;
        foreach (char c in text)
        {
            sum += WidthOf(c);
        }

        return sum * size / 1000;
    }

    /// <summary>The font dictionary.</summary>
    /// <param name="unicodeObject">Number of the object that holds <see cref="UnicodeMap"/>.</param>
    public string Dictionary(int unicodeObject)
    {
        IEnumerable<int> widths = Enumerable.Range(32, 96 + _others.Count).Select(code => code < 127 ? Widths[code - 32] : 556);
        string differences = string.Concat(_others.Select(c => $"/uni{(int)c:X4} "));
        return $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar {127 + _others.Count} "
            + $"/Widths [{string.Join(' ', widths)}] /ToUnicode {unicodeObject} 0 R "
            + $"/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 {differences}] >> >>";
    }

    /// <summary>The table from codes to Unicode.</summary>
    public string UnicodeMap()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Reftel def /CMapType 2 def\n");
        map.Append("1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange <20> <7E> <0020> endbfrange\n");
        foreach ((int i, char c) in _others.Index())
        {
            map.Append(CultureInfo.InvariantCulture, $"1 beginbfchar <{128 + i:X2}> <{(int)c:X4}> endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private static int WidthOf(char c) => c is >= ' ' and <= '~' ? Widths[c - ' '] : 556;

    private int CodeOf(char c)
    {
        if (c is >= ' ' and <= '~')
        {
            return c;
        }

        int at = _others.IndexOf(c);
        if (at < 0)
        {
            at = _others.Count;
            _others.Add(c);
        }

        return at < 128 ? 128 + at : throw new NotSupportedException("More than 128 characters beyond ASCII in a PDF.");
    }
}
