using Reftel.Archive;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Adding;

/// <summary>
/// Reads what is said in documents that were just added while people read them already: nobody waits for it, and what is not done when the room closes is left to
/// the next time.
/// </summary>
internal sealed class WaitingStatements(ReadingRoomOptions options) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _beginning = new();
    private Task _reading = Task.CompletedTask;
    private int _asked;

    /// <summary>Begins, or goes on with what came since it began.</summary>
    public void Begin()
    {
        lock (_beginning)
        {
            _asked++;
            if (_reading.IsCompleted && !_stop.IsCancellationRequested)
            {
                _reading = Task.Run(ReadAll, CancellationToken.None);
            }
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _reading.Wait();
        _stop.Dispose();
    }

    // Once more where something came while it read.
    private void ReadAll()
    {
        for (int done = -1; done != Volatile.Read(ref _asked) && !_stop.IsCancellationRequested;)
        {
            done = Volatile.Read(ref _asked);
            Read();
        }
    }

    // Half of the cores are for whoever reads.
    private void Read()
    {
        try
        {
            using IArchiveStore store = ArchiveStores.Open(options.Archive, StoreAccess.Write, options.Clock, options.Account);
            new StatementStage(store).Run(Math.Max(1, Environment.ProcessorCount / 2), static _ => { }, _stop.Token);
        }
        catch (Exception e) when (e is ArchiveException or OperationCanceledException or InvalidDataException or AggregateException)
        {
            // Another process writes, or the room is closed: pages and reftel statements tell how many wait.
        }
    }
}
