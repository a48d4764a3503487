using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Archive.Store;
using Reftel.Cli.Batch;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Commands;

/// <summary><c>--gazetteer FILE</c>: actors and metonyms of the user's own; <c>--no-metonyms</c>: words stand for themselves.</summary>
internal sealed class GazetteerOptions
{
    private const string Name = "--gazetteer";

    private readonly Option<string?> _gazetteer = new(Name)
    {
        Description = "A YAML file of actors with their names and offices, and of words that stand for them; see docs/gazetteer.md",
        HelpName = "FILE",
    };

    private readonly Option<bool> _withoutMetonyms = new("--no-metonyms") { Description = "Let places and words of the trade stand for themselves: \"Minsk said\" is a town" };

    public void AddTo(Command command)
    {
        command.Add(_gazetteer);
        command.Add(_withoutMetonyms);
    }

    public bool AreGiven(CommandResult command) => command.GetResult(_gazetteer) is { Implicit: false } || command.GetResult(_withoutMetonyms) is { Implicit: false };

    /// <summary>Takes them into a selection.</summary>
    /// <returns>As <see cref="ListFile.Load"/>.</returns>
    public int Load(ParseResult parsed, CommandHost host, ref InputSelection selection)
    {
        GazetteerList list = GazetteerList.Empty;
        (int code, string? text) = new ListFile(Name, "gazetteer", "docs/gazetteer.md").Load(
            parsed.GetValue(_gazetteer), host, yaml => (GazetteerList.Parse(yaml, out IReadOnlyList<ListProblem> problems), problems), ref list);
        selection = selection with
        {
            Options = selection.Options with { Gazetteer = list, Metonyms = !parsed.GetValue(_withoutMetonyms) },
            Gazetteer = text is not null && list.Actors.IsEmpty && list.Metonyms.IsEmpty ? "" : text,
            HasGazetteer = AreGiven(parsed.CommandResult),
        };
        return code;
    }

    /// <summary>What is given is kept in the archive.</summary>
    public static void Keep(IArchiveStore store, InputSelection selection)
    {
        if (selection.HasGazetteer)
        {
            store.KeepGazetteer(selection.Gazetteer, selection.Options.Metonyms);
        }
    }
}
