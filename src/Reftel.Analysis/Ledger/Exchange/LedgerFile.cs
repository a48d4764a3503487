using System.Collections.Immutable;
using System.Text.Json;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>Entries and resolutions as a file has them.</summary>
/// <param name="Entries">In their order.</param>
/// <param name="Resolutions">In their order.</param>
public sealed record LedgerFile(ImmutableArray<LedgerEntry> Entries, ImmutableArray<Resolution> Resolutions)
{
    internal const string Schema = "reftel/ledger/1";

    // A file that is no ledger at all is told once, not a thousand times.
    private const int MostProblems = 100;

    /// <summary>Where each resolution begins: line and column, from 1.</summary>
    internal ImmutableArray<(int Line, int Column)> Places { get; init; } = [];

    /// <summary>Reads JSON or CSV, whichever it is.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="problems">What is wrong with it; where there is anything, the records that are given are not all.</param>
    public static LedgerFile Read(string text, out ImmutableArray<LedgerProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        LedgerProblem? syntax;
        (List<LedgerRow> entries, List<LedgerRow> resolutions) = text.AsSpan().TrimStart() is ['{' or '[', ..]
            ? LedgerJson.Rows(text, out syntax)
            : LedgerCsv.Rows(text, out syntax);
        var file = new LedgerFile([.. entries.Select(EntryFields.Read)], [.. resolutions.Select(ResolutionFields.Read)])
        {
            Places = [.. resolutions.Select(row => row.Place)],
        };
        problems = syntax is not null ? [syntax] : [.. entries.Concat(resolutions).SelectMany(row => row.Problems).Take(MostProblems)];
        return file;
    }

    /// <summary>One JSON object with both.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteAll(json, LedgerJson.Entries, EntryFields.All, Entries);
        WriteAll(json, LedgerJson.Resolutions, ResolutionFields.All, Resolutions);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, LedgerField<T>[] fields, ImmutableArray<T> records)
    {
        json.WriteStartArray(name);
        foreach (T record in records)
        {
            json.WriteStartObject();
            foreach (LedgerField<T> field in fields)
            {
                field.Write(json, record);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
