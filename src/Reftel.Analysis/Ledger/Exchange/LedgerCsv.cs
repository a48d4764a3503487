using System.Text;
using Reftel.Analysis.Tables;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>Entries or resolutions as a CSV table; a table holds one or the other, and its header tells which.</summary>
internal static class LedgerCsv
{
    public static string OfEntries(IEnumerable<LedgerEntry> entries) => Table(EntryFields.All, entries);

    public static string OfResolutions(IEnumerable<Resolution> resolutions) => Table(ResolutionFields.All, resolutions);

    public static (List<LedgerRow> Entries, List<LedgerRow> Resolutions) Rows(string text, out LedgerProblem? syntax)
    {
        syntax = null;
        string[]? names = null;
        var rows = new List<LedgerRow>();
        foreach (CsvRecord record in CsvRecords.Read(text))
        {
            syntax = record.Problem is { } problem ? new LedgerProblem(record.Line, 1, LedgerCodes.Syntax, problem)
                : names is not null && record.Fields.Count != names.Length
                    ? new LedgerProblem(record.Line, 1, LedgerCodes.Syntax, $"this row has {record.Fields.Count} fields and the header {names.Length}; write an empty field for what is unknown")
                    : null;
            if (syntax is not null)
            {
                return ([], []);
            }

            if (names is null)
            {
                names = [.. record.Fields.Select(field => field.Trim())];
            }
            else
            {
                rows.Add(RowOf(names, record));
            }
        }

        if (names is null || (!names.Contains("outcome", StringComparer.Ordinal) && !names.Contains("kind", StringComparer.Ordinal)))
        {
            syntax = new LedgerProblem(
                1, 1, LedgerCodes.Syntax,
                $"this is no table of the ledger: its first line must name columns, those of resolutions ({string.Join(',', ResolutionFields.All.Select(field => field.Name))}) or of entries, as reftel ledger export writes them");
            return ([], []);
        }

        return names.Contains("outcome", StringComparer.Ordinal) ? ([], rows) : (rows, []);
    }

    private static LedgerRow RowOf(string[] names, CsvRecord record)
    {
        var cells = new Dictionary<string, LedgerCell>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            cells[names[i]] = new LedgerCell(CsvText.OfCell(record.Fields[i]), null, record.Places[i].Line, record.Places[i].Column);
        }

        return new LedgerRow(cells, record.Line, 1);
    }

    private static string Table<T>(LedgerField<T>[] fields, IEnumerable<T> records)
    {
        StringBuilder table = new StringBuilder().AppendRecord(fields.Select(field => field.Name));
        foreach (T record in records)
        {
            table.AppendCells(fields.Select(field => field.Cell(record)));
        }

        return table.ToString();
    }
}
