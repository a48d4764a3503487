using System.Buffers;
using System.CommandLine;
using System.Text;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Text;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel show ID</c>: a document of the archive, as <c>read</c> shows it.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandHost host)
    {
        var id = new Argument<string>("ID") { Description = "Id of the document, as search and add give it" };
        Option<string?> archive = ArchiveOption.Create();
        Option<string> format = OutputFormat.Option();
        var original = new Option<bool>("--original") { Description = "Write the bytes of its file, unchanged" };
        var diff = new Option<bool>("--diff") { Description = "Show what changed between its last two versions" };
        var command = new Command("show", "Show a document of the archive") { id, archive, format, original, diff };
        command.Validators.Add(result =>
        {
            if (result.GetValue(original) && (result.GetValue(diff) || result.GetResult(format) is { Implicit: false }))
            {
                result.AddError("--original writes the file itself; leave out --diff and --format");
            }
        });
        command.SetAction(parsed => ArchiveOption.Use(host, "show", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            IReadOnlyList<KeptDocument> versions = ArchiveOption.Find(host, "show", store, parsed.GetValue(id)!);
            return versions.Count == 0 ? ExitCode.Failure
                : parsed.GetValue(diff) ? ShowDiff(host, store, versions)
                : parsed.GetValue(original) ? WriteOriginal(host, store, versions[^1])
                : Show(host, store, versions, parsed.GetValue(format) == OutputFormat.Json);
        }));
        return command;
    }

    private static int Show(CommandHost host, IArchiveStore store, IReadOnlyList<KeptDocument> versions, bool json)
    {
        KeptDocument kept = versions[^1];
        KeptFile file = store.File(kept.Original);
        string name = file.Names.Count > 0 ? file.Names[0] : file.Sha256;
        if (ReadAgain(host, file, kept) is not { } document)
        {
            return ExitCode.Failure;
        }

        if (json)
        {
            var output = new ArrayBufferWriter<byte>();
            DocumentJson.Write(document, name, output, JsonMembers.None);
            output.Write("\n"u8);
            host.Output.Write(output.WrittenSpan);
            return ExitCode.Done;
        }

        var page = new Page(host.MeasureWidth(), host.Colour);
        DocumentPage.Write(page, document, name);
        host.Write(page.ToString());
        if (versions.Count > 1)
        {
            host.Write($"{Counted.Of(versions.Count - 1, "older version")} kept; reftel show {Escaped.Line(kept.Card.Id)} --diff shows what changed\n");
        }

        return ExitCode.Done;
    }

    private static Document? ReadAgain(CommandHost host, KeptFile file, KeptDocument kept)
    {
        var reader = new InputReader(InputLimits.HighestMaxBytes, host.OpenInput);
        using var reading = new FileReading(reader, new SourceReader(reader, new PdfText()).Make, ReadingOptions.Default, _ => false);
        (SourceText? text, InputFailure? failure) = reading.Text(file, host.Stop);
        if (text is not null && DocumentReader.Read(text, file.Given.ToOptions()) is var documents && kept.Part <= documents.Length)
        {
            return documents[kept.Part - 1];
        }

        host.Errors.WriteLine(Escaped.Line($"reftel show: {kept.Card.Id}: {failure?.Message ?? "is read otherwise by this version; run reftel reread"}"));
        return null;
    }

    private static int WriteOriginal(CommandHost host, IArchiveStore store, KeptDocument kept)
    {
        host.Output.Write(store.File(kept.Original).Bytes);
        return ExitCode.Done;
    }

    private static int ShowDiff(CommandHost host, IArchiveStore store, IReadOnlyList<KeptDocument> versions)
    {
        if (versions.Count == 1)
        {
            host.Write($"{Escaped.Line(versions[0].Card.Id)}: one version is kept\n");
            return ExitCode.Done;
        }

        var lines = new StringBuilder();
        foreach (DiffLine line in LineDiff.Of(Lines(store, versions[^2]), Lines(store, versions[^1])))
        {
            lines.Append(line.Sign).Append(' ').Append(Escaped.Line(line.Text)).Append('\n');
        }

        host.Write($"--- {Escaped.Line(Name(store, versions[^2]))}\n+++ {Escaped.Line(Name(store, versions[^1]))}\n{lines}");
        return ExitCode.Done;
    }

    // Paragraph by paragraph: how lines are broken is no difference.
    private static List<string> Lines(IArchiveStore store, KeptDocument document) =>
        [.. store.Pieces(document.Card.Key).SelectMany(piece => piece.Text.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static string Name(IArchiveStore store, KeptDocument document) =>
        store.File(document.Original) is { Names: [var name, ..] } file ? $"{name} ({file.AddedOn})" : document.Card.Sha256;
}
