using System.Text;

namespace Reftel.Analysis.Tables;

/// <summary>Records as RFC 4180 has them; lines end with CRLF.</summary>
internal static class CsvText
{
    public static StringBuilder AppendRecord(this StringBuilder table, IEnumerable<string> fields) => table.AppendJoin(',', fields.Select(Quote)).Append("\r\n");

    /// <summary>Cells for a spreadsheet: one that it would take for a formula is given as text; null is empty.</summary>
    public static StringBuilder AppendCells(this StringBuilder table, IEnumerable<string?> cells) =>
        table.AppendRecord(cells.Select(cell => cell is not null && IsFormula(cell) ? $"'{cell}" : cell ?? ""));

    /// <summary>The text of a cell that <see cref="AppendCells"/> wrote; null where it is empty.</summary>
    public static string? OfCell(string cell) => cell.Length == 0 ? null : cell[0] == '\'' && IsFormula(cell.AsSpan(1)) ? cell[1..] : cell;

    // What is a formula behind apostrophes gets one more, so that it can be told from what had none.
    private static bool IsFormula(ReadOnlySpan<char> cell) => cell.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t', ..];

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
