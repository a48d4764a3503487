using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Terminal;
using Reftel.Intake;

namespace Reftel.Cli.Commands;

/// <summary>One run of <c>reftel add --queue</c>: files into the queue, for workers to read.</summary>
internal sealed class QueueRun(CommandHost host, IArchiveStore store, IWorkQueue queue, FileReading reading)
{
    private const int MostListed = 20;

    private readonly List<IncomingFile> _failed = [];

    /// <param name="inputs">The files.</param>
    /// <param name="jobs">Files to read at a time.</param>
    /// <param name="progress">Shown meanwhile.</param>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<Input> inputs, int jobs, Progress progress)
    {
        var queueing = new Queueing(store, queue, reading);
        IngestionTotals totals = queueing.Run(inputs, jobs, file => Note(file, progress), host.Stop);
        progress.Hide();
        foreach (IncomingFile file in _failed.Take(MostListed))
        {
            host.Errors.WriteLine(Escaped.Line($"reftel add: {file.Path}: {file.Failure!.Message}"));
        }

        string waiting = Counted.Of(queue.Waiting, "file waits", "files wait");
        string passed = queueing.Passed > 0 ? $"; {queueing.Passed:N0} waited already" : "";
        string known = totals.Known > 0 ? $"; {Counted.Of(totals.Known, "file")} held already" : "";
        string failed = totals.Failed > 0 ? $"; {totals.Failed:N0} could not be read" : "";
        host.Write($"{Counted.Of(queueing.Queued, "file")} queued in {Escaped.Line(store.Name)}; {waiting} for reftel worker{passed}{known}{failed}\n");
        return totals.Failed > 0 ? ExitCode.Failure : ExitCode.Done;
    }

    private void Note(IncomingFile? file, Progress progress)
    {
        if (file?.Failure is not null)
        {
            _failed.Add(file);
        }

        progress.Advance(1, _failed.Count);
    }
}
