using System.Globalization;
using System.Text;
using Reftel.Analysis.Tables;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Terms;

namespace Reftel.Cli.Rendering;

/// <summary>Hits as a table for spreadsheets (RFC 4180, lines end with CRLF); spans in code points.</summary>
internal static class HitTable
{
    public static string Csv(SearchResult result)
    {
        bool withNew = result.NewDocuments is not null;
        var table = new StringBuilder($"document,title,date,form,piece,paragraph,start,end,snippet,reasons,sha256,version,versions{(withNew ? ",new" : "")}\r\n");
        foreach (SearchHit hit in result.Hits)
        {
            string reasons = string.Join("; ", hit.Reasons.Select(reason => ReasonOf(reason)));
            table.AppendCells(
            [
                hit.Document, hit.Title, hit.Date, hit.Form, hit.Piece, hit.Paragraph?.ToString(CultureInfo.InvariantCulture),
                $"{hit.Span.Start}", $"{hit.Span.End}", hit.Snippet.Text, reasons, hit.Sha256, $"{hit.Version}", $"{hit.Versions}",
                .. withNew ? [hit.IsNew ? "new" : ""] : Array.Empty<string?>(),
            ]);
        }

        return table.ToString();
    }

    private static string ReasonOf(MatchReason reason) => reason switch
    {
        { Kind: MatchKind.Without } => $"without {reason.Term}",
        { Found: null } => reason.Term,
        _ => $"{reason.Term}: {MatchKinds.Name(reason.Kind)} {reason.Found}",
    };
}
