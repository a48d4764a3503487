using System.Collections.Immutable;
using Reftel.Archive.Actors;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Intake;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;

namespace Reftel.Archive.Ingest;

/// <summary>
/// The second stage of adding: reads what is said in documents that can be found already. Files are read on all cores and written in batches, each one
/// transaction that also tells which documents it has done; so a run that is ended at any instant is taken up by the next, whoever runs it. At its end the
/// actors of all documents are compared.
/// </summary>
internal sealed class StatementStage(IArchiveStore store)
{
    // Files asked for at a time.
    private const int Files = 512;

    // Statements of a batch: about a second of work.
    private const int BatchSize = 4_000;

    private const long MostBytesAhead = 32L << 20;

    private readonly KeptReading _reading = new();
    private readonly List<DocumentStatements> _batch = [];
    private StatementReading _how = StatementReading.Plain;
    private long _statements;
    private int _inBatch;

    /// <summary>Documents that were read.</summary>
    public long Documents { get; private set; }

    /// <summary>Files that could not be read any more; they are tried again by the next run.</summary>
    public int Failed { get; private set; }

    /// <param name="jobs">Files to read at a time.</param>
    /// <param name="each">Told how many documents of one more file were read.</param>
    /// <param name="stop">Stops the run; what was read by then is kept.</param>
    /// <param name="most">Files to read at most, for one that has other work too; the next run goes on behind them.</param>
    /// <returns>Statements that were written.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public long Run(int jobs, Action<int> each, CancellationToken stop, int most = int.MaxValue)
    {
        store.LetGo();
        _how = store.Reading();
        try
        {
            for (long after = 0; most > 0 && store.FilesWithoutStatements(_how.Rules, after, Math.Min(Files, most)) is { Count: > 0 } files; after = files[^1])
            {
                most -= files.Count;
                foreach (IReadOnlyList<DocumentStatements> read in OrderedWork.Run(files, file => Read(file, stop), jobs, static _ => 1, MostBytesAhead, stop))
                {
                    stop.ThrowIfCancellationRequested();
                    Take(read);
                    each(read.Count);
                }
            }
        }
        finally
        {
            Write();
        }

        store.ResolveActors();
        return _statements;
    }

    private void Take(IReadOnlyList<DocumentStatements> read)
    {
        Failed += read.Count == 0 ? 1 : 0;
        Documents += read.Count;
        _batch.AddRange(read);
        _inBatch += read.Sum(document => document.Rows.Count + 1);
        if (_inBatch >= BatchSize)
        {
            Write();
        }
    }

    private void Write()
    {
        if (_batch.Count > 0)
        {
            _statements += store.KeepStatements(_batch, _how.Rules);
            _batch.Clear();
            _inBatch = 0;
        }
    }

    private List<DocumentStatements> Read(long original, CancellationToken stop)
    {
        KeptFile file;
        IReadOnlyList<KeptDocument> kept;
        try
        {
            kept = store.DocumentsOf(original);
            file = store.File(original);
        }
        catch (ArchiveException e) when (e.Problem is ArchiveProblem.DamagedFile or ArchiveProblem.Damaged)
        {
            // Verifying tells of it; somebody may also have removed it in the meantime.
            return [];
        }

        ImmutableArray<Document> documents = _reading.ReadAll(file, stop);
        string? name = file.Names.Count > 0 ? file.Names[0] : null;
        var read = new List<DocumentStatements>();
        foreach (KeptDocument document in kept.Where(document => document.Part <= documents.Length))
        {
            stop.ThrowIfCancellationRequested();
            Document whole = StatementReader.AddTo(documents[document.Part - 1], _how.With(file.Given.ToOptions()));
            read.Add(new DocumentStatements(document.Card.Key, StatementRows.Of(whole, name)) { Actors = ActorRows.Of(whole) });
        }

        return read;
    }
}
