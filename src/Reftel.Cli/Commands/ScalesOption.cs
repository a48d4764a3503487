using System.CommandLine;
using Reftel.Archive.Store;
using Reftel.Cli.Batch;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Commands;

/// <summary><c>--scales FILE</c>: scales of likelihood of the user's own.</summary>
internal sealed class ScalesOption
{
    private const string Name = "--scales";

    private readonly Option<string?> _scales = new(Name)
    {
        Description = "A YAML file of scales of likelihood: words with their percentages, for which houses and dates; see docs/scales.md",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(_scales);

    /// <summary>Takes them into a selection.</summary>
    /// <returns>As <see cref="ListFile.Load"/>.</returns>
    public int Load(ParseResult parsed, CommandHost host, ref InputSelection selection)
    {
        ScaleList list = ScaleList.Empty;
        (int code, string? text) = new ListFile(Name, "list of scales", "docs/scales.md").Load(
            parsed.GetValue(_scales), host, yaml => (ScaleList.Parse(yaml, out IReadOnlyList<ListProblem> problems), problems), ref list);
        selection = selection with
        {
            Options = selection.Options with { Scales = list },
            Scales = text is not null && list.Scales.IsEmpty ? "" : text,
        };
        return code;
    }

    /// <summary>What is given is kept in the archive.</summary>
    public static void Keep(IArchiveStore store, InputSelection selection)
    {
        if (selection.Scales is { } yaml)
        {
            store.KeepScales(yaml);
        }
    }
}
