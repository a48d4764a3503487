using System.Globalization;

namespace Reftel.Archive.Sqlite;

/// <summary>Times as the tables hold them: UTC, ISO 8601, to the second.</summary>
internal static class SqliteTime
{
    public static string Now(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
