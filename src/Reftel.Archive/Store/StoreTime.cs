using System.Globalization;

namespace Reftel.Archive.Store;

/// <summary>Times as archives keep and tell them: UTC, ISO 8601, to the second.</summary>
internal static class StoreTime
{
    public static string Now(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
