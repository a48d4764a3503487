using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Ledger;
using Reftel.Cli.Ledgers;
using Reftel.Cli.Questions;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel ledger resolve ID</c>: what a person decides that came of an entry. It is kept for good; a later view is another one above it.</summary>
internal sealed class LedgerResolveCommand
{
    private const string Name = "ledger resolve";

    private readonly Argument<string> _id = new("ID") { Description = "Id of the entry, as reftel ledger lists it: 07MINSK1009/s3" };
    private readonly Option<string> _outcome = Choice.OfWords(
        "--outcome", "What came of it: of a forecast yes, no, partly, ambiguous or void; of a commitment kept, partly, broken or stalled", preset: null,
        [.. Enum.GetValues<Outcome>().Select(outcome => outcome.ToWord())]);

    private readonly Option<Evidence[]> _evidence = new("--evidence")
    {
        Description = "What it rests on, once or more: the id of a statement or a document, or an address: \"ADDRESS DAY\" with --copy, or \"ADDRESS sha256:HASH DAY\"",
        HelpName = "ID|ADDRESS",
        CustomParser = ParseEvidence,
    };

    private readonly Option<string[]> _copies = new("--copy")
    {
        Description = "The file of the copy that was taken of an address, one for each, in their order; the archive keeps it. Without a DAY it was taken today",
        HelpName = "FILE",
    };

    private readonly Option<DateOnly?> _date = new("--date")
    {
        Description = "The day on which it came, or on which it was clear that it would not; else today",
        HelpName = "2007-12-11",
        CustomParser = ParseDay,
    };

    private readonly Option<string?> _by = new("--by") { Description = "Who decides; else the account", HelpName = "NAME" };
    private readonly Option<string?> _note = new("--note") { Description = "For those who read it later", HelpName = "TEXT" };

    private LedgerResolveCommand()
    {
    }

    public static Command Create(CommandHost host)
    {
        var resolve = new LedgerResolveCommand();
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("resolve", "Keep what came of a forecast or commitment; nothing is ever changed, a later view stands above an earlier one")
        {
            resolve._id, resolve._outcome, resolve._evidence, resolve._copies, resolve._date, resolve._by, resolve._note, archive,
        };
        command.Validators.Add(resolve.Check);
        command.SetAction(parsed => ArchiveOption.Use(host, Name, parsed.GetValue(archive), StoreAccess.Write, store => resolve.Run(host, parsed, store)));
        return command;
    }

    private void Check(CommandResult result)
    {
        if (result.GetResult(_outcome) is null)
        {
            result.AddError("no outcome given; write --outcome yes, or another");
        }
        else if (result.GetResult(_evidence) is not { } evidence)
        {
            result.AddError("no evidence given; name a statement or a document, as in --evidence 07MINSK1019/s4, or an address with its copy");
        }
        else if (!evidence.Errors.Any() && CapturedCopies.Problem(result.GetValue(_evidence)!, (result.GetValue(_copies) ?? []).Length) is { } problem)
        {
            result.AddError(result.GetResult(_copies) is null ? $"--evidence: {problem}; or name the file of the copy, --copy page.html" : $"--copy: {problem}");
        }
    }

    private int Run(CommandHost host, ParseResult parsed, IArchiveStore store)
    {
        var ledger = new ArchiveLedger(store);
        LedgerView view = ledger.Book.AsOf(DateOnly.MaxValue, new LedgerOptions { WithUndated = true });
        if (FoundEntry.Of(host, Name, store, ledger, view, parsed.GetValue(_id)!) is not { } line)
        {
            return ExitCode.Failure;
        }

        Outcome outcome = Outcomes.Parse(parsed.GetValue(_outcome)!)!.Value;
        Evidence[] evidence = [.. parsed.GetValue(_evidence)!.Select(ledger.Named)];
        if (ResolutionRules.Problem(line.Entry.Kind, outcome) is { } problem)
        {
            return Refuse(host, problem, ExitCode.Usage);
        }

        if (evidence.Select(ledger.Missing).FirstOrDefault(missing => missing is not null) is { } lost)
        {
            return Refuse(host, $"{lost}; add it first, or name other evidence", ExitCode.Failure);
        }

        store.LetGo();
        (ImmutableArray<Evidence> kept, string? unread) = CopyFiles.In(host, store).Keep(evidence, [.. (parsed.GetValue(_copies) ?? []).Select(CopyFiles.Of)], QuestionRun.Today, host.Stop);
        if (unread is not null)
        {
            return Refuse(host, unread, ExitCode.Failure);
        }

        Resolution resolution = store.Resolve(line.Entry, new ResolutionDraft(outcome, parsed.GetValue(_date), kept, parsed.GetValue(_by), parsed.GetValue(_note)));
        host.Write(Escaped.Line($"{resolution.Id}: {resolution.Outcome.ToWord()} on {resolution.ResolvedOn.ToIso()}, by {resolution.DecidedBy}{(resolution.Supersedes is { } before ? $"; it stands above {before}" : "")}") + "\n");
        if (line.Entry.SaidFrom is { } said && resolution.ResolvedOn < said)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {Name}: that day is before {said.ToIso()}, on which it was said; if it is mistyped, resolve it again, and that stands above"));
        }

        foreach (Evidence copy in kept.Where(copy => copy.Sha256 is not null && !store.Holds(copy.Sha256)))
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {Name}: the archive does not hold the copy of {copy.Target}; reftel add keeps it"));
        }

        return ExitCode.Done;
    }

    private static int Refuse(CommandHost host, string problem, int code)
    {
        host.Errors.WriteLine(Escaped.Line($"reftel {Name}: {problem}"));
        return code;
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (text.Length == 10 && IsoDay.Parse(text) is { } day)
        {
            return day;
        }

        result.AddError($"--date '{text}' is not a day; write 2007-12-11");
        return null;
    }

    private static Evidence[] ParseEvidence(ArgumentResult result)
    {
        var all = new List<Evidence>();
        foreach (Token token in result.Tokens)
        {
            (Evidence? evidence, string? problem) = EvidenceWords.Parse(token.Value, copyFollows: true);
            if (problem is not null)
            {
                result.AddError($"--evidence: {problem}");
            }
            else
            {
                all.Add(evidence!);
            }
        }

        return [.. all];
    }
}
