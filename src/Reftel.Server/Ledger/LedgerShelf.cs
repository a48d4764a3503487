using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Ledger;

/// <summary>
/// The ledgers that readers look at, one for each sight, kept until the archive or what people decided changes. What is removed or rejected is gone, and what is
/// resolved is there, for every later request; documents that are only being added may come a moment later, as in <see cref="Remembered{T}"/>.
/// </summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class LedgerShelf(ArchivePool archives, ReadingRoomOptions options)
{
    // Fewer are made while the first reader waits, who does not notice; more take memory that nobody may want.
    private const int LeastPrepared = 2_000;
    private const int MostPrepared = 300_000;

    // A ledger of a hundred thousand entries takes some hundred megabytes; clearances are few.
    private const int MostSights = 8;

    private readonly ConcurrentDictionary<string, RememberedLedger> _bySight = new(StringComparer.Ordinal);

    /// <summary>Makes the ledger of today before anybody asks for it, where all readers see the same and making it takes a while.</summary>
    public Task Prepare(CancellationToken stop) => !options.IsOpenToAll ? Task.CompletedTask : archives.Read(
        store =>
        {
            if (store.CountStatements(StatedRows.Test) is >= LeastPrepared and <= MostPrepared && !stop.IsCancellationRequested)
            {
                Of(store, Sight.All).On(null, options.Today, LedgerOptions.Default.DueSoonDays);
            }

            return true;
        },
        stop);

    public StandingLedger Of(IArchiveStore store, Sight sight)
    {
        if (!_bySight.TryGetValue(sight.Key, out RememberedLedger? remembered))
        {
            if (_bySight.Count >= MostSights)
            {
                _bySight.Clear();
            }

            remembered = _bySight.GetOrAdd(sight.Key, _ => new RememberedLedger(archives, sight));
        }

        return remembered.Of(store);
    }
}

/// <summary>The ledger that a request sees.</summary>
internal static class LedgerOfRequest
{
    public static StandingLedger Ledger(this HttpContext context, IArchiveStore store)
    {
        IServiceProvider services = context.RequestServices;
        return services.GetRequiredService<LedgerShelf>().Of(store, services.GetRequiredService<ReadingRoomOptions>().SightOf(context));
    }

    /// <summary>In UTC, so that all who ask at one moment get one answer.</summary>
    public static DateOnly Today(this HttpContext context) => context.RequestServices.GetRequiredService<ReadingRoomOptions>().Today;
}
