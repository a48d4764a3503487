using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <summary>
/// Brings the tables of an archive up to date: the scripts of <c>Scripts</c> in the order of their numbers, each once.
/// <c>user_version</c> holds the number of the last one.
/// </summary>
internal static class Migrations
{
    private static readonly (int Number, string Resource)[] Scripts = MigrationScripts.Of("Sqlite");
    private static readonly string[] Tables = MigrationScripts.TablesOf("Sqlite");

    /// <summary>The version this program knows.</summary>
    public static int Latest => Scripts[^1].Number;

    public static bool AreDue(SqliteSession session) => Version(session) < Latest;

    public static void RefuseNewer(SqliteSession session)
    {
        if (Version(session) > Latest)
        {
            throw new ArchiveException(
                ArchiveProblem.Newer,
                $"the archive {session.Path} was made by a later version of reftel (tables {Version(session)}, this one knows {Latest}); install that version");
        }
    }

    public static void Run(SqliteSession session)
    {
        RefuseNewer(session);
        if (!AreDue(session))
        {
            return;
        }

        // Another process may have done it in the meantime: asked again where nobody else can write.
        session.Change(() =>
        {
            int version = Version(session);
            foreach ((int number, string resource) in Scripts.Where(script => script.Number > version))
            {
                session.Execute(MigrationScripts.Text(resource));
                session.Execute($"PRAGMA user_version = {number}");
            }

            session.Execute($"PRAGMA application_id = {SqliteFile.ApplicationId}");
            return true;
        });
    }

    public static void RefuseLost(SqliteSession session) => MigrationScripts.RefuseLost(
        session.Path, Tables, session.Rows("SELECT name FROM sqlite_schema WHERE type = 'table'", row => row.GetString(0)));

    private static int Version(SqliteSession session) => (int)session.Number("PRAGMA user_version");
}
