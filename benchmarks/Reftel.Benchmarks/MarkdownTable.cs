using System.Text;

namespace Reftel.Benchmarks;

/// <summary>A table for people: the first column to the left, figures to the right.</summary>
internal sealed class MarkdownTable(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public override string ToString()
    {
        var table = new StringBuilder();
        Append(table, head);
        Append(table, [.. head.Select((_, i) => i == 0 ? "---" : "--:")]);
        foreach (string[] row in _rows)
        {
            Append(table, row);
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, string[] row) => table.Append($"| {string.Join(" | ", row)} |\n");
}
