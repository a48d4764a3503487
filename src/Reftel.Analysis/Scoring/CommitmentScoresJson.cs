using System.Collections.Immutable;
using System.Text.Json;

namespace Reftel.Analysis.Scoring;

/// <summary>What became of commitments, as the member <c>commitments</c> of a report.</summary>
internal static class CommitmentScoresJson
{
    public static void Write(Utf8JsonWriter json, CommitmentScores scores)
    {
        json.WriteStartObject("commitments");
        json.WriteStartObject("all");
        Write(json, scores.All);
        json.WriteEndObject();
        Write(json, "byActor", scores.ByActor);
        Write(json, "byReporter", scores.ByReporter);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<CommitmentGroup> groups)
    {
        json.WriteStartArray(name);
        foreach (CommitmentGroup group in groups)
        {
            json.WriteStartObject();
            json.WriteString("key", group.Key);
            json.WriteString("without", group.Without);
            Write(json, group.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CommitmentLine line)
    {
        json.WriteNumber("all", line.All);
        json.WriteNumber("unresolved", line.Unresolved);
        json.WriteNumber("overdue", line.Overdue);
        json.WriteNumber("kept", line.Kept);
        json.WriteNumber("partly", line.Partly);
        json.WriteNumber("broken", line.Broken);
        json.WriteNumber("stalled", line.Stalled);
        ScoreReportJson.Write(json, "keptRate", line.KeptRate);
    }
}
