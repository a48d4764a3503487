using System.Collections.Immutable;
using System.CommandLine;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Cli.Ledgers;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel ledger show ID</c>: one entry, all that was decided on it, and later statements that may tell what came.</summary>
internal static class LedgerShowCommand
{
    private const string Name = "ledger show";

    public static Command Create(CommandHost host)
    {
        var id = new Argument<string>("ID") { Description = "Id of the entry, as reftel ledger lists it: 07MINSK1009/s3" };
        var day = new LedgerDay();
        Option<int> most = Choice.OfNumber("--candidates", "Later statements to propose at most", "N", preset: 10, least: 0, most: 1_000);
        Option<string> format = Choice.OfWords("--format", "Print text for people, or JSON", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json);
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("show", "Show one entry, what was decided on it, and later statements that may tell what came") { id, most, format, archive };
        day.AddTo(command);
        command.SetAction(parsed => ArchiveOption.Use(host, Name, parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            var ledger = new ArchiveLedger(store);
            if (FoundEntry.Of(host, Name, store, ledger, day.View(parsed, ledger), parsed.GetValue(id)!) is not { } line)
            {
                return ExitCode.Failure;
            }

            ImmutableArray<Candidate> candidates = ledger.CandidatesOf(line.Entry, day.Of(parsed), parsed.GetValue(most));
            host.Write(parsed.GetValue(format) == OutputFormat.Json ? LedgerLines.Json(line, candidates) : LedgerText.Of(host, line, candidates));
            return ExitCode.Done;
        }));
        return command;
    }
}
