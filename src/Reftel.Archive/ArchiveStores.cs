using Reftel.Archive.Postgres;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;

namespace Reftel.Archive;

/// <summary>Opens an archive with the engine that keeps it.</summary>
internal static class ArchiveStores
{
    /// <param name="place">A file, or the address of a database: <c>postgres://...</c>.</param>
    /// <param name="access">What is wanted of it.</param>
    /// <param name="clock">Tells when files are added.</param>
    /// <param name="account">Who adds them.</param>
    /// <exception cref="ArchiveException">It cannot be opened.</exception>
    public static IArchiveStore Open(string place, StoreAccess access, TimeProvider clock, string account) => PostgresAddress.Is(place)
        ? PostgresStore.Open(PostgresAddress.Parse(place), access, clock, account)
        : SqliteStore.Open(place, access, clock, account);
}
