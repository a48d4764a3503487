using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Brings files into the queue of an archive, for workers to read. The bytes go along, so that a worker on another machine needs nothing else;
/// what the archive holds already, or cannot be read at all, is told to the archive at once.
/// </summary>
internal sealed class Queueing(IArchiveStore store, IWorkQueue queue, FileReading reading)
{
    private const int MostFiles = 500;
    private const long MostBytes = 16L << 20;
    private const long MostBytesAhead = 32L << 20;

    private readonly List<QueuedFile> _waiting = [];
    private readonly List<IncomingFile> _settled = [];
    private long _bytes;

    /// <summary>Files that were put into the queue.</summary>
    public long Queued { get; private set; }

    /// <summary>Files that waited there already.</summary>
    public long Passed { get; private set; }

    /// <param name="inputs">The files, in order.</param>
    /// <param name="jobs">Files to read at a time.</param>
    /// <param name="each">Told of every file; with the failure when it could not be read.</param>
    /// <param name="stop">Stops the run; what was queued stays.</param>
    /// <returns>What became of the files that were not queued.</returns>
    public IngestionTotals Run(IEnumerable<Input> inputs, int jobs, Action<IncomingFile?> each, CancellationToken stop)
    {
        var totals = new IngestionTotals();
        foreach ((QueuedFile? queued, IncomingFile? incoming) in OrderedWork.Run(
            inputs, reading.Queue, jobs, static input => input.Held?.Length ?? 0, MostBytesAhead, stop))
        {
            each(incoming);
            if (queued is not null)
            {
                _waiting.Add(queued);
                _bytes += queued.Compressed.Length;
            }
            else
            {
                _settled.Add(incoming!);
            }

            if (_waiting.Count + _settled.Count >= MostFiles || _bytes >= MostBytes)
            {
                totals += Write();
            }
        }

        return totals + Write();
    }

    private AddedFiles? Write()
    {
        int queued = _waiting.Count > 0 ? queue.Enqueue(_waiting) : 0;
        Queued += queued;
        Passed += _waiting.Count - queued;
        AddedFiles? added = _settled.Count > 0 ? store.Add(_settled) : null;
        _waiting.Clear();
        _settled.Clear();
        _bytes = 0;
        return added;
    }
}
