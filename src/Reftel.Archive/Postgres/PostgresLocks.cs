namespace Reftel.Archive.Postgres;

/// <summary>
/// Advisory locks of an archive, each held to the end of the transaction and released by the server when the connection ends.
/// Rows need none: files are told apart by a unique hash.
/// </summary>
internal static class PostgresLocks
{
    // The first half of a lock's number; the second is made of the schema. "rft" and a letter.
    private const int OfMigrations = 0x7266_746D;
    private const int OfDocuments = 0x7266_7464;
    private const int OfSegments = 0x7266_7473;
    private const int OfNumbers = 0x7266_746E;
    private const int OfStatements = 0x7266_7461;

    public static void Migrate(PostgresSession session) => Take(session, "pg_advisory_xact_lock", OfMigrations);

    /// <summary>Documents are added: any number of processes at a time.</summary>
    public static void Add(PostgresSession session) => TakeOrTell(session, "advisory_xact_lock_shared", OfDocuments);

    /// <summary>Documents are taken out or made anew: nobody adds meanwhile, and nobody joins segments.</summary>
    public static void Replace(PostgresSession session)
    {
        TakeOrTell(session, "advisory_xact_lock", OfDocuments);
        TakeOrTell(session, "advisory_xact_lock", OfSegments);
    }

    /// <summary>Segments are joined, if nobody else does so or replaces documents.</summary>
    public static bool TryJoin(PostgresSession session) =>
        session.Value("SELECT pg_try_advisory_xact_lock($1, hashtext($2))", OfSegments, session.Schema) is true;

    /// <summary>Statements are written: by one process at a time, so that none writes what another has written.</summary>
    public static void KeepStatements(PostgresSession session) => Take(session, "pg_advisory_xact_lock", OfStatements);

    /// <summary>A batch gets its number; the last thing before it is committed.</summary>
    public static void Number(PostgresSession session) => Take(session, "pg_advisory_xact_lock", OfNumbers);

    private static void TakeOrTell(PostgresSession session, string function, int number)
    {
        if (session.Value($"SELECT pg_try_{function}($1, hashtext($2))", number, session.Schema) is not true)
        {
            session.OnWaiting?.Invoke();
            Take(session, $"pg_{function}", number);
        }
    }

    private static void Take(PostgresSession session, string function, int number) =>
        session.Execute($"SELECT {function}($1, hashtext($2))", number, session.Schema);
}
