using System.CommandLine;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel remove ID</c>: out of the archive, with a trace.</summary>
internal static class RemoveCommand
{
    public static Command Create(CommandHost host)
    {
        var id = new Argument<string>("ID") { Description = "Id of the document; all its versions go" };
        var reason = new Option<string?>("--reason") { Description = "Why, for the trace", HelpName = "TEXT" };
        var whole = new Option<bool>("--whole-file") { Description = "Also the other documents of its file" };
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("remove", "Take a document and its file out of the archive; that it was there, and who took it out, is kept")
        {
            id, reason, whole, archive,
        };
        command.SetAction(parsed => ArchiveOption.Use(host, "remove", parsed.GetValue(archive), StoreAccess.Write, store =>
        {
            IReadOnlyList<KeptDocument> versions = ArchiveOption.Find(host, "remove", store, parsed.GetValue(id)!);
            long[] files = [.. versions.Select(version => version.Original).Distinct()];
            KeptDocument[] going = [.. files.SelectMany(store.DocumentsOf)];
            string[] others = [.. going.Select(document => document.Card.Id).Except(versions.Select(version => version.Card.Id))];
            if (versions.Count == 0)
            {
                return ExitCode.Failure;
            }

            if (others.Length > 0 && !parsed.GetValue(whole))
            {
                host.Errors.WriteLine(Escaped.Line(
                    $"reftel remove: its file also holds {string.Join(", ", others.Take(5))}{(others.Length > 5 ? $" and {others.Length - 5} more" : "")}; --whole-file takes out all"));
                return ExitCode.Failure;
            }

            bool clean = store.Remove(files, parsed.GetValue(reason));
            host.Write($"{Counted.Of(going.Length, "document")} and {Counted.Of(files.Length, "file")} taken out; the trace is kept\n");
            if (!clean)
            {
                host.Errors.WriteLine("reftel remove: the index is damaged and may hold words of it still; reftel reread --all makes the index anew");
            }

            return clean ? ExitCode.Done : ExitCode.Findings;
        }));
        return command;
    }
}
