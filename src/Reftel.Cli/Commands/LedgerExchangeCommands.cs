using System.Collections.Immutable;
using System.CommandLine;
using Reftel.Analysis.Ledger.Exchange;
using Reftel.Archive;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading.Text;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel ledger export</c> and <c>import</c>: what came of entries, from one archive to another.</summary>
internal static class LedgerExchangeCommands
{
    private const string Entries = "entries";
    private const string Resolutions = "resolutions";
    private const int MostBytes = 256 << 20;

    public static Command Export(CommandHost host)
    {
        Option<string> format = Choice.OfWords("--format", "Print one JSON object with entries and resolutions, or a CSV table of one of them", OutputFormat.Json, OutputFormat.Json, OutputFormat.Csv);
        Option<string> what = Choice.OfWords("--what", "With csv: which table", Resolutions, Resolutions, Entries);
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("export", "Print all entries and resolutions of the archive, as import reads them") { format, what, archive };
        command.Validators.Add(result =>
        {
            if (result.GetResult(what) is { Implicit: false } && result.GetValue(format) != OutputFormat.Csv)
            {
                result.AddError("--what belongs to --format csv; JSON has both");
            }
        });
        command.SetAction(parsed => ArchiveOption.Use(host, "ledger export", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            LedgerFile file = new ArchiveLedger(store).ToFile();
            host.Write(parsed.GetValue(format) == OutputFormat.Json ? JsonText.Of(file.Write)
                : parsed.GetValue(what) == Entries ? LedgerCsv.OfEntries(file.Entries)
                : LedgerCsv.OfResolutions(file.Resolutions));
            WaitingStatements.Tell(host, store, "ledger export");
            return ExitCode.Done;
        }));
        return command;
    }

    public static Command Import(CommandHost host)
    {
        var path = new Argument<string>("FILE") { Description = "JSON or CSV as reftel ledger export prints it; - is standard input" };
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("import", "Keep the resolutions of a file, all or none; entries in it are those of the archive and passed over") { path, archive };
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(path)!;
            InputContent content = new InputReader(MostBytes, host.OpenInput).Read(new Input(name, name == Input.StandardInputName ? null : name));
            if (content.Failure is { } failure)
            {
                host.Errors.WriteLine(Escaped.Line($"reftel ledger import: {name}: {failure.Message}"));
                return ExitCode.Failure;
            }

            LedgerFile file = LedgerFile.Read(SourceText.From(content.Bytes).Text, out ImmutableArray<LedgerProblem> problems);
            return problems.IsEmpty
                ? ArchiveOption.Use(host, "ledger import", parsed.GetValue(archive), StoreAccess.Write, store => Keep(host, store, name, file))
                : Refuse(host, name, problems);
        });
        return command;
    }

    private static int Keep(CommandHost host, IArchiveStore store, string name, LedgerFile file)
    {
        ResolutionImport import = ResolutionImport.Of(new ArchiveLedger(store), store, file);
        store.LetGo();
        if (!import.Problems.IsEmpty)
        {
            return Refuse(host, name, import.Problems);
        }

        store.KeepResolutions(import.New);
        host.Write($"{Counted.Of(import.New.Length, "resolution")} kept{(import.Known > 0 ? $", {import.Known:N0} known already" : "")}\n");
        return ExitCode.Done;
    }

    private static int Refuse(CommandHost host, string name, ImmutableArray<LedgerProblem> problems)
    {
        foreach (LedgerProblem problem in problems)
        {
            host.Errors.WriteLine(Escaped.Line($"{name}({problem.Line},{problem.Column}): error {problem.Code}: {problem.Message}"));
        }

        host.Errors.WriteLine("reftel ledger import: nothing was kept; docs/ledger.md explains the codes");
        return ExitCode.Failure;
    }
}
