using System.Text;

namespace Reftel.Cli.Rendering;

/// <summary>Records as RFC 4180 has them; lines end with CRLF.</summary>
internal static class CsvText
{
    public static StringBuilder AppendRecord(this StringBuilder table, IEnumerable<string> fields) => table.AppendJoin(',', fields.Select(Quote)).Append("\r\n");

    /// <summary>Cells for a spreadsheet: one that it would take for a formula is given as text; null is empty.</summary>
    public static StringBuilder AppendCells(this StringBuilder table, IEnumerable<string?> cells) =>
        table.AppendRecord(cells.Select(cell => cell is ['=' or '+' or '-' or '@' or '\t', ..] ? $"'{cell}" : cell ?? ""));

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
