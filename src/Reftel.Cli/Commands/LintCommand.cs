using System.CommandLine;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Usage;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel lint FILE...</c>: what a draft can do better by the standards of the craft, each finding with its rule.</summary>
internal static class LintCommand
{
    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments(withStatements: true);
        Option<string> format = OutputFormat.Option();
        var command = new Command("lint", "Check a draft against the tradecraft standards: likelihood, sources, dates, acronyms, names");
        inputs.AddTo(command);
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
        });
        command.SetAction(parsed => inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed
            ? failed
            : Check(host, selection, parsed.GetValue(format) == OutputFormat.Json));
        return command;
    }

    private static int Check(CommandHost host, InputSelection selection, bool json)
    {
        var lines = new FindingLines(DiagnosticSeverity.Info, host.Colour);
        int findings = 0;
        int documents = 0;
        DocumentRenderer render = (document, name, output) =>
        {
            Document read = StatementReader.AddTo(document, selection.Options);
            Document checkedOnly = read with { Diagnostics = StatementLint.Check(read) };
            Interlocked.Add(ref findings, checkedOnly.Diagnostics.Length);
            Interlocked.Increment(ref documents);
            (json ? (DocumentRenderer)lines.WriteJson : lines.WriteText)(checkedOnly, name, output);
        };
        Tally tally = new DocumentRun(host, selection).Run(render, untilClosed: false);
        if (!json)
        {
            host.Write($"{Counted.Of(findings, "finding")} in {Counted.Of(documents, "document")}{(findings > 0 ? "; reftel check --explain CODE tells more of each" : "")}\n");
        }

        return tally.Failures > 0 ? ExitCode.Failure : findings > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
