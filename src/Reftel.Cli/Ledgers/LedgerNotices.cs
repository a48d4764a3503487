using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Wording;

namespace Reftel.Cli.Ledgers;

/// <summary>What is not in a ledger, told beside it.</summary>
internal static class LedgerNotices
{
    public static void Tell(CommandHost host, string command, ArchiveLedger ledger, LedgerView view)
    {
        if (ledger.Rejected > 0)
        {
            host.Errors.WriteLine($"reftel {command}: {Counted.Of(ledger.Rejected, "entry", "entries")} left out, whose statements readers rejected as misread");
        }

        if (view.LeftOut > 0)
        {
            host.Errors.WriteLine($"reftel {command}: {Counted.Of(view.LeftOut, "entry", "entries")} of documents without a date left out; nobody can tell whether they were there on {view.Day.ToIso()}");
        }
    }
}
