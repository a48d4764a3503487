using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Postgres;

/// <content>The queue of workers.</content>
internal sealed partial class PostgresStore : IWorkQueue
{
    public long Waiting => Read(() => new PostgresQueue(_reader).Count());

    public int Enqueue(IReadOnlyList<QueuedFile> files) => Change(() => new PostgresQueue(Writer).Insert(files, Originals().Now, _account));

    public AddedFiles? Work(int most, Func<IReadOnlyList<QueuedFile>, IReadOnlyList<IncomingFile>> read)
    {
        List<TakenFile> taken = [];
        try
        {
            return Change(() =>
            {
                var queue = new PostgresQueue(Writer);
                taken = queue.Take(most);
                return taken.Count == 0 ? null : Work(queue, taken, read);
            });
        }
        catch (OperationCanceledException)
        {
            Noted(queue => queue.Undo(taken));
            throw;
        }
    }

    private AddedFiles Work(PostgresQueue queue, List<TakenFile> taken, Func<IReadOnlyList<QueuedFile>, IReadOnlyList<IncomingFile>> read)
    {
        List<(long Key, QueuedFile File)> files = queue.Read(taken);
        IReadOnlyList<IncomingFile> incoming;
        if (taken[0].Attempts >= PostgresQueue.MostAttempts)
        {
            incoming = [.. files.Select(file => IncomingFile.Failed(file.File.Path, new InputFailure(
                InputFailureKind.Broken, $"{PostgresQueue.MostAttempts} workers ended while they read it, please report this")))];
        }
        else
        {
            Noted(own => own.Begin(taken));
            incoming = read([.. files.Select(file => file.File)]);
        }

        PostgresLocks.Add(Writer);
        AddedFiles added = Batch().Add(incoming);
        queue.Delete(files.Select(file => file.Key));
        return added;
    }

    // On the other connection, so that it stays whatever becomes of the transaction.
    private void Noted(Action<PostgresQueue> note) => Read(() =>
    {
        note(new PostgresQueue(_reader));
        return true;
    });
}
