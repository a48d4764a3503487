using System.Text;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Terms;

namespace Reftel.Cli.Rendering;

/// <summary>Hits as a table for spreadsheets (RFC 4180, lines end with CRLF); spans in code points.</summary>
internal static class HitTable
{
    public static string Csv(SearchResult result)
    {
        var table = new StringBuilder("document,title,date,form,piece,paragraph,start,end,snippet,reasons\r\n");
        foreach (SearchHit hit in result.Hits)
        {
            string reasons = string.Join("; ", hit.Reasons.Select(reason => reason.Found is null ? reason.Term : $"{reason.Term}: {MatchKinds.Name(reason.Kind)} {reason.Found}"));
            string?[] cells =
            [
                hit.Document, hit.Title, hit.Date, hit.Form, hit.Piece, hit.Paragraph?.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{hit.Span.Start}", $"{hit.Span.End}", hit.Snippet.Text, reasons,
            ];
            table.AppendRecord(cells.Select(Cell));
        }

        return table.ToString();
    }

    // A cell that a spreadsheet would take for a formula is given as text.
    private static string Cell(string? text) => text is ['=' or '+' or '-' or '@' or '\t', ..] ? $"'{text}" : text ?? "";
}
