using Reftel.Archive;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;

namespace Reftel.Cli.Commands;

/// <summary>
/// Reads what is said in documents that were just added while people read them already: nobody waits for it, and what is not done at the end is left to the
/// next time.
/// </summary>
internal sealed class StatementsBeside : IDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Task _reading;

    /// <param name="archive">Its place.</param>
    /// <param name="wanted">Whether anything was added.</param>
    /// <param name="stop">Ends it.</param>
    public StatementsBeside(string archive, bool wanted, CancellationToken stop)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _reading = wanted ? Task.Run(() => Read(archive, _stop.Token), CancellationToken.None) : Task.CompletedTask;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _reading.Wait();
        _stop.Dispose();
    }

    // Half of the cores are for whoever reads.
    private static void Read(string archive, CancellationToken stop)
    {
        try
        {
            using IArchiveStore store = ArchiveStores.Open(archive, StoreAccess.Write, TimeProvider.System, Environment.UserName);
            new StatementStage(store).Run(Math.Max(1, Environment.ProcessorCount / 2), static _ => { }, stop);
        }
        catch (Exception e) when (e is ArchiveException or OperationCanceledException or InvalidDataException or AggregateException)
        {
            // Another process writes, or the room is closed: reftel statements tells how many wait.
        }
    }
}
