using System.Text;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>Text whose blanks mean something, kept so by no-break spaces: columns of tables, indents of code.</summary>
internal static class SetText
{
    /// <summary>Wider tables would be broken in the middle of rows; theirs are parted by bars instead.</summary>
    private const int WidestTable = 60;

    private const char Blank = '\u00A0';

    /// <param name="rows">Rows on lines, cells parted by tabs.</param>
    public static string Table(string rows)
    {
        string[][] cells = [.. rows.Split('\n').Select(row => row.Split('\t').Select(Escaped.Line).ToArray())];
        int[] widths = new int[cells.Max(row => row.Length)];
        foreach (string[] row in cells)
        {
            for (int i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Max(widths[i], DisplayWidth.Of(row[i]));
            }
        }

        bool fits = widths.Sum() + (2 * (widths.Length - 1)) <= WidestTable;
        return string.Join('\n', cells.Select(row => fits ? Aligned(row, widths) : string.Join(" | ", row)));
    }

    public static string Code(string lines)
    {
        var text = new StringBuilder();
        foreach (string line in lines.Split('\n'))
        {
            int indent = line.Length - line.TrimStart().Length;
            text.Append(text.Length > 0 ? "\n" : "").Append(Blank, indent).Append(line.AsSpan(indent));
        }

        return text.ToString();
    }

    private static string Aligned(string[] row, int[] widths)
    {
        var line = new StringBuilder();
        for (int i = 0; i < row.Length; i++)
        {
            line.Append(row[i].Replace(' ', Blank)).Append(Blank, i == row.Length - 1 ? 0 : widths[i] - DisplayWidth.Of(row[i]) + 2);
        }

        return line.ToString();
    }
}
