using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Exchange;
using Reftel.Archive.Store;

namespace Reftel.Archive.Ledger;

/// <summary>What a file of resolutions would bring to an archive, and what speaks against it.</summary>
/// <param name="New">Resolutions that are not there yet, in the order of the file.</param>
/// <param name="Known">How many are there already, word for word.</param>
/// <param name="Problems">Where there is one, nothing is kept.</param>
internal sealed record ResolutionImport(ImmutableArray<Resolution> New, int Known, ImmutableArray<LedgerProblem> Problems)
{
    /// <param name="ledger">The ledger of the archive.</param>
    /// <param name="store">The archive.</param>
    /// <param name="file">A file that was read without a problem.</param>
    public static ResolutionImport Of(ArchiveLedger ledger, IArchiveStore store, LedgerFile file)
    {
        Dictionary<string, Resolution> kept = store.Resolutions().ToDictionary(resolution => resolution.Id, StringComparer.Ordinal);
        Dictionary<string, LedgerEntry> entries = EntriesOf(ledger, file.Resolutions);
        var missing = new Dictionary<string, string?>(StringComparer.Ordinal);
        ImmutableArray<Resolution>.Builder added = ImmutableArray.CreateBuilder<Resolution>();
        var problems = new List<LedgerProblem>();
        int known = 0;
        foreach ((Resolution resolution, (int line, int column)) in file.Resolutions.Zip(file.Places))
        {
            if (kept.TryGetValue(resolution.Id, out Resolution? same) && Text(same) == Text(resolution))
            {
                known++;
            }
            else if (Problem(resolution) is var (code, message))
            {
                problems.Add(new LedgerProblem(line, column, code, message));
            }
            else
            {
                added.Add(resolution);
                kept.Add(resolution.Id, resolution);
            }
        }

        return new ResolutionImport(added.ToImmutable(), known, [.. problems]);

        (string Code, string Message)? Problem(Resolution resolution)
        {
            if (kept.ContainsKey(resolution.Id))
            {
                return (LedgerCodes.Changed, $"{resolution.Id} is there already and says something else; none is ever changed: give a later view the next number");
            }

            if (!entries.TryGetValue(resolution.Id, out LedgerEntry? entry) && !ledger.WasRead(resolution))
            {
                return (LedgerCodes.Entry, $"the archive has no entry {resolution.Entry} with these words; add its document, or look for it with reftel ledger");
            }

            if (entry is not null && ResolutionRules.Problem(entry.Kind, resolution.Outcome) is { } wrong)
            {
                return (LedgerCodes.Rule, wrong);
            }

            if (resolution.Supersedes is { } before && !kept.ContainsKey(before))
            {
                return (LedgerCodes.Rule, $"it stands above {before}, which is neither in the archive nor before it in the file");
            }

            return resolution.Evidence.Select(Missing).FirstOrDefault(text => text is not null) is { } lost
                ? (LedgerCodes.Evidence, $"{lost}; add the document, or name other evidence")
                : null;
        }

        string? Missing(Evidence evidence)
        {
            if (!missing.TryGetValue(evidence.Target, out string? text))
            {
                missing.Add(evidence.Target, text = ledger.Missing(evidence));
            }

            return text;
        }
    }

    // By the id of the resolution; of two with one id both are of the same entry, or the second is refused for its id.
    private static Dictionary<string, LedgerEntry> EntriesOf(ArchiveLedger ledger, ImmutableArray<Resolution> resolutions)
    {
        Dictionary<string, LedgerEntry> byId = ledger.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var found = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach ((string entry, ImmutableArray<Resolution> ofEntry) in EntryIds.ByEntry(ledger.Entries, resolutions))
        {
            foreach (Resolution resolution in ofEntry)
            {
                found.TryAdd(resolution.Id, byId[entry]);
            }
        }

        return found;
    }

    private static string Text(Resolution resolution) => string.Join('\n', ResolutionFields.All.Select(field => field.Cell(resolution)));
}
