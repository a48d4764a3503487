using System.CommandLine;
using Reftel.Analysis.Drafting;
using Reftel.Archive.Drafts;
using Reftel.Cli.Drafts;
using Reftel.Cli.Questions;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Commands;

/// <summary>
/// <c>reftel draft QUESTION --since DATE -o OUT</c>, <c>reftel draft --from FILE -o OUT</c>: an update or a telegram with notes that number themselves, which proves itself.
/// </summary>
internal static class DraftCommand
{
    private const string Telegram = "telegram";
    private const string Defanged = "defanged";
    private const string Full = "full";

    public static Command Create(CommandHost host)
    {
        var question = new Argument<string?>("QUESTION") { Description = "A question file, or the id of one in the folder questions beside the archive: its next update", Arity = ArgumentArity.ZeroOrOne };
        Option<DateOnly?> since = DayOption.Last("--since", "With QUESTION: the day of the update before; what came behind it has changed");
        Option<DateOnly?> asOf = DayOption.Last("--as-of", "With QUESTION: the day of the draft, as all stood at its end; else today");
        Option<string?> archive = ArchiveOption.Create();
        var from = new Option<string?>("--from") { Description = "The draft as YAML or JSON, - for standard input; docs/draft.md describes it", HelpName = "FILE" };
        var output = new Option<string>("--output", "-o") { Description = "File to write; its extension decides on the form: .md, .html, .txt, .docx, .pdf", HelpName = "OUT", Required = true };
        Option<string> style = Choice.OfWords("--style", "What it becomes; a telegram is a .txt", "update", "update", Telegram);
        Option<string> links = Choice.OfWords("--links", "Print addresses as they are, or so that nobody follows one by mistake", "live", "live", Defanged);
        Option<string> notes = Choice.OfWords("--notes", "Cite a source again by the number of its first note, or in full", "short", "short", Full);
        var force = new Option<bool>("--force") { Description = "Replace a file that exists" };
        var withFindings = new Option<bool>("--with-findings") { Description = "Write it although lint finds something in its sentences" };
        var command = new Command("draft", "Write an update or a telegram of a question or from a draft, and read it back to prove it") { question, since, asOf, from, output, style, links, notes, force, withFindings, archive };
        command.Validators.Add(result =>
        {
            if (UsageMessage.NoValue(result) is { } missing)
            {
                result.AddError(missing);
            }
            else if (Refuse(result.GetValue(question), result.GetValue(from), result.GetResult(since) is not null, result.GetResult(asOf) is not null) is { } unclear)
            {
                result.AddError(unclear);
            }
            else if (result.GetValue(output) is { } place && Refuse(place, result.GetValue(style) == Telegram) is { } refusal)
            {
                result.AddError(refusal);
            }
        });
        command.SetAction(parsed =>
        {
            var run = new DraftRun(host, parsed.GetValue(from) ?? parsed.GetValue(question)!, parsed.GetValue(output)!)
            {
                IsTelegram = parsed.GetValue(style) == Telegram,
                Force = parsed.GetValue(force),
                WithFindings = parsed.GetValue(withFindings),
                Options = new DraftOptions
                {
                    Links = parsed.GetValue(links) == Defanged ? DraftLinks.Defanged : DraftLinks.Live,
                    Notes = parsed.GetValue(notes) == Full ? DraftNotes.Full : DraftNotes.Short,
                },
            };
            return parsed.GetValue(question) is { } asked
                ? new QuestionDraftRun(host, asked, parsed.GetValue(archive)).Run(run, parsed.GetValue(since)!.Value, parsed.GetValue(asOf) ?? QuestionRun.Today)
                : run.Run();
        });
        return command;
    }

    private static string? Refuse(string? question, string? from, bool since, bool asOf) =>
        (question, from) switch
        {
            (null, null) => "nothing to write from; give a question with --since DATE, or a draft with --from FILE",
            (not null, not null) => "a draft is made from a question or with --from FILE; give one of the two",
            (not null, null) when !since => "--since is needed with a question: the day of the update before, as 2020-11-30",
            (null, not null) when since || asOf => "--since and --as-of go with a question; a draft in a file has its own date",
            _ => null,
        };

    private static string? Refuse(string place, bool telegram)
    {
        string extension = Path.GetExtension(place).ToLowerInvariant();
        return telegram && extension != ".txt" ? $"a telegram is a text; name the file with .txt instead of '{place}'"
            : Array.IndexOf(DraftForm.Extensions, extension) < 0 ? $"'{place}' has no extension that is known; it can be {string.Join(", ", DraftForm.Extensions)}"
            : null;
    }
}
