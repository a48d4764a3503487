using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary>A list that is short because nobody has looked is not to be taken for all there is.</summary>
internal static class WaitingStatements
{
    public static void Tell(CommandHost host, IArchiveStore store, string command)
    {
        long waiting = store.CountWithoutStatements(store.Reading().Rules);
        if (waiting > 0)
        {
            host.Errors.WriteLine(Escaped.Line(
                $"reftel {command}: {Counted.Of(waiting, "document")} of {store.Name} {(waiting == 1 ? "has" : "have")} not been read for statements yet; reftel statements --update does it"));
        }
    }
}
