using System.Buffers;
using System.CommandLine;
using System.Text;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Usage;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel notes FILE...</c>: the notes of reports as a table, or their sources as citations.</summary>
internal static class NotesCommand
{
    private const string CslForm = "csl-json";

    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments();
        Option<string> form = Choice.OfWords(
            "--as", "Print the sources as citations in this form", preset: null, CslForm, "bibtex", "ris", "markdown");
        var command = new Command("notes", "List the notes of reports, or their sources as citations for other tools");
        inputs.AddTo(command);
        command.Add(form);
        command.Validators.Add(result =>
        {
            if (!inputs.AreGiven(result))
            {
                result.AddError(UsageMessage.NoFile(result));
            }
        });
        command.SetAction(parsed => inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed
            ? failed
            : Run(host, selection, parsed.GetValue(form)));
        return command;
    }

    private static int Run(CommandHost host, InputSelection selection, string? form)
    {
        int others = 0;
        int empty = 0;
        DocumentRenderer render = RendererOf(form);
        DocumentRenderer counted = (document, name, output) =>
        {
            if (document.Report is not { } report)
            {
                Interlocked.Increment(ref others);
            }
            else if (form is null ? report.Notes.IsEmpty : report.Sources.IsEmpty)
            {
                Interlocked.Increment(ref empty);
            }

            render(document, name, output);
        };
        Tally tally = form == CslForm ? RunAsArray(host, selection, counted) : new DocumentRun(host, selection).Run(counted, untilClosed: true);
        if (others > 0)
        {
            host.Errors.WriteLine($"reftel notes: {Counted.Of(others, "document")} without notes: only reports have them");
        }

        if (empty > 0)
        {
            host.Errors.WriteLine(form is null
                ? $"reftel notes: {Counted.Of(empty, "report")} without notes"
                : $"reftel notes: {Counted.Of(empty, "report")} without sources: no note there names a work or an address, so there is nothing to cite");
        }

        return tally.Failures > 0 ? ExitCode.Failure : ExitCode.Done;
    }

    private static DocumentRenderer RendererOf(string? form) => form switch
    {
        CslForm => (document, _, output) => Write(document, source => CslJson.Write(source) + "\n", output),
        "bibtex" => (document, _, output) => Write(document, source => BibTex.Write(source) + "\n", output),
        "ris" => (document, _, output) => Write(document, Ris.Write, output),
        "markdown" => (document, _, output) => Write(document, MarkdownCitation.Write, output),
        _ => (document, name, output) => Encoding.UTF8.GetBytes(NoteTable.Of(document, name), output),
    };

    private static void Write(Document document, Func<CitedSource, string> write, IBufferWriter<byte> output)
    {
        foreach (CitedSource source in CitedSource.AllOf(document))
        {
            Encoding.UTF8.GetBytes(write(source), output);
        }
    }

    // CSL-JSON is one array over all documents: the items come a line each and are joined when all are there.
    private static Tally RunAsArray(CommandHost host, InputSelection selection, DocumentRenderer render)
    {
        using var items = new MemoryStream();
        Tally tally = new DocumentRun(host.WithOutput(items), selection).Run(render, untilClosed: true);
        host.Write(AsArray(Encoding.UTF8.GetString(items.ToArray())));
        return tally;
    }

    internal static string AsArray(string items)
    {
        string lines = items.TrimEnd('\n');
        return lines.Length == 0 ? "[]\n" : $"[\n{lines.Replace("\n", ",\n", StringComparison.Ordinal)}\n]\n";
    }
}
