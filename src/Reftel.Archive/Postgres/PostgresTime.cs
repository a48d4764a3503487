using System.Globalization;

namespace Reftel.Archive.Postgres;

/// <summary>Times as an archive in a file keeps them: UTC, ISO 8601, to the second.</summary>
internal static class PostgresTime
{
    public static string Now(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A column as text.</summary>
    public static string Text(string column) => $"""to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')""";
}
