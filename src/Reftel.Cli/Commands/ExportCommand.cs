using System.CommandLine;
using Reftel.Archive.Store;
using Reftel.Cli.Exports;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel export [QUERY] -o FOLDER</c>: records, what readers said of them, and if wanted the files, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandHost host)
    {
        var query = new Argument<string[]>("QUERY") { Description = "Documents to export, as search finds them; all when left out", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> archive = ArchiveOption.Create();
        var output = new Option<string>("--output", "-o") { Description = "Folder to make; it must not exist yet, or be empty", HelpName = "FOLDER", Required = true };
        var originals = new Option<bool>("--originals") { Description = "Also the files themselves, unchanged, named by their SHA-256" };
        var allVersions = new Option<bool>("--all-versions") { Description = "Also older versions of documents" };
        var command = new Command("export", "Write records and readers' notes into a folder, for other programs") { query, archive, output, originals, allVersions };
        command.SetAction(parsed => ArchiveOption.Use(host, "export", parsed.GetValue(archive), StoreAccess.Read, store =>
            new ExportRun(host, store, parsed.GetValue(output)!)
            {
                Query = string.Join(' ', parsed.GetValue(query)!),
                WithOriginals = parsed.GetValue(originals),
                AllVersions = parsed.GetValue(allVersions),
            }.Run()));
        return command;
    }
}
