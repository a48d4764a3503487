using System.Security.Cryptography;
using Npgsql;
using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <summary>Connects to the database of an archive: tells it from others, brings it up to date, sets what every connection needs.</summary>
internal static class PostgresDatabase
{
    /// <summary>Foreign partitions take rows in batches and are read side by side from this version on.</summary>
    private const int LeastVersion = 14;

    /// <exception cref="ArchiveException">It is not there, no archive, made by a later version, or cannot be reached.</exception>
    public static PostgresSession Open(PostgresAddress address, StoreAccess access)
    {
        NpgsqlConnection connection = Connect(address);
        var session = new PostgresSession(connection, address);
        try
        {
            RefuseServer(connection.PostgreSqlVersion.Major, address.Name);
            Prepare(session);
            Update(session, address, access);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    internal static void RefuseServer(int version, string name)
    {
        if (version < LeastVersion)
        {
            throw new ArchiveException(
                ArchiveProblem.Unsupported, $"the server of {name} is PostgreSQL {version}; an archive needs {LeastVersion} or later");
        }
    }

    private static NpgsqlConnection Connect(PostgresAddress address)
    {
        NpgsqlConnection connection = address.Connect();
        try
        {
            connection.Open();
            return connection;
        }
        catch (Exception e) when (PostgresErrors.IsOfServer(e) || e is ArgumentException or CryptographicException)
        {
            connection.Dispose();
            throw PostgresErrors.ExplainConnecting(e, address);
        }
    }

    private static void Prepare(PostgresSession session)
    {
        if (session.Value("SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()") is not "UTF8")
        {
            throw new ArchiveException(ArchiveProblem.Unsupported, $"the database of {session.Name} is not in UTF8; make another with createdb --encoding UTF8");
        }

        // A worker on a machine that lost its power is given up within two minutes, and what it held comes back.
        session.Execute($"SET search_path TO \"{session.Schema}\"");
        session.Execute("SET tcp_keepalives_idle = 60");
        session.Execute("SET tcp_keepalives_interval = 10");
        session.Execute("SET tcp_keepalives_count = 6");
        session.Execute("SET client_min_messages = warning");

        // Without this each row of a search would start a compiler on large tables.
        session.Execute("SET jit = off");
    }

    private static void Update(PostgresSession session, PostgresAddress address, StoreAccess access)
    {
        int version = PostgresMigrations.Version(session);
        if (version == 0 && access != StoreAccess.Create)
        {
            throw new ArchiveException(
                ArchiveProblem.Missing, $"there is no archive in {session.Name}; reftel add makes one, --archive or REFTEL_ARCHIVE names another");
        }

        PostgresMigrations.RefuseNewer(session, version);
        if (version == PostgresMigrations.Latest)
        {
            PostgresMigrations.RefuseLost(session);
            return;
        }

        if (access == StoreAccess.Read)
        {
            // A connection that only reads is not the one that changes tables.
            using PostgresSession writer = Open(address, StoreAccess.Write);
            return;
        }

        PostgresMigrations.Run(session);
    }
}
