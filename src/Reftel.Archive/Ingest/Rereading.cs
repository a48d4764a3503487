using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Makes records anew with the rules of this program, file by file from the bytes that are kept. What cannot be read any more
/// keeps its old record; where everything is made anew, that is indexed anew too, so that nothing is left of a damaged index.
/// </summary>
internal sealed class Rereading(IArchiveStore store, FileReading reading)
{
    private const int BatchSize = 1_000;
    private const long MostBytesAhead = 32L << 20;

    /// <param name="all">Also files whose records were made with the same rules.</param>
    /// <param name="jobs">Files to read at a time.</param>
    /// <param name="each">Told of every file, with the reason when it could not be read.</param>
    /// <param name="stop">Stops between batches.</param>
    /// <returns>Files whose records are new.</returns>
    public long Run(bool all, int jobs, Action<KeptFile, InputFailure?> each, CancellationToken stop)
    {
        long done = 0;
        string? notRules = all ? null : RulesVersion.Current;
        for (long after = 0; store.Originals(after, BatchSize, notRules) is { Count: > 0 } keys; after = keys[^1])
        {
            var records = new List<(long Original, IReadOnlyList<IncomingDocument>? Documents)>();
            foreach ((KeptFile file, IReadOnlyList<IncomingDocument>? documents, InputFailure? failure) in OrderedWork.Run(
                keys, key => Read(key, stop), jobs, static _ => 1, MostBytesAhead, stop))
            {
                each(file, failure);
                if (documents is not null || all)
                {
                    records.Add((file.Key, documents));
                }
            }

            store.Replace(records);
            JoinSegments();
            done += records.Count(record => record.Documents is not null);
        }

        if (all)
        {
            store.ClearStrays();
        }

        return done;
    }

    private void JoinSegments()
    {
        try
        {
            while (store.JoinSegments())
            {
                // Joined ones may be enough of the next size.
            }
        }
        catch (Exception e) when (Damage.Is(e))
        {
            // A damaged segment goes when all its documents are made anew.
        }
    }

    private (KeptFile File, IReadOnlyList<IncomingDocument>? Documents, InputFailure? Failure) Read(long key, CancellationToken stop)
    {
        KeptFile file;
        try
        {
            file = store.File(key);
        }
        catch (ArchiveException e) when (e.Problem == ArchiveProblem.DamagedFile)
        {
            return (new KeptFile(key, "", [], [], GivenReading.Nothing, "", ""), null, new InputFailure(InputFailureKind.Broken, e.Message));
        }

        (IReadOnlyList<IncomingDocument>? documents, InputFailure? failure) = reading.Reread(file, stop);
        return (file with { Bytes = [] }, documents, failure);
    }
}
