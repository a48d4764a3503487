using System.CommandLine;
using Reftel.Archive;
using Reftel.Archive.Store;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary>The option <c>--archive</c>, the same for all commands that keep or ask, and what goes wrong with archives.</summary>
internal static class ArchiveOption
{
    private const string Variable = "REFTEL_ARCHIVE";
    private const string DefaultFile = "reftel.db";

    public static Option<string?> Create() => new("--archive")
    {
        Description = $"Archive: a file, or postgres://USER@HOST/DATABASE; else {Variable} names it, else it is {DefaultFile} in the current folder",
        HelpName = "ARCHIVE",
    };

    /// <summary>The archive that is meant: a file, or the address of a database.</summary>
    public static string PlaceOf(string? given) =>
        given ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : DefaultFile);

    /// <summary>Opens the archive for one piece of work; what the archive cannot do is told to the person.</summary>
    public static int Use(CommandHost host, string command, string? given, StoreAccess access, Func<IArchiveStore, int> work)
    {
        try
        {
            using IArchiveStore store = ArchiveStores.Open(PlaceOf(given), access, TimeProvider.System, Environment.UserName);
            bool told = false;
            store.OnWaiting = () =>
            {
                if (!told)
                {
                    host.Errors.WriteLine(Escaped.Line($"reftel {command}: another process works on {store.Name}; waiting for it ..."));
                }

                told = true;
            };
            return work(store);
        }
        catch (ArchiveException e)
        {
            string hint = e.Problem == ArchiveProblem.Damaged && command != "verify" ? "; reftel verify tells more"
                : e.Problem is ArchiveProblem.Missing or ArchiveProblem.NoArchive && command == "worker" ? "; nothing was queued, so there is nothing to work on"
                : "";
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: {e.Message}{hint}"));
            return ExitCode.Failure;
        }
        catch (Exception e) when (e is InvalidDataException or IndexOutOfRangeException or ArgumentException or OverflowException or KeyNotFoundException or AggregateException)
        {
            // Only bytes that somebody or something changed make the index unreadable, and they may do so anywhere.
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: the index of the archive is damaged: its bytes are not what was written; reftel verify tells more, reftel reread --all makes it anew"));
            return ExitCode.Failure;
        }
    }

    /// <summary>The queue of an archive, or null, which the person has been told.</summary>
    public static IWorkQueue? QueueOf(CommandHost host, string command, IArchiveStore store)
    {
        if (store is IWorkQueue queue)
        {
            return queue;
        }

        host.Errors.WriteLine(Escaped.Line(
            $"reftel {command}: the archive {store.Name} is a file, which has no queue; workers need --archive postgres://..., and for a file there is reftel add"));
        return null;
    }

    /// <summary>The documents with an id, or none, which the person has been told.</summary>
    public static IReadOnlyList<KeptDocument> Find(CommandHost host, string command, IArchiveStore store, string id)
    {
        IReadOnlyList<KeptDocument> found = store.Find(id);
        if (found.Count == 0)
        {
            string trace = store.RemovalsOf(id) is [var last, ..]
                ? $"; {last.Id} was {RemovalText.Sentence(last)}{(last.Reason is { Length: > 0 } reason ? $": {reason}" : ", without a reason")}"
                : "";
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: the archive {store.Name} holds no document {id}{trace}"));
        }

        return found;
    }
}
