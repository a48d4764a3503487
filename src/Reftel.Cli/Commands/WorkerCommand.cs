using System.CommandLine;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel worker</c>: reads what waits in the queue of an archive.</summary>
internal static class WorkerCommand
{
    // What is lost when a worker is killed; large enough that the cost of a transaction, and of the words that each segment has anew, does not count.
    private const int BatchSize = 1_000;

    // Files whose statements are read before the queue is looked at again: some seconds.
    private const int FilesAtOnce = 256;

    public static Command Create(CommandHost host)
    {
        Option<string?> archive = ArchiveOption.Create();
        var drain = new Option<bool>("--drain") { Description = "End when the queue is empty; else wait for more" };
        Option<int> batch = Choice.OfNumber("--batch", "Files to take at a time", "N", preset: BatchSize, least: 1, most: 5_000);
        Option<int> jobs = Choice.OfNumber("--jobs", "Files to read at a time; start a worker for each core instead", "N", preset: 1, least: 1, most: 1024);
        var without = new Option<bool>("--no-statements") { Description = "Leave what is said in the documents to reftel statements --update" };
        Option<string?> houses = HousesFile.Option();
        var command = new Command("worker", "Read the files that reftel add --queue has put into an archive in PostgreSQL; any number may run, on any machine")
        {
            archive, drain, batch, jobs, without, houses,
        };
        command.SetAction(parsed =>
        {
            int code = HousesFile.Load(parsed.GetValue(houses), host, out HouseList list);
            return code != ExitCode.Done ? code : ArchiveOption.Use(host, "worker", parsed.GetValue(archive), StoreAccess.Write, store =>
                Run(host, store, ReadingOptions.Default with { Houses = list }, parsed.GetValue(batch), parsed.GetValue(jobs), parsed.GetValue(drain), !parsed.GetValue(without)));
        });
        return command;
    }

    private static int Run(CommandHost host, IArchiveStore store, ReadingOptions options, int batch, int jobs, bool drain, bool statements)
    {
        if (ArchiveOption.QueueOf(host, "worker", store) is not { } queue)
        {
            return ExitCode.Failure;
        }

        var reader = new InputReader(InputLimits.HighestMaxBytes, host.OpenInput);
        var reading = new FileReading(reader, new SourceReader(reader, new PdfText()).Make, options, store.Holds);
        long read = 0;
        IngestionTotals totals = new Worker(store, queue, reading, batch).Run(jobs, drain, Tell, host.Stop, statements ? ReadStatements : null);
        string known = totals.Known > 0 ? $"; {Counted.Of(totals.Known, "file")} held already" : "";
        string failed = totals.Failed > 0 ? $"; {totals.Failed:N0} could not be read" : "";
        string said = read > 0 ? $"; statements read in {Counted.Of(read, "document")}" : "";
        host.Write($"{Counted.Of(totals.Documents, "document")} added from {Counted.Of(totals.Files, "file")} to {Escaped.Line(store.Name)}{known}{failed}{said}\n");
        return host.Stop.IsCancellationRequested ? ExitCode.Interrupted : totals.Failed > 0 ? ExitCode.Failure : ExitCode.Done;

        // What was added can be found already; what is said in it is read while no file waits.
        bool ReadStatements()
        {
            try
            {
                var stage = new StatementStage(store);
                stage.Run(jobs, static _ => { }, host.Stop, FilesAtOnce);
                read += stage.Documents;
                return stage.Documents > 0;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }

        // A worker may run for months: what fails is told when it does.
        void Tell(IncomingFile file)
        {
            if (file.Failure is { } failure)
            {
                host.Errors.WriteLine(Escaped.Line($"reftel worker: {file.Path}: {failure.Message}"));
            }
        }
    }
}
