using System.Text;

namespace Reftel.Cli.Rendering;

/// <summary>Records as RFC 4180 has them; lines end with CRLF.</summary>
internal static class CsvText
{
    public static StringBuilder AppendRecord(this StringBuilder table, IEnumerable<string> fields) => table.AppendJoin(',', fields.Select(Quote)).Append("\r\n");

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
