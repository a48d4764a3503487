using System.CommandLine;
using Reftel.Archive.Statements;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel statements FILE...</c>: who says what, how sure, and by when.</summary>
internal static class StatementsCommand
{
    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments();
        var options = new StatementOptions();
        Option<string> format = Choice.OfWords(
            "--format", "Print text for people (table is the same), a line of JSON for each statement, or a CSV table",
            OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Table);
        var command = new Command("statements", "List what is said in documents: who says it, what kind it is, how sure, and by when");
        inputs.AddTo(command);
        options.AddTo(command);
        command.Add(format);
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
            else if (options.Refuse(result) is { } refused)
            {
                result.AddError(refused);
            }
        });
        command.SetAction(parsed => inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed
            ? failed
            : ListFiles(host, selection, options.Test(parsed), parsed.GetValue(format)!));
        return command;
    }

    private static int ListFiles(CommandHost host, InputSelection selection, StatementTest test, string format)
    {
        var output = new StatementOutput(host, format);
        host.Write(output.Header);
        Tally tally = new DocumentRun(host, selection).Run(new FileStatements(selection.Options, test, output).Write, untilClosed: true);
        host.Write(output.Summary);
        return tally.Failures > 0 ? ExitCode.Failure : ExitCode.Done;
    }
}
