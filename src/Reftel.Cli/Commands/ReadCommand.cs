using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Cli.Usage;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel read FILE...</c>: the record of each document.</summary>
internal static class ReadCommand
{
    private const string JsonOnly = "--include adds members of the JSON; it needs --format json";

    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments(withStatements: true);
        Option<string> format = OutputFormat.Option();
        var include = new Option<JsonMembers>("--include")
        {
            Description = "Add to the JSON: tree, every node of the lossless tree; sentences, tokens and parse, the words of the prose",
            HelpName = "tree,sentences,tokens,parse",
            CustomParser = ParseMembers,
        };
        var command = new Command("read", "Show what each document says, as text or as one line of JSON");
        inputs.AddTo(command);
        command.Add(format);
        command.Add(include);
        command.Validators.Add(result =>
        {
            if (UsageMessage.NoValue(result) is { } missing)
            {
                result.AddError(missing);
            }
            else if (!inputs.AreGiven(result))
            {
                result.AddError(UsageMessage.NoFile(result));
            }
            else if (result.GetResult(include) is { Errors: var errors } && !errors.Any() && result.GetValue(format) != OutputFormat.Json)
            {
                result.AddError(JsonOnly);
            }
        });
        command.SetAction(parsed =>
        {
            if (inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var code)
            {
                return code;
            }

            DocumentRenderer render = parsed.GetValue(format) == OutputFormat.Json
                ? JsonRenderer(parsed.GetValue(include), selection.Options)
                : PageRenderer(host);
            Tally tally = new DocumentRun(host, selection).Run(render, untilClosed: true);
            return tally.Failures > 0 ? ExitCode.Failure : ExitCode.Done;
        });
        return command;
    }

    private static DocumentRenderer JsonRenderer(JsonMembers members, ReadingOptions options) => (document, name, output) =>
    {
        const JsonMembers OfSentences = JsonMembers.Sentences | JsonMembers.Tokens | JsonMembers.Parse;
        Document read = StatementReader.AddTo(document, options);
        if ((members & OfSentences) != JsonMembers.None)
        {
            read = StatementReader.AddSentences(read, members.HasFlag(JsonMembers.Parse));
        }

        DocumentJson.Write(read, name, output, members);
        output.Write("\n"u8);
    };

    private static DocumentRenderer PageRenderer(CommandHost host)
    {
        int width = host.MeasureWidth();
        return (document, name, output) =>
        {
            var page = new Page(width, host.Colour);
            DocumentPage.Write(page, document, name);
            Encoding.UTF8.GetBytes(page.ToString(), output);
        };
    }

    private static JsonMembers ParseMembers(ArgumentResult result)
    {
        JsonMembers members = JsonMembers.None;
        foreach (string word in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            JsonMembers member = word switch
            {
                "tree" => JsonMembers.Tree,
                "sentences" => JsonMembers.Sentences,
                "tokens" => JsonMembers.Tokens,
                "parse" => JsonMembers.Parse,
                _ => JsonMembers.None,
            };
            members |= member;
            if (member == JsonMembers.None)
            {
                result.AddError($"--include '{word}' is not known; it can be tree, sentences, tokens or parse");
            }
        }

        return members;
    }
}
