using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

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

        if (ledger.Quoted > 0)
        {
            host.Errors.WriteLine($"reftel {command}: {Counted.Of(ledger.Quoted, "entry", "entries")} left out, which a document quotes from another of the archive; the other's is counted");
        }

        if (ledger.Unplaced is { IsEmpty: false } unplaced)
        {
            host.Errors.WriteLine(Escaped.Line(
                $"reftel {command}: {Counted.Of(unplaced.Length, "resolution")} left out, as {unplaced[0].Id}: the entry is not read so any more, "
                + "or a newer version of its document has other words; reftel ledger export has them"));
        }

        if (view.LeftOut > 0)
        {
            host.Errors.WriteLine($"reftel {command}: {Counted.Of(view.LeftOut, "entry", "entries")} of documents without a date left out; nobody can tell whether they were there on {view.Day.ToIso()}");
        }
    }
}
