using System.CommandLine;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Cli.Batch;
using Reftel.Server.Hosting;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel open PATH...</c>: adds, serves and opens the reading room.</summary>
internal static class OpenCommand
{
    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments(withStatements: true);
        Option<string?> archive = ArchiveOption.Create();
        var room = new RoomOptions();
        var quiet = new Option<bool>("--no-browser") { Description = "Only print the address" };
        var command = new Command("open", "Add files and folders to the archive, then open the reading room in the browser");
        inputs.AddTo(command);
        command.Add(archive);
        room.AddTo(command);
        command.Add(quiet);
        command.SetAction(parsed =>
        {
            if (inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed)
            {
                return failed;
            }

            string? given = parsed.GetValue(archive);
            int added = ArchiveOption.Use(host, "open", given, StoreAccess.Create, store =>
            {
                OwnLists.Keep(store, selection);
                return inputs.AreGiven(parsed.CommandResult)
                    ? new AddRun(host, store, selection, null, false, IngestionBatch.MostDocuments, toErrors: true).Run(queued: false)
                    : ExitCode.Done;
            });

            // What could not be read has been told; the rest is there to be read.
            if (added == ExitCode.Failure && !File.Exists(ArchiveOption.PlaceOf(given)) && !ArchiveOption.PlaceOf(given).Contains("://", StringComparison.Ordinal))
            {
                return added;
            }

            ReadingRoomOptions options = room.Of(parsed, ArchiveOption.PlaceOf(given), selection.Options.Houses) with
            {
                ReadsStatements = inputs.AreGiven(parsed.CommandResult) || selection.HasOwnLists,
            };
            return ArchiveOption.Use(host, "open", given, StoreAccess.Read, _ =>
                RoomRun.Serve(host, "open", options, openBrowser: !parsed.GetValue(quiet)));
        });
        return command;
    }
}
