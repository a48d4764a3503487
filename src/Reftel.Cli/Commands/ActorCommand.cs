using System.CommandLine;
using Reftel.Archive;
using Reftel.Archive.Actors;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Actors;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel actor</c>: whom the documents of an archive name, and what people decide on who is one.</summary>
internal static class ActorCommand
{
    private static readonly string[] Kinds = ["person", "body", "state", "place", "office"];

    public static Command Create(CommandHost host)
    {
        var command = new Command("actor", "Show whom the documents of the archive name, one actor for all spellings; say who is one, and take it back")
        {
            List(host), Show(host), Merge(host), Split(host), Undo(host),
        };
        return command;
    }

    private static Command List(CommandHost host)
    {
        var query = new Argument<string?>("QUERY") { Description = "Words of a name in their order, the last perhaps only begun", Arity = ArgumentArity.ZeroOrOne };
        Option<string> kind = Choice.OfWords("--kind", "Only actors of this kind", null, Kinds);
        Option<int> limit = Choice.OfNumber("--limit", "Actors to show at most", "N", preset: 50, least: 0, most: int.MaxValue);
        Option<int> offset = Choice.OfNumber("--offset", "Actors to pass over", "N", preset: 0, least: 0, most: int.MaxValue);
        Option<string> format = Choice.OfWords("--format", "Print text for people, or a line of JSON for each actor", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json);
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("list", "List actors, those that most documents name first") { query, kind, limit, offset, format, archive };
        command.SetAction(parsed => ArchiveOption.Use(host, "actor list", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            ActorList page = store.Actors(new ActorQuestion(parsed.GetValue(query)) { Kind = parsed.GetValue(kind), Limit = parsed.GetValue(limit), Offset = parsed.GetValue(offset) });
            host.Write(parsed.GetValue(format) == OutputFormat.Json
                ? string.Concat(page.Cards.Select(card => JsonText.Of(json => ActorJson.Write(json, card))))
                : ActorText.List(page));
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Show(CommandHost host)
    {
        Argument<string?> key = Key("KEY", "Key of the actor, or of one of its spellings");
        Option<string> format = Choice.OfWords("--format", "Print text for people, or JSON", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json);
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("show", "Show the names, offices, statements and decisions of an actor") { key, format, archive };
        Need(command, "no key given; name an actor, as in reftel actor show alexander-lukashenko", key);
        command.SetAction(parsed => ArchiveOption.Use(host, "actor show", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            if (ActorReport.Of(store, parsed.GetValue(key)!) is not { } report)
            {
                return Unknown(host, "show", store, parsed.GetValue(key)!);
            }

            host.Write(parsed.GetValue(format) == OutputFormat.Json ? JsonText.Of(json => ActorJson.Write(json, report)) : ActorText.Of(report, host.MeasureWidth(), host.Colour));
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Merge(CommandHost host)
    {
        Argument<string?> one = Key("ACTOR", "Key of the actor that stays");
        Argument<string?> other = Key("OTHER", "Key of the one that is the same");
        Option<string?> note = Note();
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("merge", "Say that two actors are one; it stands until it is undone, whatever is read again") { one, other, note, archive };
        Need(command, "name two actors by their keys, as in reftel actor merge alexander-lukashenko lukashenko", one, other);
        command.SetAction(parsed => Decide(
            host, "merge", parsed.GetValue(archive), store => ActorChange.Merge(store, parsed.GetValue(one)!, parsed.GetValue(other)!, parsed.GetValue(note))));
        return command;
    }

    private static Command Split(CommandHost host)
    {
        Argument<string?> one = Key("ACTOR", "Key of the actor");
        Argument<string?> other = Key("SPELLING", "Key of the spelling that is somebody else, as actor show lists it");
        Option<string?> note = Note();
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("split", "Say that a spelling is an actor of its own; it stands until it is undone, whatever is read again") { one, other, note, archive };
        Need(command, "name an actor and a spelling by their keys, as in reftel actor split alexander-lukashenko lukashenko", one, other);
        command.SetAction(parsed => Decide(
            host, "split", parsed.GetValue(archive), store => ActorChange.Split(store, parsed.GetValue(one)!, parsed.GetValue(other)!, parsed.GetValue(note))));
        return command;
    }

    private static Command Undo(CommandHost host)
    {
        var number = new Argument<long?>("NUMBER") { Description = "Number of the decision, as actor show lists it; the latest that stands when left out", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> note = Note();
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("undo", "Take a merge or split back") { number, note, archive };
        command.SetAction(parsed => Decide(host, "undo", parsed.GetValue(archive), store => ActorChange.Undo(store, parsed.GetValue(number), parsed.GetValue(note))));
        return command;
    }

    private static int Decide(CommandHost host, string command, string? archive, Func<IArchiveStore, ActorChange> change) =>
        ArchiveOption.Use(host, $"actor {command}", archive, StoreAccess.Write, store =>
        {
            ActorChange done = change(store);
            if (done.Refusal is { } refusal)
            {
                host.Errors.WriteLine(Escaped.Line($"reftel actor {command}: {refusal}"));
                return ExitCode.Failure;
            }

            host.Write(ActorText.Decided(done.Made!));
            return ExitCode.Done;
        });

    private static int Unknown(CommandHost host, string command, IArchiveStore store, string key)
    {
        host.Errors.WriteLine(Escaped.Line($"reftel actor {command}: no document of {store.Name} names an actor {key}; reftel actor list finds actors by their names"));
        return ExitCode.Failure;
    }

    private static void Need(Command command, string message, params Argument<string?>[] arguments) => command.Validators.Add(result =>
    {
        if (arguments.Any(argument => string.IsNullOrWhiteSpace(result.GetValue(argument))))
        {
            result.AddError(message);
        }
    });

    private static Argument<string?> Key(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static Option<string?> Note() => new("--note") { Description = "Why, for those who come later", HelpName = "TEXT" };
}
