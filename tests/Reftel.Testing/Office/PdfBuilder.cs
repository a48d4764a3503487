using System.Globalization;
using System.Text;

namespace Reftel.Testing.Office;

/// <summary>
/// Writes small valid text PDFs by hand: Helvetica on A4, lines from the top down, or at a place.
/// <c>&lt;sup&gt;7&lt;/sup&gt;</c> in a text is smaller and raised, as printed reports have their note numbers. Lines are not wrapped.
/// </summary>
public sealed class PdfBuilder
{
    public const double Width = 595;
    public const double Height = 842;

    private readonly PdfFont _font = new();
    private readonly List<StringBuilder> _pages = [];
    private double _y;
    private bool _locked;

    /// <summary>Begins the next page; the first begins by itself.</summary>
    public PdfBuilder Page()
    {
        _pages.Add(new StringBuilder());
        _y = Height - 72;
        return this;
    }

    /// <summary>The next line, one and a third of the size below the last.</summary>
    /// <param name="indent">Points from the left margin.</param>
    public PdfBuilder Line(string text, double size = 11, double indent = 0)
    {
        if (_pages.Count == 0)
        {
            Page();
        }

        _y -= size * 4 / 3;
        return At(72 + indent, _y, text, size);
    }

    public PdfBuilder Lines(params string[] lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }

        return this;
    }

    /// <summary>Room before the next line, in points.</summary>
    public PdfBuilder Gap(double points = 11)
    {
        _y -= points;
        return this;
    }

    /// <summary>A text anywhere on the page, such as a running head or a page number. Points from the lower left corner.</summary>
    public PdfBuilder At(double x, double y, string text, double size = 11)
    {
        if (_pages.Count == 0)
        {
            Page();
        }

        string[] parts = text.Split("<sup>");
        Show(ref x, y, parts[0], size);
        foreach (string part in parts.Skip(1))
        {
            string[] halves = part.Split("</sup>");
            Show(ref x, y + (size * 0.35), halves[0], size * 0.6);
            Show(ref x, y, halves[1], size);
        }

        return this;
    }

    /// <summary>Says that the file is locked with a password; nobody has the password.</summary>
    public PdfBuilder Locked()
    {
        _locked = true;
        return this;
    }

    public byte[] Build()
    {
        if (_pages.Count == 0)
        {
            Page();
        }

        // 1 catalogue, 2 pages, 3 font, 4 its table, then a page and its content each.
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{5 + (2 * i)} 0 R"))}] >>",
            _font.Dictionary(4),
            Stream(_font.UnicodeMap()),
        };
        foreach ((int i, StringBuilder content) in _pages.Index())
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Resources << /Font << /F1 3 0 R >> >> /Contents {6 + (2 * i)} 0 R >>");
            objects.Add(Stream(content.ToString()));
        }

        return Write(objects);
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private byte[] Write(List<string> objects)
    {
        string lockWords = $" /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >> /ID [<01> <01>]";
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new StringBuilder();
        foreach ((int i, string content) in objects.Index())
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{content}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{offsets}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R{(_locked ? lockWords : "")} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private void Show(ref double x, double y, string text, double size)
    {
        if (text.Length > 0)
        {
            _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size:0.##} Tf {x:0.##} {y:0.##} Td {_font.Encode(text)} Tj ET\n");
            x += PdfFont.Measure(text, size);
        }
    }
}
