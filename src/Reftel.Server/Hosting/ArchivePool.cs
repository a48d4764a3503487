using System.Collections.Concurrent;
using Reftel.Archive;
using Reftel.Archive.Store;

namespace Reftel.Server.Hosting;

/// <summary>
/// Open archives for the requests of readers. Each answers one request at a time, from a snapshot of its own; a request that finds none
/// free waits, which keeps memory and disk from being shared by too many at once.
/// </summary>
internal sealed class ArchivePool(ReadingRoomOptions options) : IDisposable
{
    // A search uses all cores; more at a time only wait for each other.
    private static readonly int Most = Math.Clamp(Environment.ProcessorCount, 2, 8);

    private readonly ConcurrentBag<IArchiveStore> _free = [];
    private readonly SemaphoreSlim _places = new(Most);
    private readonly Lock _writing = new();
    private bool _closed;

    /// <summary>Does a piece of reading.</summary>
    /// <exception cref="ArchiveException">The archive cannot do it.</exception>
    public async Task<T> Read<T>(Func<IArchiveStore, T> work, CancellationToken stop)
    {
        await _places.WaitAsync(stop);
        try
        {
            // Off the threads that answer: a search takes its time.
            return await Task.Run(() => Use(work), CancellationToken.None);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Makes a change; one at a time.</summary>
    /// <exception cref="ArchiveException">The archive cannot do it.</exception>
    public Task<T> Write<T>(Func<IArchiveStore, T> work) => Task.Run(() =>
    {
        lock (_writing)
        {
            using IArchiveStore store = Open(StoreAccess.Write);
            return work(store);
        }
    });

    public void Dispose()
    {
        _closed = true;
        while (_free.TryTake(out IArchiveStore? store))
        {
            store.Dispose();
        }
    }

    private T Use<T>(Func<IArchiveStore, T> work)
    {
        IArchiveStore store = _free.TryTake(out IArchiveStore? free) ? free : Open(StoreAccess.Read);
        try
        {
            T result = work(store);

            // The next request is to see what has been added since, and a log that somebody still reads cannot be cleared.
            store.LetGo();
            if (_closed)
            {
                store.Dispose();
            }
            else
            {
                _free.Add(store);
            }

            return result;
        }
        catch
        {
            // A connection that failed may be a lost one; the next request opens a new one.
            store.Dispose();
            throw;
        }
    }

    private IArchiveStore Open(StoreAccess access) => ArchiveStores.Open(options.Archive, access, options.Clock, options.Account);
}
