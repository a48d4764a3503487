using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using Npgsql;
using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <summary>Says what an error of PostgreSQL means for a person with an archive. Neither user nor password is named.</summary>
internal static class PostgresErrors
{
    private const string Kept = "what was added before is kept; run the same command again";

    /// <summary>Whether an exception came from the server or the way to it.</summary>
    public static bool IsOfServer(Exception e) => e is NpgsqlException or SocketException or IOException or TimeoutException or ObjectDisposedException
        || (e is InvalidOperationException && e.Source == "Npgsql");

    /// <summary>Whether the work may be done again at once: another process was in the way.</summary>
    public static bool IsPassing(ArchiveException e) =>
        e.InnerException is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    /// <param name="error">What happened while connecting.</param>
    /// <param name="address">Where to.</param>
    public static ArchiveException ExplainConnecting(Exception error, PostgresAddress address) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => new ArchiveException(
            ArchiveProblem.Rights,
            $"the server of {address.Name} does not let this account in; check the user, and the password in the address, in PGPASSWORD or in ~/.pgpass", error),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new ArchiveException(
            ArchiveProblem.Missing, $"the server of {address.Name} has no database {address.Database}; make it with createdb, or name another", error),
        PostgresException => Explain((NpgsqlException)error, address.Name),

        // Npgsql finds these itself, and has no codes for them.
        NpgsqlException when error.Message.StartsWith("No password", StringComparison.Ordinal) => new ArchiveException(
            ArchiveProblem.Rights, $"the server of {address.Name} asks for a password, and none is given; put it in PGPASSWORD, in ~/.pgpass or in the address", error),
        NpgsqlException when error.Message.StartsWith("SSL connection requested", StringComparison.Ordinal) => new ArchiveException(
            ArchiveProblem.Unreachable, $"the server of {address.Name} has no TLS, which the sslmode of the address demands; sslmode=prefer takes it where there is some", error),
        NpgsqlException { InnerException: AuthenticationException } => new ArchiveException(
            ArchiveProblem.Unreachable,
            $"the certificate of the server of {address.Name} is not what the sslmode of the address demands ({error.InnerException!.Message.TrimEnd('.')}); sslrootcert=FILE names whom to trust", error),
        _ when address.HasRootCertificate && (IsOfCertificate(error) || IsOfCertificate(error.InnerException)) => new ArchiveException(
ArchiveProblem.Unreachable, $"the sslrootcert of {address.Name} cannot be read; it names a file with a certificate (PEM)", error),
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } or TimeoutException or SocketException => new ArchiveException(
            ArchiveProblem.Unreachable, $"no server answers at {address.Name}{Reason(error)}; check that it runs, and host and port", error),

        _ => new ArchiveException(ArchiveProblem.Unreachable, $"the archive {address.Name} cannot be reached: {error.Message}", error),
    };

    public static ArchiveException Explain(Exception error, string name) => error is PostgresException server ? Explain(server, name) : new ArchiveException(
        ArchiveProblem.Unreachable, $"the connection to {name} was lost; {Kept} when the server is back", error);

    public static ArchiveException Damaged(string name, Exception? inner = null) => new(
        ArchiveProblem.Damaged, $"the archive {name} is damaged{(inner is null ? "" : $" ({inner.Message.TrimEnd('.')})")}: restore a backup, or add the documents to a new archive", inner);

    private static ArchiveException Explain(PostgresException error, string name) => error.SqlState switch
    {
        PostgresErrorCodes.InsufficientPrivilege => new ArchiveException(
            ArchiveProblem.Rights, $"the account may not do this in {name}: {error.MessageText}; docs/team.md has the rights that are needed", error),
        PostgresErrorCodes.ReadOnlySqlTransaction => new ArchiveException(
            ArchiveProblem.ReadOnly, $"the server of {name} can only be read; take the first server, and not its copy", error),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.InsufficientResources => new ArchiveException(
            ArchiveProblem.DiskFull, $"no room is left on the server of {name}; what was added before is kept. Make room, then run the same command again", error),
        PostgresErrorCodes.TooManyConnections => new ArchiveException(
            ArchiveProblem.Locked, $"the server of {name} takes no more connections; try again later, with fewer workers, or raise max_connections", error),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => new ArchiveException(
            ArchiveProblem.Locked, $"another process works on the same documents of {name}; {Kept}", error),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or "25P03" =>
            new ArchiveException(ArchiveProblem.Unreachable, $"the server of {name} ended the connection ({error.MessageText}); {Kept} when it is back", error),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => Damaged(name, error),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn => new ArchiveException(
            ArchiveProblem.NoArchive, $"{name} holds other tables than an archive of reftel has ({error.MessageText}); name another schema", error),
        { } state when state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("HV", StringComparison.Ordinal) => new ArchiveException(
            ArchiveProblem.Unreachable, $"a server that holds a part of {name} cannot be reached ({error.MessageText}); {Kept} when it is back", error),
        _ => new ArchiveException(ArchiveProblem.Broken, $"the archive {name} failed: {error.MessageText} ({error.SqlState})", error),
    };

    private static bool IsOfCertificate(Exception? e) => e is FileNotFoundException or DirectoryNotFoundException or CryptographicException;

    private static string Reason(Exception error) => error.InnerException is SocketException socket ? $" ({socket.Message})" : "";
}
