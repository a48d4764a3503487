using Reftel.Analysis.Dates;
using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Sources;
using Reftel.Archive;
using Reftel.Archive.Ledger;
using Reftel.Archive.Questions;
using Reftel.Archive.Store;
using Reftel.Cli.Commands;
using Reftel.Cli.Questions;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Drafts;

/// <summary>The next update of a question, assembled from its file, the archive and the ledger.</summary>
internal sealed class QuestionDraftRun(CommandHost host, string asked, string? archive)
{
    private const string Name = "draft";

    public int Run(DraftRun run, DateOnly since, DateOnly day)
    {
        if (since >= day)
        {
            host.Errors.WriteLine($"reftel {Name}: the update before is of {since.ToIso()} and the draft of {day.ToIso()}; --since is an earlier day than that of the draft (--as-of)");
            return ExitCode.Usage;
        }

        if (QuestionFiles.Load(host, Name, asked, archive, out Question question) is not ExitCode.Done and var failed)
        {
            return failed;
        }

        string place = ArchiveOption.PlaceOf(archive);
        if (archive is null && ArchiveStores.SchemeOf(place) is null && !File.Exists(place))
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {Name}: there is no archive {place}, so that its documents, statements and forecasts are not found; --archive names one"));
            return Write(run, QuestionDraft.Of(question, new DocumentSources([]), LedgerBook.Of([], []), since, day));
        }

        QuestionDraft? made = null;
        int code = ArchiveOption.Use(host, Name, archive, StoreAccess.Read, store =>
        {
            run.Reading = store.Reading().With(run.Reading);
            made = QuestionDraft.Of(question, new ArchiveQuestionSources(store, null, host.Stop), new ArchiveLedger(store).Book, since, day);
            return ExitCode.Done;
        });
        return made is null ? code : Write(run, made);
    }

    private int Write(DraftRun run, QuestionDraft made)
    {
        foreach (string remark in made.Remarks)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {Name}: {remark}"));
        }

        return run.Write(made.Draft, made.ProblemsOf(run.IsTelegram));
    }
}
