using System.Diagnostics;
using Reftel.Archive.Store;

namespace Reftel.Server.Hosting;

/// <summary>
/// Something counted over the whole archive, kept until the archive changes. Where counting takes long, readers get the count before the
/// change meanwhile: an archive that grows by thousands a second is never counted to the end.
/// </summary>
/// <param name="archives">The archive, for counting behind the scenes.</param>
/// <param name="make">Counts.</param>
/// <param name="standOf">Another word whenever the count may be another; null for the stand of the archive.</param>
/// <param name="strictOf">Another word where nobody is to get the count before the change; null where nothing is as strict.</param>
internal sealed class Remembered<T>(
    ArchivePool archives, Func<IArchiveStore, T> make, Func<IArchiveStore, string>? standOf = null, Func<IArchiveStore, string>? strictOf = null)
    where T : class
{
    // As long as nobody minds waiting.
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private readonly Lock _waiting = new();
    private T? _value;
    private (string Stand, string? Strict) _stand;
    private TimeSpan _took;
    private bool _counting;

    public T Of(IArchiveStore store)
    {
        (string Stand, string? Strict) stand = StandOf(store);
        if (Held(stand) is { } held)
        {
            return held;
        }

        // Who comes meanwhile waits for the count of the first: two at a time take twice the memory, and longer.
        lock (_waiting)
        {
            return Held(stand) ?? Count(store);
        }
    }

    private T? Held((string Stand, string? Strict) stand)
    {
        lock (_gate)
        {
            return _value is { } held && stand.Strict == _stand.Strict && (stand.Stand == _stand.Stand || (_took > Quick && (_counting || Start()))) ? held : null;
        }
    }

    private bool Start()
    {
        _counting = true;
        _ = archives.Read(Count, CancellationToken.None).ContinueWith(
            counted =>
            {
                // A failure is told to the reader who next asks for something else that fails.
                _ = counted.Exception;
                lock (_gate)
                {
                    _counting = false;
                }
            },
            TaskScheduler.Default);
        return true;
    }

    private T Count(IArchiveStore store)
    {
        (string Stand, string? Strict) stand = StandOf(store);
        long begun = Stopwatch.GetTimestamp();
        T value = make(store);
        lock (_gate)
        {
            (_value, _stand, _took) = (value, stand, Stopwatch.GetElapsedTime(begun));
        }

        return value;
    }

    private (string Stand, string? Strict) StandOf(IArchiveStore store) => (standOf is null ? store.Stand() : standOf(store), strictOf?.Invoke(store));
}
