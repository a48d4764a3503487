using System.CommandLine;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel links FILE...</c>: the links of any text, refanged and mended.</summary>
internal static class LinksCommand
{
    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments(asDocuments: false);
        Option<string> format = Choice.OfWords(
            "--format", "Print text for people, a line of JSON for each link, or a table", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var refang = new Option<bool>("--refang") { Description = "Print the whole text with its links mended instead of listing them" };
        var command = new Command("links", "List every link of a text: its usable form, what was repaired, where it stands");
        inputs.AddTo(command);
        command.Add(format);
        command.Add(refang);
        command.Validators.Add(result =>
        {
            if (!inputs.AreGiven(result))
            {
                result.AddError(UsageMessage.NoFile(result));
            }
            else if (result.GetValue(refang) && result.GetResult(format) is { Implicit: false })
            {
                result.AddError("--refang prints the text itself; leave out --format");
            }
        });
        command.SetAction(parsed => inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed
            ? failed
            : List(host, selection, parsed.GetValue(refang) ? null : parsed.GetValue(format)));
        return command;
    }

    // Without a format the text is printed.
    private static int List(CommandHost host, InputSelection selection, string? format)
    {
        var lines = new LinkLines(host.Colour);
        if (format == OutputFormat.Csv)
        {
            host.Write(LinkLines.CsvHeader);
        }

        DocumentRenderer render = format switch
        {
            OutputFormat.Text => lines.WriteText,
            OutputFormat.Json => lines.WriteJson,
            OutputFormat.Csv => lines.WriteCsv,
            _ => LinkLines.WriteRefanged,
        };
        Tally tally = new DocumentRun(host, selection).Run(render, untilClosed: true);
        if (format == OutputFormat.Text)
        {
            host.Write(lines.Summary);
        }

        return tally.Failures > 0 ? ExitCode.Failure : ExitCode.Done;
    }
}
