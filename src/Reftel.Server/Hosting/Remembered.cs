using System.Diagnostics;
using Reftel.Archive.Store;

namespace Reftel.Server.Hosting;

/// <summary>
/// Something counted over the whole archive, kept until the archive changes. Where counting takes long, readers get the count before the
/// change meanwhile: an archive that grows by thousands a second is never counted to the end.
/// </summary>
/// <param name="archives">The archive, for counting behind the scenes.</param>
/// <param name="make">Counts.</param>
internal sealed class Remembered<T>(ArchivePool archives, Func<IArchiveStore, T> make)
    where T : class
{
    // As long as nobody minds waiting.
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private T? _value;
    private string? _stand;
    private TimeSpan _took;
    private bool _counting;

    public T Of(IArchiveStore store)
    {
        string stand = store.Stand();
        lock (_gate)
        {
            if (_value is { } held && (stand == _stand || (_took > Quick && (_counting || Start()))))
            {
                return held;
            }
        }

        return Count(store);
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
        string stand = store.Stand();
        long begun = Stopwatch.GetTimestamp();
        T value = make(store);
        lock (_gate)
        {
            (_value, _stand, _took) = (value, stand, Stopwatch.GetElapsedTime(begun));
        }

        return value;
    }
}
