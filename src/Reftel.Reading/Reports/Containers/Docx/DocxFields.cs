using System.Text;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>
/// The fields that are open at a place (ISO/IEC 29500-1, 17.16.18): an instruction, which nobody sees, and a result.
/// They may nest and may reach over paragraphs.
/// </summary>
internal sealed class DocxFields
{
    // A field in a field in a field is common; beyond this the file is broken, and the inner ones are taken for the outermost.
    private const int Deepest = 64;

    // The longest address that Word lets one type is 2,083 characters.
    private const int LongestInstruction = 16_000;

    private readonly List<Field> _open = [];
    private int _tooDeep;

    /// <summary>Whether text that comes now is seen.</summary>
    public bool Visible
    {
        get
        {
            foreach (Field one in _open)
            {
                if (!one.InResult)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Target of the innermost link that is open, or null.</summary>
    public string? Link
    {
        get
        {
            string? link = null;
            foreach (Field one in _open)
            {
                link = one.Link ?? link;
            }

            return link;
        }
    }

    public void Begin()
    {
        if (_open.Count == Deepest)
        {
            _tooDeep++;
        }
        else
        {
            _open.Add(new Field());
        }
    }

    public void Instruct(string text)
    {
        if (_open.Count > 0 && _open[^1] is { InResult: false } innermost && innermost.Instruction.Length < LongestInstruction)
        {
            innermost.Instruction.Append(text);
        }
    }

    public void Separate()
    {
        if (_tooDeep == 0 && _open.Count > 0 && !_open[^1].InResult)
        {
            _open[^1].InResult = true;
            _open[^1].Link = HyperlinkOf(_open[^1].Instruction.ToString());
        }
    }

    public void End()
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>The address in an instruction such as <c>HYPERLINK "https://port.example/log" \o "tip"</c>; null for any other.</summary>
    public static string? HyperlinkOf(string instruction)
    {
        int at = 0;
        if (!NextWord(instruction, ref at, out string word) || !word.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string? url = null;
        string? place = null;
        while (NextWord(instruction, ref at, out word))
        {
            if (word is "\\l")
            {
                place = NextWord(instruction, ref at, out string value) ? value : null;
            }
            else if (word is "\\o" or "\\t")
            {
                NextWord(instruction, ref at, out _);
            }
            else if (!word.StartsWith('\\'))
            {
                url ??= word;
            }
        }

        return url is null or "" ? null : place is null ? url : $"{url}#{place}";
    }

    private static bool NextWord(string text, ref int at, out string word)
    {
        while (at < text.Length && text[at] <= ' ')
        {
            at++;
        }

        var result = new StringBuilder();
        int start = at;
        bool quoted = at < text.Length && text[at] == '"';
        at += quoted ? 1 : 0;
        for (; at < text.Length && (quoted ? text[at] != '"' : text[at] > ' '); at++)
        {
            at += quoted && text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '\\' or '"' ? 1 : 0;
            result.Append(text[at]);
        }

        at += quoted && at < text.Length ? 1 : 0;
        word = result.ToString();
        return at > start;
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool InResult { get; set; }

        public string? Link { get; set; }
    }
}
