using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Cli.Names;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Reading.Language.Names;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel name A</c>: its spellings; <c>reftel name A B</c>: whether two names are one; <c>--pairs FILE</c>: the same of many.</summary>
internal sealed class NameCommand
{
    private readonly Argument<string[]> _names = new("NAME")
    {
        Description = "A name, to list the spellings that a search for it finds; two, to tell whether they are one",
        Arity = new ArgumentArity(0, 2),
    };

    private readonly Option<string?> _pairs = new("--pairs") { Description = "Compare the names of a CSV file with the columns name1 and name2; - is standard input", HelpName = "FILE.csv" };
    private readonly Option<string> _format = Choice.OfWords(
        "--format", "Print text for people, JSON, or a table; pairs are a table unless JSON is asked for", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

    private NameCommand()
    {
    }

    public static Command Create(CommandHost host)
    {
        var name = new NameCommand();
        var command = new Command("name", "List the spellings of a name, or tell whether two names are one") { name._names, name._pairs, name._format };
        command.Validators.Add(name.Check);
        command.SetAction(parsed =>
        {
            string format = parsed.GetValue(name._format)!;
            return (parsed.GetValue(name._pairs), parsed.GetValue(name._names)!) switch
            {
                ({ } path, _) => NamePairRun.Run(host, path, format == OutputFormat.Json ? format : OutputFormat.Csv),
                (_, [string one, string other]) => Compare(host, one, other, format),
                (_, string[] names) => List(host, names[0], format),
            };
        });
        return command;
    }

    private void Check(CommandResult result)
    {
        IReadOnlyList<Token> names = result.GetResult(_names)?.Tokens ?? [];
        bool pairs = result.GetResult(_pairs) is { Implicit: false };
        if (pairs == names.Count > 0)
        {
            result.AddError(pairs ? "--pairs reads the names from a file; leave out the names" : "no name given; write one name or two, or --pairs FILE.csv");
        }
        else if (pairs && result.GetResult(_format) is { Implicit: false } && result.GetValue(_format) == OutputFormat.Text)
        {
            result.AddError("--pairs gives csv or JSON");
        }

        foreach (string problem in names.Select(name => NamePair.ProblemOf(name.Value)).OfType<string>())
        {
            result.AddError(problem);
        }
    }

    private static int Compare(CommandHost host, string one, string other, string format)
    {
        var pair = NamePair.Of(one, other);
        var page = new Page(host.MeasureWidth(), host.Colour);
        NameAnswerText.Write(page, pair);
        host.Write(format switch
        {
            OutputFormat.Json => NameAnswerText.Json(pair),
            OutputFormat.Csv => NameAnswerText.Csv(pair),
            _ => page.ToString(),
        });
        return pair.Comparison!.Same ? ExitCode.Done : ExitCode.Findings;
    }

    private static int List(CommandHost host, string name, string format)
    {
        IReadOnlyList<FoundSpellings> words = FoundSpellings.Of(NameText.Read(name)!);
        var page = new Page(host.MeasureWidth(), host.Colour);
        NameAnswerText.Write(page, words);
        host.Write(format switch
        {
            OutputFormat.Json => NameAnswerText.Json(name, words),
            OutputFormat.Csv => NameAnswerText.Csv(words),
            _ => page.ToString(),
        });
        return ExitCode.Done;
    }
}
