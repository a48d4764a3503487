using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Ledgers;

/// <summary>The entry that a person names.</summary>
internal static class FoundEntry
{
    /// <summary>The line of an entry, however the id of its document is typed; null when there is none, which the person has been told.</summary>
    public static LedgerLine? Of(CommandHost host, string command, IArchiveStore store, ArchiveLedger ledger, LedgerView view, string id)
    {
        string asked = EvidenceWords.IsStatement(id) ? ledger.Named(new Evidence(EvidenceKind.Statement, id)).Target : id;
        if (view.Find(asked) is { } line)
        {
            return line;
        }

        string later = ledger.Entries.Any(entry => entry.Id == asked) ? $" on that day; its document is later, or has no date" : "; reftel ledger lists them";
        host.Errors.WriteLine(Escaped.Line($"reftel {command}: the archive {store.Name} holds no forecast or commitment {id}{later}"));
        return null;
    }
}
