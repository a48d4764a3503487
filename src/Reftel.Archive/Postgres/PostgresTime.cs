namespace Reftel.Archive.Postgres;

/// <summary>Times of a server as archives tell them (see <see cref="Store.StoreTime"/>).</summary>
internal static class PostgresTime
{
    /// <summary>A column as text.</summary>
    public static string Text(string column) => $"""to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')""";
}
