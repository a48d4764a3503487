using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Ledger;

/// <summary>
/// The ledgers that readers look at, one for each sight, kept until the archive or what people decided changes. What is removed or rejected is gone, and what is
/// resolved is there, for every later request; documents that are only being added may come a moment later, as in <see cref="Remembered{T}"/>.
/// </summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class LedgerShelf(ArchivePool archives)
{
    // A ledger of a hundred thousand entries takes some hundred megabytes; clearances are few.
    private const int MostSights = 8;

    private readonly ConcurrentDictionary<string, RememberedLedger> _bySight = new(StringComparer.Ordinal);

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
    public static DateOnly Today(this HttpContext context) =>
        DateOnly.FromDateTime(context.RequestServices.GetRequiredService<ReadingRoomOptions>().Clock.GetUtcNow().UtcDateTime);
}
