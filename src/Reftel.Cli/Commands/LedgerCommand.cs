using System.CommandLine;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Cli.Ledgers;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel ledger</c>: forecasts and commitments of the archive, and what came of them.</summary>
internal sealed class LedgerCommand
{
    private readonly LedgerChoice _choice = new();
    private readonly LedgerDay _day = new();
    private readonly Option<string> _format = Choice.OfWords(
        "--format", "Print text for people (table is the same), a line of JSON for each entry, or a CSV table",
        OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Table);

    private readonly Option<int> _limit = Choice.OfNumber("--limit", "Entries to show at most", "N", preset: 100, least: 0, most: int.MaxValue);
    private readonly Option<int> _offset = Choice.OfNumber("--offset", "Entries to pass over", "N", preset: 0, least: 0, most: int.MaxValue);

    private LedgerCommand()
    {
    }

    public static Command Create(CommandHost host)
    {
        var ledger = new LedgerCommand();
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("ledger", "List what was forecast and promised in the documents of the archive, by when, and what came of it");
        ledger._choice.AddTo(command);
        ledger._day.AddTo(command);
        foreach (Option option in new Option[] { ledger._format, ledger._limit, ledger._offset, archive })
        {
            command.Add(option);
        }

        command.SetAction(parsed => ArchiveOption.Use(host, "ledger", parsed.GetValue(archive), StoreAccess.Read, store => ledger.List(host, parsed, store)));
        command.Add(LedgerShowCommand.Create(host));
        command.Add(LedgerResolveCommand.Create(host));
        command.Add(LedgerExchangeCommands.Import(host));
        command.Add(LedgerExchangeCommands.Export(host));
        return command;
    }

    private int List(CommandHost host, ParseResult parsed, IArchiveStore store)
    {
        string format = parsed.GetValue(_format)!;
        bool isText = format is OutputFormat.Text or OutputFormat.Table;
        var ledger = new ArchiveLedger(store);
        LedgerView view = _day.View(parsed, ledger);
        int limit = parsed.GetResult(_limit) is { Implicit: false } || isText ? parsed.GetValue(_limit) : int.MaxValue;
        LedgerPage page = view.Page(_choice.Filter(parsed), parsed.GetValue(_offset), limit);
        if (isText)
        {
            host.Write(LedgerText.Of(host, page));
        }
        else if (format == OutputFormat.Csv)
        {
            host.Write(LedgerLines.Csv(page.Lines));
        }
        else
        {
            foreach (LedgerLine line in page.Lines)
            {
                host.Write(LedgerLines.Json(line));
            }
        }

        LedgerNotices.Tell(host, "ledger", ledger, view);
        WaitingStatements.Tell(host, store, "ledger");
        return ExitCode.Done;
    }
}
