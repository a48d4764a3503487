using System.Text;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Ledgers;

/// <summary>A table of columns for a person: the first to the left, figures to the right, two blanks between.</summary>
internal sealed class TextTable(params string[] head)
{
    private const int WidestName = 40;

    private readonly List<string[]> _rows = [head];

    public void Add(params string[] row) => _rows.Add([Short(Escaped.Line(row[0])), .. row[1..]]);

    public void AppendTo(StringBuilder text)
    {
        int[] widths = [.. Enumerable.Range(0, head.Length).Select(column => _rows.Max(row => DisplayWidth.Of(row[column])))];
        foreach (string[] row in _rows)
        {
            string line = string.Join("  ", row.Select((cell, i) => i == 0 ? cell + Blanks(widths[i], cell) : Blanks(widths[i], cell) + cell));
            text.Append(line.TrimEnd()).Append('\n');
        }
    }

    private static string Short(string name) => DisplayWidth.Of(name) <= WidestName ? name : $"{name[..Math.Min(name.Length, WidestName - 3)]}...";

    private static string Blanks(int width, string cell) => new(' ', Math.Max(0, width - DisplayWidth.Of(cell)));
}
