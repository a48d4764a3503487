using System.Buffers;
using System.CommandLine;
using System.Text;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Versions;
using Reftel.Archive.Wording;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Statements;

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
        var diff = new Option<bool>("--diff") { Description = "Show what changed since the version before" };
        var version = new Option<string?>("--version") { Description = "An older version: its number from 1, or the beginning of the SHA-256 of its file", HelpName = "N|SHA256" };
        var command = new Command("show", "Show a document of the archive") { id, archive, format, version, original, diff };
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
            if (versions.Count == 0)
            {
                return ExitCode.Failure;
            }

            string? given = parsed.GetValue(version);
            if (VersionChoice.IndexOf(versions, given) is not { } chosen)
            {
                VersionChoice.Refuse(host, store, versions, given!);
                return ExitCode.Failure;
            }

            return parsed.GetValue(diff) ? ShowDiff(host, store, versions, chosen)
                : parsed.GetValue(original) ? WriteOriginal(host, store, versions[chosen])
                : Show(host, store, versions[chosen], parsed.GetValue(format) == OutputFormat.Json);
        }));
        return command;
    }

    private static int Show(CommandHost host, IArchiveStore store, KeptDocument kept, bool json)
    {
        KeptFile file = store.File(kept.Original);
        string name = file.Names.Count > 0 ? file.Names[0] : file.Sha256;
        Document document = new KeptReading().Read(kept, file, host.Stop);
        if (json)
        {
            var output = new ArrayBufferWriter<byte>();
            DocumentJson.Write(StatementReader.AddTo(document, store.Reading().With(file.Given.ToOptions())), name, output, JsonMembers.None);
            output.Write("\n"u8);
            host.Output.Write(output.WrittenSpan);
            return ExitCode.Done;
        }

        var page = new Page(host.MeasureWidth(), host.Colour);
        DocumentPage.Write(page, document, name);
        host.Write(page.ToString());
        host.Write(OtherVersions(kept.Card));
        return ExitCode.Done;
    }

    private static string OtherVersions(DocumentCard card)
    {
        string show = $"reftel show {Escaped.Line(card.Id)}";
        return card.Versions == 1 ? ""
            : card.Version < card.Versions ? $"This is version {card.Version} of {card.Versions}; {show} shows the newest\n"
            : $"{Counted.Of(card.Versions - 1, "older version")} kept; {show} --version {card.Versions - 1} shows the last of them, --diff what changed\n";
    }

    private static int WriteOriginal(CommandHost host, IArchiveStore store, KeptDocument kept)
    {
        host.Output.Write(store.File(kept.Original).Bytes);
        return ExitCode.Done;
    }

    private static int ShowDiff(CommandHost host, IArchiveStore store, IReadOnlyList<KeptDocument> versions, int chosen)
    {
        if (chosen == 0)
        {
            host.Write($"{Escaped.Line(versions[0].Card.Id)}: {(versions.Count == 1 ? "one version is kept" : "no version before this one is kept")}\n");
            return ExitCode.Done;
        }

        var lines = new StringBuilder();
        foreach (DiffLine line in VersionDiff.Between(store, versions[chosen - 1], versions[chosen]))
        {
            lines.Append(line.Sign).Append(' ').Append(Escaped.Line(line.Text)).Append('\n');
        }

        host.Write($"--- {Escaped.Line(Name(store, versions[chosen - 1]))}\n+++ {Escaped.Line(Name(store, versions[chosen]))}\n{lines}");
        return ExitCode.Done;
    }

    private static string Name(IArchiveStore store, KeptDocument document) =>
        store.File(document.Original) is { Names: [var name, ..] } file ? $"{name} ({file.AddedOn})" : document.Card.Sha256;
}
