using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <summary>Brings the tables of an archive up to date: the scripts of <c>Scripts</c> in the order of their numbers, each once.</summary>
internal static class PostgresMigrations
{
    private static readonly (int Number, string Resource)[] Scripts = MigrationScripts.Of("Postgres");
    private static readonly string[] Tables = MigrationScripts.TablesOf("Postgres");

    /// <summary>The version this program knows.</summary>
    public static int Latest => Scripts[^1].Number;

    /// <summary>Number of the last script; 0 where there is no archive.</summary>
    /// <remarks>The schema is named, so that one whose use is not allowed says so; in the search path it would count as empty.</remarks>
    public static int Version(PostgresSession session) =>
        session.Value("SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'archive_version'", session.Schema) is null
            ? 0
            : (int)session.Number($"SELECT max(number) FROM \"{session.Schema}\".archive_version");

    public static void RefuseNewer(PostgresSession session, int version)
    {
        if (version > Latest)
        {
            throw new ArchiveException(
                ArchiveProblem.Newer,
                $"the archive {session.Name} was made by a later version of reftel (tables {version}, this one knows {Latest}); install that version");
        }
    }

    public static void RefuseLost(PostgresSession session) => MigrationScripts.RefuseLost(session.Name, Tables, session.Rows(
        "SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'f')",
        row => row.GetString(0),
        session.Schema));

    public static void Run(PostgresSession session) => session.Change(() =>
    {
        // Another process may be doing it: asked again where nobody else can.
        PostgresLocks.Migrate(session);
        int version = Version(session);
        if (version == 0)
        {
            CreateSchema(session);
        }

        foreach ((int number, string resource) in Scripts.Where(script => script.Number > version))
        {
            session.Execute(MigrationScripts.Text(resource));
            session.Execute("INSERT INTO archive_version (number) VALUES ($1)", number);
        }

        return true;
    });

    private static void CreateSchema(PostgresSession session)
    {
        // One that is there need not be made, which takes more rights than using it.
        if (session.Value("SELECT 1 FROM pg_namespace WHERE nspname = $1", session.Schema) is null)
        {
            session.Execute($"CREATE SCHEMA \"{session.Schema}\"");
        }
        else if (session.Number("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1", session.Schema) > 0)
        {
            throw new ArchiveException(
                ArchiveProblem.NoArchive, $"{session.Name} has tables in the schema {session.Schema}, but no archive of reftel; name another schema with ?schema=NAME");
        }
    }
}
