using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Brings files into an archive: read on all cores, written in batches in the order of the inputs, each batch one transaction. What
/// goes into which batch depends on the inputs alone, so that threads, interruptions and repetitions leave the same archive.
/// </summary>
/// <param name="store">The archive.</param>
/// <param name="reading">Reads the files.</param>
/// <param name="batchSize">Documents of a batch.</param>
internal sealed class Ingestion(IArchiveStore store, FileReading reading, int batchSize = IngestionBatch.MostDocuments)
{
    // Bytes of input begun and not yet taken: small files keep all cores busy far below it; large ones come one by one.
    private const long MostBytesAhead = 32L << 20;

    /// <param name="inputs">The files, in order.</param>
    /// <param name="jobs">Files to read at a time.</param>
    /// <param name="each">Told of every file, in order, when it has been read; it is kept some time later.</param>
    /// <param name="stop">Stops the run; batches already begun are finished, the rest is left for the next run.</param>
    /// <exception cref="ArchiveException">The archive cannot take it; batches before are kept.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public IngestionTotals Run(IEnumerable<Input> inputs, int jobs, Action<IncomingFile> each, CancellationToken stop)
    {
        var totals = new IngestionTotals();
        var batch = new IngestionBatch(batchSize);
        Task<AddedFiles?> writing = Task.FromResult<AddedFiles?>(null);
        try
        {
            // A run that was ended between writing and joining left that to this one.
            JoinSegments();
            foreach (IncomingFile file in OrderedWork.Run(inputs, input => reading.Read(input, stop), jobs, Weigh, MostBytesAhead, stop))
            {
                stop.ThrowIfCancellationRequested();
                each(file);
                batch.Add(file);
                if (batch.IsFull)
                {
                    totals += writing.GetAwaiter().GetResult();
                    IReadOnlyList<IncomingFile> files = batch.Take();
                    writing = Task.Run(() => Write(files), CancellationToken.None);
                }
            }

            totals += writing.GetAwaiter().GetResult();
            writing = Task.FromResult<AddedFiles?>(null);
            totals += Write(batch.Take());
            return totals;
        }
        finally
        {
            // Whatever happened, nobody closes the archive under a batch.
            Task.WaitAny([writing], CancellationToken.None);
        }
    }

    private AddedFiles? Write(IReadOnlyList<IncomingFile> files)
    {
        if (files.Count == 0)
        {
            return null;
        }

        AddedFiles added = store.Add(files);
        JoinSegments();
        return added;
    }

    private void JoinSegments()
    {
        while (store.JoinSegments())
        {
            // Joined ones may be enough of the next size.
        }
    }

    private static long Weigh(Input input)
    {
        try
        {
            return input.Held?.Length ?? (input.Path is null ? 0 : new FileInfo(input.Path).Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
