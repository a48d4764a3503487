using System.CommandLine;
using Reftel.Archive.Store;
using Reftel.Cli.Batch;

namespace Reftel.Cli.Commands;

/// <summary>The lists of a user with which statements are read: names, and scales of likelihood.</summary>
internal sealed class OwnLists
{
    private readonly GazetteerOptions _gazetteer = new();
    private readonly ScalesOption _scales = new();

    public void AddTo(Command command)
    {
        _gazetteer.AddTo(command);
        _scales.AddTo(command);
    }

    /// <summary>Takes them into a selection.</summary>
    /// <returns>As <see cref="ListFile.Load"/>.</returns>
    public int Load(ParseResult parsed, CommandHost host, ref InputSelection selection) =>
        _gazetteer.Load(parsed, host, ref selection) is not ExitCode.Done and var failed ? failed : _scales.Load(parsed, host, ref selection);

    /// <summary>What is given is kept in the archive: whoever adds later reads with it, too.</summary>
    public static void Keep(IArchiveStore store, InputSelection selection)
    {
        if (selection.HasOwnLists)
        {
            GazetteerOptions.Keep(store, selection);
            ScalesOption.Keep(store, selection);
            store.LetGo();
        }
    }
}
