using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Ingest;

/// <summary>Takes files from the queue of an archive, reads them, and keeps what was read; any number of these work beside each other.</summary>
/// <param name="store">The archive.</param>
/// <param name="queue">Its queue.</param>
/// <param name="reading">Reads the files.</param>
/// <param name="batchSize">Files to take at a time.</param>
internal sealed class Worker(IArchiveStore store, IWorkQueue queue, FileReading reading, int batchSize)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private const long MostBytesAhead = 32L << 20;

    /// <param name="jobs">Files to read at a time.</param>
    /// <param name="drain">Ends when the queue is empty; else it waits for more.</param>
    /// <param name="each">Told of every file when it has been read; it is kept some time later.</param>
    /// <param name="stop">Ends the work; files that were begun with wait again.</param>
    /// <param name="idle">Done while no file is free: other work on the archive, in small pieces. Tells whether there was any.</param>
    /// <exception cref="ArchiveException">The archive cannot take it; what was read before is kept.</exception>
    public IngestionTotals Run(int jobs, bool drain, Action<IncomingFile> each, CancellationToken stop, Func<bool>? idle = null)
    {
        var totals = new IngestionTotals();
        while (!stop.IsCancellationRequested)
        {
            if (queue.Work(batchSize, files => Read(files, jobs, each, stop)) is { } added)
            {
                totals += added;
                JoinSegments();
            }
            else if (idle?.Invoke() == true)
            {
                // Files may have come meanwhile, and they go first.
            }
            else if (drain && queue.Waiting == 0)
            {
                break;
            }
            else
            {
                // What another worker holds may come back.
                stop.WaitHandle.WaitOne(Pause);
            }
        }

        return totals;
    }

    private List<IncomingFile> Read(IReadOnlyList<QueuedFile> files, int jobs, Action<IncomingFile> each, CancellationToken stop)
    {
        var read = new List<IncomingFile>(files.Count);
        foreach (IncomingFile file in OrderedWork.Run(files, file => reading.Read(file, stop), jobs, static file => file.Size, MostBytesAhead, stop))
        {
            each(file);
            read.Add(file);
        }

        return read;
    }

    private void JoinSegments()
    {
        while (store.JoinSegments())
        {
            // Joined ones may be enough of the next size.
        }
    }
}
