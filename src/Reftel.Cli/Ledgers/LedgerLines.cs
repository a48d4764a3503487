using System.Text;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Analysis.Ledger.Exchange;
using Reftel.Analysis.Tables;
using Reftel.Archive;
using Reftel.Archive.Ledger;

namespace Reftel.Cli.Ledgers;

/// <summary>Lines of the ledger for programs: the fields of the entry, where it stands, and what was decided.</summary>
internal static class LedgerLines
{
    /// <summary>A line of JSON.</summary>
    /// <param name="line">The entry as it stands.</param>
    /// <param name="candidates">Later statements that may tell what came, or null where they were not asked for.</param>
    public static string Json(LedgerLine line, IEnumerable<Candidate>? candidates = null) => JsonText.Of(json => LedgerLineJson.Write(json, line, candidates));

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
}
