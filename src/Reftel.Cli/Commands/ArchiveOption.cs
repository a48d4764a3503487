using System.CommandLine;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary>The option <c>--archive</c>, the same for all commands that keep or ask, and what goes wrong with archives.</summary>
internal static class ArchiveOption
{
    private const string Variable = "REFTEL_ARCHIVE";
    private const string DefaultFile = "reftel.db";

    public static Option<string?> Create() => new("--archive")
    {
        Description = $"File of the archive; else {Variable} names it, else it is {DefaultFile} in the current folder",
        HelpName = "FILE",
    };

    /// <summary>The archive that is meant.</summary>
    /// <exception cref="ArchiveException">It is one that this version cannot use.</exception>
    public static string PathOf(string? given)
    {
        string path = given ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : DefaultFile);
        return path.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
            ? throw new ArchiveException(ArchiveProblem.Unsupported, "archives in PostgreSQL come with a later version; name a file with --archive")
            : path;
    }

    /// <summary>Opens the archive for one piece of work; what the archive cannot do is told to the person.</summary>
    public static int Use(CommandHost host, string command, string? given, SqliteAccess access, Func<SqliteStore, int> work)
    {
        try
        {
            using SqliteStore store = SqliteStore.Open(PathOf(given), access, TimeProvider.System, Environment.UserName);
            return work(store);
        }
        catch (ArchiveException e)
        {
            string hint = e.Problem == ArchiveProblem.Damaged && command != "verify" ? "; reftel verify tells more" : "";
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: {e.Message}{hint}"));
            return ExitCode.Failure;
        }
        catch (Exception e) when (e is InvalidDataException or IndexOutOfRangeException or ArgumentException or OverflowException or KeyNotFoundException or AggregateException)
        {
            // Only bytes that somebody or something changed make the index unreadable, and they may do so anywhere.
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: the index of the archive is damaged ({e.Message}); reftel verify tells more, reftel reread --all makes it anew"));
            return ExitCode.Failure;
        }
    }

    /// <summary>The documents with an id, or none, which the person has been told.</summary>
    public static IReadOnlyList<KeptDocument> Find(CommandHost host, string command, SqliteStore store, string id)
    {
        IReadOnlyList<KeptDocument> found = store.Find(id);
        if (found.Count == 0)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: the archive {store.Path} holds no document {id}"));
        }

        return found;
    }
}
