using System.Text.Json;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store;

/// <summary>How much an archive holds, as JSON: <c>reftel/stats/1</c>.</summary>
internal static class StoreCountsJson
{
    public static void Write(Utf8JsonWriter json, StoreCounts counts)
    {
        json.WriteStartObject();
        json.WriteString("schema", "reftel/stats/1");
        foreach ((string name, long value) in Members(counts))
        {
            json.WriteNumber(name, value);
        }

        json.WriteString("firstDate", counts.FirstDate);
        json.WriteString("lastDate", counts.LastDate);
        Write(json, counts.Statements);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementCounts counts)
    {
        json.WriteStartObject("statements");
        json.WriteNumber("all", counts.All);
        json.WriteNumber("documents", counts.Documents);
        json.WriteNumber("waitingDocuments", counts.Waiting);
        json.WriteNumber("information", counts.Information);
        json.WriteNumber("judgement", counts.Judgements);
        json.WriteNumber("forecast", counts.Forecasts);
        json.WriteNumber("commitment", counts.Commitments);
        json.WriteNumber("recommendation", counts.Recommendations);
        json.WriteNumber("assumption", counts.Assumptions);
        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, long Value)> Members(StoreCounts counts) =>
    [
        ("documents", counts.Documents), ("telegrams", counts.Telegrams), ("reports", counts.Reports), ("texts", counts.Texts),
        ("files", counts.Files), ("fileBytes", counts.FileBytes), ("packedBytes", counts.PackedBytes), ("failures", counts.Failures),
        ("references", counts.References), ("missingTargets", counts.MissingTargets), ("segments", counts.Segments),
        ("paragraphs", counts.Paragraphs), ("words", counts.Words), ("indexBytes", counts.IndexBytes), ("textBytes", counts.PieceBytes),
        ("archiveBytes", counts.ArchiveBytes), ("removals", counts.Removals),
    ];
}
