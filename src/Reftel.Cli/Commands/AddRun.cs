using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Terminal;
using Reftel.Intake;

namespace Reftel.Cli.Commands;

/// <summary>One run of <c>reftel add</c>: progress while it goes, failures and a summary behind it.</summary>
/// <param name="host">Where it tells.</param>
/// <param name="store">The archive.</param>
/// <param name="selection">What to add, and how to read it.</param>
/// <param name="list">Name of a list of more files, or null.</param>
/// <param name="retry">Whether to try again what failed before.</param>
/// <param name="batchSize">Documents to write at a time.</param>
/// <param name="toErrors">The summary is a message too, since the results are something else.</param>
internal sealed class AddRun(
    CommandHost host, IArchiveStore store, InputSelection selection, string? list, bool retry, int batchSize, bool toErrors = false)
{
    // The rest is in the archive.
    private const int MostListed = 20;

    private readonly List<IncomingFile> _failed = [];
    private long _failures;

    /// <param name="queued">Only put the files into the queue.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool queued)
    {
        IWorkQueue? queue = queued ? ArchiveOption.QueueOf(host, "add", store) : null;
        if (queued && queue is null)
        {
            return ExitCode.Failure;
        }

        var expander = new InputExpander { KeepZips = true };
        var reader = new InputReader(selection.MaxBytes, host.OpenInput);
        var reading = new FileReading(reader, new SourceReader(reader, new PdfText()).Make, selection.Options, store.Holds);
        using var progress = new Progress(host, always: true);
        IEnumerable<string> named = retry
            ? selection.Arguments.Concat(store.Failures().Select(failure => AddSources.OnDisk(failure.Path)).OfType<string>().Distinct())
            : selection.Arguments;
        if (list is not null)
        {
            int code = AddSources.TryReadList(list, host, out string[] lines);
            if (code != ExitCode.Done)
            {
                return code;
            }

            named = named.Concat(lines);
        }

        IEnumerable<Input> inputs = AddSources.Unpack(progress.Watch(AddSources.Without(expander.Expand(named), store.Place)), new ZipInputs(selection.MaxBytes), progress);
        IngestionTotals totals;
        try
        {
            if (queue is not null)
            {
                return new QueueRun(host, store, queue, reading).Run(inputs, selection.Jobs, progress);
            }

            totals = new Ingestion(store, reading, batchSize).Run(inputs, selection.Jobs, file => Note(file, progress), host.Stop);
        }
        catch (OperationCanceledException)
        {
            progress.Hide();
            host.Errors.WriteLine("reftel add: stopped; what was added is kept, and the same command goes on from there");
            throw;
        }

        progress.Hide();
        Tell(totals, expander.Skipped);
        return totals.Failed > 0 ? ExitCode.Failure : ExitCode.Done;
    }

    private void Note(IncomingFile file, Progress progress)
    {
        if (file.Failure is not null && _failures++ < MostListed)
        {
            _failed.Add(file);
        }

        progress.Advance(file.Documents.Count, _failures);
    }

    private void Tell(IngestionTotals totals, IReadOnlyDictionary<string, int> skipped)
    {
        foreach (IncomingFile file in _failed)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel add: {file.Path}: {file.Failure!.Message}"));
        }

        if (_failures > MostListed)
        {
            host.Errors.WriteLine($"reftel add: and {_failures - MostListed:N0} more; reftel add --failures lists all");
        }

        if (skipped.Count > 0)
        {
            host.Errors.WriteLine($"reftel add: passed over files that are no documents: {string.Join(", ", skipped.Select(kind => $"{kind.Value} {kind.Key}"))}");
        }

        foreach (string id in totals.NamedVersions)
        {
            Say($"{Escaped.Line(id)}: a new version is kept beside the old; reftel show {Escaped.Line(id)} --diff shows what changed\n");
        }

        GivenReading given = GivenReading.Of(selection.Options);
        if (totals.Known > 0 && given != GivenReading.Nothing)
        {
            string options = given.Date is null ? "--form was" : given.Form is null ? "--date was" : "--form and --date were";
            host.Errors.WriteLine($"reftel add: {options} passed over for {(totals.Known == 1 ? "the file" : "the files")} held already; to read one otherwise, remove it first");
        }

        string known = totals.Known > 0 ? $"; {Counted.Of(totals.Known, "file")} held already{(totals.NewNames > 0 ? $", {totals.NewNames:N0} under a new name" : "")}" : "";
        string failed = totals.Failed > 0 ? $"; {totals.Failed:N0} could not be read" : "";
        Say($"{Counted.Of(totals.Documents, "document")} added from {Counted.Of(totals.Files, "file")} to {Escaped.Line(store.Name)}{known}{failed}\n");
    }

    private void Say(string text)
    {
        if (toErrors)
        {
            host.Errors.Write(text);
        }
        else
        {
            host.Write(text);
        }
    }
}
