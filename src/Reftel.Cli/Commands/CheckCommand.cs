using System.CommandLine;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Usage;
using Reftel.Reading.Diagnostics;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel check FILE...</c>: findings, as a compiler prints them.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments();
        Option<string> format = OutputFormat.Option();
        var explain = new Option<string?>("--explain")
        {
            Description = "Explain a code of a finding instead of checking",
            HelpName = "CODE",
        };
        Option<string> severity = Choice.OfWords(
            "--severity", "Show and count findings from this severity up", "info", "info", "warning", "error");
        var fix = new Option<string?>("--fix")
        {
            Description = "Write a repaired copy of a report as Markdown; a folder for several files",
            HelpName = "OUT",
        };
        var force = new Option<bool>("--force") { Description = "With --fix: replace files that exist; never the input" };
        var command = new Command("check", "List what is odd about documents: damage, contradictions, lost text");
        inputs.AddTo(command);
        command.Add(format);
        command.Add(severity);
        command.Add(fix);
        command.Add(force);
        command.Add(explain);
        command.Validators.Add(result =>
        {
            if (UsageMessage.NoValue(result) is { } missing)
            {
                result.AddError(missing);
            }
            else if (inputs.AreGiven(result) && result.GetResult(explain) is not null)
            {
                result.AddError("--explain explains a code and reads no file; leave out the file");
            }
            else if (!inputs.AreGiven(result) && result.GetResult(explain) is null)
            {
                result.AddError(UsageMessage.NoFile(result));
            }
            else if (result.GetResult(fix) is null ? result.GetResult(force) is not null : result.GetResult(explain) is not null)
            {
                result.AddError(result.GetResult(fix) is null ? "--force goes with --fix" : "--fix needs a file, --explain takes none");
            }
            else if (result.GetResult(fix) is not null && result.GetValue(format) == OutputFormat.Json)
            {
                result.AddError("--fix lists its changes as text; leave out --format json");
            }
            else if (result.GetValue(fix) is { } place && CopyTarget.Refuse(place, inputs.Given(result)) is { } refusal)
            {
                result.AddError(refusal);
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(explain) is { } code)
            {
                return Explain(host, code);
            }

            if (inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed)
            {
                return failed;
            }

            DiagnosticSeverity least = ToSeverity(parsed.GetValue(severity));
            return parsed.GetValue(fix) is { } place
                ? new FixRun(host, selection, place, parsed.GetValue(force), least).Run()
                : Check(host, selection, least, parsed.GetValue(format) == OutputFormat.Json);
        });
        return command;
    }

    private static int Check(CommandHost host, InputSelection selection, DiagnosticSeverity least, bool json)
    {
        var findings = new FindingLines(least, host.Colour);
        Tally tally = new DocumentRun(host, selection).Run(json ? findings.WriteJson : findings.WriteText, untilClosed: false);
        if (!json)
        {
            host.Write(CheckSummary.Of(tally, least) + "\n");
        }

        bool found = tally.Errors > 0 || (tally.Warnings > 0 && least <= DiagnosticSeverity.Warning);
        return tally.Failures > 0 ? ExitCode.Failure : found ? ExitCode.Findings : ExitCode.Done;
    }

    private static int Explain(CommandHost host, string code)
    {
        if (DiagnosticCatalogue.Find(code) is { } descriptor)
        {
            host.Write(DiagnosticHelp.Page(descriptor, host.MeasureWidth(), host.Colour));
            return ExitCode.Done;
        }

        string hint = UsageMessage.DidYouMean(code, DiagnosticCatalogue.All.Select(known => known.Code));
        host.Errors.WriteLine(Terminal.Escaped.Line($"reftel check: there is no code '{code}'{hint}"));
        return ExitCode.Usage;
    }

    private static DiagnosticSeverity ToSeverity(string? word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
