using System.CommandLine;
using Reftel.Archive;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Removals;
using Reftel.Archive.Wording;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel remove ID</c>: out of the archive, with a trace.</summary>
internal static class RemoveCommand
{
    public static Command Create(CommandHost host)
    {
        var id = new Argument<string?>("ID") { Description = "Id of the document; all its versions go", Arity = ArgumentArity.ZeroOrOne };
        var reason = new Option<string?>("--reason") { Description = "Why, for the trace", HelpName = "TEXT" };
        var whole = new Option<bool>("--whole-file") { Description = "Also the other documents of its file" };
        var list = new Option<bool>("--list") { Description = "List what was taken out so far, the latest first, and take out nothing" };
        Option<string> format = Choice.OfWords("--format", "With --list: print text for people, or JSON", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json);
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("remove", "Take a document and its file out of the archive; that it was there, and who took it out, is kept")
        {
            id, reason, whole, list, format, archive,
        };
        command.Validators.Add(result =>
        {
            bool listing = result.GetValue(list);
            if (listing && (result.GetValue(id) is not null || result.GetValue(reason) is not null || result.GetValue(whole)))
            {
                result.AddError("--list takes out nothing; leave out the rest");
            }
            else if (!listing && result.GetResult(format) is { Implicit: false })
            {
                result.AddError("--format belongs to --list");
            }
            else if (!listing && string.IsNullOrWhiteSpace(result.GetValue(id)))
            {
                result.AddError("no id given; name a document, as in reftel remove 07MINSK1009, or --list what was taken out");
            }
        });
        command.SetAction(parsed => parsed.GetValue(list)
            ? ArchiveOption.Use(host, "remove", parsed.GetValue(archive), StoreAccess.Read, store => List(host, store, parsed.GetValue(format) == OutputFormat.Json))
            : ArchiveOption.Use(host, "remove", parsed.GetValue(archive), StoreAccess.Write, store => TakeOut(
                host, store, parsed.GetValue(id)!, parsed.GetValue(reason), parsed.GetValue(whole))));
        return command;
    }

    private static int TakeOut(CommandHost host, IArchiveStore store, string id, string? reason, bool whole)
    {
        IReadOnlyList<KeptDocument> versions = ArchiveOption.Find(host, "remove", store, id);
        long[] files = [.. versions.Select(version => version.Original).Distinct()];
        KeptDocument[] going = [.. files.SelectMany(store.DocumentsOf)];
        string[] others = [.. going.Select(document => document.Card.Id).Except(versions.Select(version => version.Card.Id))];
        if (versions.Count == 0)
        {
            return ExitCode.Failure;
        }

        if (others.Length > 0 && !whole)
        {
            host.Errors.WriteLine(Escaped.Line(
                $"reftel remove: its file also holds {string.Join(", ", others.Take(5))}{(others.Length > 5 ? $" and {others.Length - 5} more" : "")}; --whole-file takes out all"));
            return ExitCode.Failure;
        }

        // What was decided on its forecasts has its words, and goes with it.
        string[] hashes = [.. going.Select(document => document.Card.Sha256).Distinct()];
        int decided = store.Resolutions().Count(resolution => hashes.Contains(resolution.Place.Sha256));
        store.LetGo();
        bool clean = store.Remove(files, reason);
        host.Write($"{Counted.Of(going.Length, "document")} and {Counted.Of(files.Length, "file")}{(decided > 0 ? $", with {Counted.Of(decided, "resolution")} of the ledger," : "")} taken out; the trace is kept\n");
        if (!clean)
        {
            host.Errors.WriteLine("reftel remove: the index is damaged and may hold words of it still; reftel reread --all makes the index anew");
        }

        return clean ? ExitCode.Done : ExitCode.Findings;
    }

    private static int List(CommandHost host, IArchiveStore store, bool json)
    {
        IReadOnlyList<Removal> removals = store.Removals();
        host.Write(json ? JsonText.Of(writer => RemovalsJson.Write(writer, removals)) : RemovalText.Of(removals));
        return ExitCode.Done;
    }
}
