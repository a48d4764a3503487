using System.CommandLine;
using Reftel.Analysis.Drafting;
using Reftel.Cli.Drafts;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel draft --from FILE -o OUT</c>: an update or a telegram with notes that number themselves, which proves itself.</summary>
internal static class DraftCommand
{
    private const string Telegram = "telegram";
    private const string Defanged = "defanged";
    private const string Full = "full";

    public static Command Create(CommandHost host)
    {
        var from = new Option<string>("--from") { Description = "The draft as YAML or JSON, - for standard input; docs/draft.md describes it", HelpName = "FILE", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "File to write; its extension decides on the form: .md, .html, .txt, .docx, .pdf", HelpName = "OUT", Required = true };
        Option<string> style = Choice.OfWords("--style", "What it becomes; a telegram is a .txt", "update", "update", Telegram);
        Option<string> links = Choice.OfWords("--links", "Print addresses as they are, or so that nobody follows one by mistake", "live", "live", Defanged);
        Option<string> notes = Choice.OfWords("--notes", "Cite a source again by the number of its first note, or in full", "short", "short", Full);
        var force = new Option<bool>("--force") { Description = "Replace a file that exists" };
        var withFindings = new Option<bool>("--with-findings") { Description = "Write it although lint finds something in its sentences" };
        var command = new Command("draft", "Write an update or a telegram from a draft, and read it back to prove it") { from, output, style, links, notes, force, withFindings };
        command.Validators.Add(result =>
        {
            if (UsageMessage.NoValue(result) is { } missing)
            {
                result.AddError(missing);
            }
            else if (result.GetValue(output) is { } place && Refuse(place, result.GetValue(style) == Telegram) is { } refusal)
            {
                result.AddError(refusal);
            }
        });
        command.SetAction(parsed => new DraftRun(host, parsed.GetValue(from)!, parsed.GetValue(output)!)
        {
            IsTelegram = parsed.GetValue(style) == Telegram,
            Force = parsed.GetValue(force),
            WithFindings = parsed.GetValue(withFindings),
            Options = new DraftOptions
            {
                Links = parsed.GetValue(links) == Defanged ? DraftLinks.Defanged : DraftLinks.Live,
                Notes = parsed.GetValue(notes) == Full ? DraftNotes.Full : DraftNotes.Short,
            },
        }.Run());
        return command;
    }

    private static string? Refuse(string place, bool telegram)
    {
        string extension = Path.GetExtension(place).ToLowerInvariant();
        return telegram && extension != ".txt" ? $"a telegram is a text; name the file with .txt instead of '{place}'"
            : Array.IndexOf(DraftForm.Extensions, extension) < 0 ? $"'{place}' has no extension that is known; it can be {string.Join(", ", DraftForm.Extensions)}"
            : null;
    }
}
