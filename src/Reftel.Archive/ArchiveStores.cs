using System.Buffers;
using Reftel.Archive.Postgres;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;

namespace Reftel.Archive;

/// <summary>Opens an archive with the engine that keeps it.</summary>
internal static class ArchiveStores
{
    // Of schemes (RFC 3986).
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <param name="place">A file, or the address of a database: <c>postgres://...</c>.</param>
    /// <param name="access">What is wanted of it.</param>
    /// <param name="clock">Tells when files are added.</param>
    /// <param name="account">Who adds them.</param>
    /// <exception cref="ArchiveException">It cannot be opened.</exception>
    public static IArchiveStore Open(string place, StoreAccess access, TimeProvider clock, string account) => PostgresAddress.Is(place)
        ? PostgresStore.Open(PostgresAddress.Parse(place), access, clock, account)
        : SchemeOf(place) is { } scheme
            ? throw new ArchiveException(ArchiveProblem.Unsupported, $"{scheme} is not what an archive can be: it is a file, named by its path alone, or postgres://USER@HOST/DATABASE")
            : SqliteStore.Open(place, access, clock, account);

    /// <summary>What an address begins with: <c>mysql://</c>; null for the path of a file. The rest may hold a password.</summary>
    public static string? SchemeOf(string place)
    {
        const string Sign = "://";
        int end = place.IndexOf(Sign, StringComparison.Ordinal);
        return end > 0 && char.IsAsciiLetter(place[0]) && place.AsSpan(0, end).IndexOfAnyExcept(SchemeCharacters) < 0 ? place[..(end + Sign.Length)] : null;
    }
}
