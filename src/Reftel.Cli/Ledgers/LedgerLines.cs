using System.Text;
using System.Text.Json;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Analysis.Ledger.Exchange;
using Reftel.Analysis.Tables;
using Reftel.Archive;

namespace Reftel.Cli.Ledgers;

/// <summary>Lines of the ledger for programs: the fields of the entry, where it stands, and what was decided.</summary>
internal static class LedgerLines
{
    /// <summary>A line of JSON.</summary>
    /// <param name="line">The entry as it stands.</param>
    /// <param name="candidates">Later statements that may tell what came, or null where they were not asked for.</param>
    public static string Json(LedgerLine line, IEnumerable<Candidate>? candidates = null) => JsonText.Of(json =>
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
            json.WriteStartObject();
            foreach (LedgerField<Resolution> field in ResolutionFields.All)
            {
                field.Write(json, resolution);
            }

            json.WriteEndObject();
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
    });

    /// <summary>A table: the columns of the entry, then its state and the resolution that stands.</summary>
    public static string Csv(IEnumerable<LedgerLine> lines)
    {
        StringBuilder table = new StringBuilder().AppendRecord([.. EntryFields.All.Select(field => field.Name), "state", "resolution", "resolvedOn", "decidedBy", "resolutions"]);
        foreach (LedgerLine line in lines)
        {
            table.AppendCells(
            [
                .. EntryFields.All.Select(field => field.Cell(line.Entry)), line.State.ToWord(), line.Standing?.Id, line.Standing?.ResolvedOn.ToIso(), line.Standing?.DecidedBy,
                $"{line.History.Length}",
            ]);
        }

        return table.ToString();
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
