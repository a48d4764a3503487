using System.Text.Json;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Analysis.Ledger.Exchange;

namespace Reftel.Archive.Ledger;

/// <summary>A line of the ledger as JSON: the fields of the entry, where it stands, and what was decided.</summary>
internal static class LedgerLineJson
{
    /// <param name="json">Where it goes.</param>
    /// <param name="line">The entry as it stands.</param>
    /// <param name="candidates">Later statements that may tell what came, or null where they were not asked for.</param>
    public static void Write(Utf8JsonWriter json, LedgerLine line, IEnumerable<Candidate>? candidates = null)
    {
        json.WriteStartObject();
        foreach (LedgerField<LedgerEntry> field in EntryFields.All)
        {
            field.Write(json, line.Entry);
        }

        json.WriteString("state", line.State.ToWord());
        json.WriteStartArray("resolutions");
        foreach (Resolution resolution in line.History)
        {
            Write(json, resolution);
        }

        json.WriteEndArray();
        if (candidates is not null)
        {
            json.WriteStartArray("candidates");
            foreach (Candidate candidate in candidates)
            {
                Write(json, candidate);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Resolution resolution)
    {
        json.WriteStartObject();
        foreach (LedgerField<Resolution> field in ResolutionFields.All)
        {
            field.Write(json, resolution);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("statement", candidate.Statement.Id);
        json.WriteString("date", candidate.Statement.Date.ToIso());
        json.WriteString("text", candidate.Statement.Text);
        json.WriteString("speaker", candidate.Statement.Speaker?.Name);
        json.WriteNumber("score", candidate.Score);
        json.WriteStartArray("reasons");
        foreach (CandidateReason reason in candidate.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", ReasonWords.Of(reason.Kind));
            json.WriteString("detail", reason.Detail);
            json.WriteNumber("points", reason.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
