using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Cli.Batch;
using Reftel.Cli.Usage;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Cli.Commands;

/// <summary>The arguments of every command that reads documents: which ones, and how.</summary>
/// <param name="asDocuments">Whether the command reads documents, so that their form and date may be given.</param>
/// <param name="name">What may stand there.</param>
/// <param name="withStatements">Whether it reads what is said, so that names and scales of one's own may be given.</param>
internal sealed class InputArguments(bool asDocuments = true, string name = "FILE", bool withStatements = false)
{
    private readonly Argument<string[]> _files = new(name)
    {
        Description = "Files, folders (with all below them), patterns with *, ? and **, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _form = Choice.OfWords(
        "--form", "Read as this form instead of detecting it", preset: null, "telegram", "report", "text");

    private readonly Option<PartialDate?> _date = new("--date")
    {
        Description = "Date of documents that give none; it anchors the years of references",
        HelpName = "2007-12-11",
        CustomParser = ParseDate,
    };

    private readonly Option<int> _maxSize = Choice.OfNumber(
        "--max-size",
        $"Refuse larger files; at most {InputLimits.HighestMaxBytes >> 20}",
        "MB",
        preset: (int)(InputLimits.DefaultMaxBytes >> 20),
        least: 1,
        most: (int)(InputLimits.HighestMaxBytes >> 20));

    private readonly Option<int> _jobs = Choice.OfNumber(
        "--jobs", "Files to read at a time", "N", preset: Environment.ProcessorCount, least: 1, most: 1024);

    private readonly Option<string?> _houses = HousesFile.Option();
    private readonly OwnLists _own = new();

    public void AddTo(Command command)
    {
        command.Add(_files);
        if (asDocuments)
        {
            command.Add(_form);
            command.Add(_date);
            command.Add(_houses);
        }

        if (withStatements)
        {
            _own.AddTo(command);
        }

        command.Add(_maxSize);
        command.Add(_jobs);
        _files.Validators.Add(RefuseUnknownOptions);
    }

    /// <summary>Makes the selection, for which the list of houses is read.</summary>
    /// <returns><see cref="ExitCode.Done"/>, or why nothing can be read; the person has been told.</returns>
    public int TryGet(ParseResult parsed, CommandHost host, out InputSelection selection)
    {
        HouseList houses = HouseList.Default;
        int code = asDocuments ? HousesFile.Load(parsed.GetValue(_houses), host, out houses) : ExitCode.Done;
        selection = new InputSelection(
            parsed.GetValue(_files) ?? [],
            asDocuments
                ? new ReadingOptions { Form = ToForm(parsed.GetValue(_form)), Date = parsed.GetValue(_date), Houses = houses }
                : new ReadingOptions { Form = DocumentForm.Text },
            (long)parsed.GetValue(_maxSize) << 20,
            parsed.GetValue(_jobs));
        return code == ExitCode.Done && withStatements ? _own.Load(parsed, host, ref selection) : code;
    }

    /// <summary>Whether any file was named.</summary>
    public bool AreGiven(CommandResult command) => command.GetResult(_files) is { Tokens.Count: > 0 };

    /// <summary>Whether a list of houses was named.</summary>
    public bool HousesAreGiven(CommandResult command) => command.GetResult(_houses) is { Implicit: false };

    /// <summary>The files as named.</summary>
    public string[] Given(CommandResult command) => command.GetValue(_files) ?? [];

    private static DocumentForm? ToForm(string? word) => word switch
    {
        "telegram" => DocumentForm.Telegram,
        "report" => DocumentForm.Report,
        "text" => DocumentForm.Text,
        _ => null,
    };

    // The parser takes an option it does not know for a file.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string word in result.Tokens.Select(token => token.Value))
        {
            if (word is ['-', _, ..] && !File.Exists(word) && result.Parent is CommandResult parent)
            {
                result.AddError(UsageMessage.NoOption(word, parent.Command));
            }
        }
    }

    private static PartialDate? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateArgument.Parse(text) is { } date)
        {
            return date;
        }

        result.AddError($"--date '{text}' is not a date; write 2007, 2007-12 or 2007-12-11");
        return null;
    }
}
