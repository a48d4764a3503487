using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Ledger;
using Reftel.Intake;
using Reftel.Server.Adding;
using Reftel.Server.Hosting;

namespace Reftel.Server.Ledger;

/// <summary>Keeps what a person decided that came of an entry. It is never changed: a later view stands above it.</summary>
internal static class Resolving
{
    /// <param name="context">The request.</param>
    /// <param name="asked">What is to be kept.</param>
    /// <param name="copies">Files with what stood at the addresses that are named without a hash, in their order.</param>
    /// <exception cref="ArchiveException">There is no such entry, for this reader.</exception>
    public static Task<Resolved> Run(HttpContext context, ResolveRequest asked, IReadOnlyList<Input> copies) => context.Archives().Write(store =>
    {
        ArchiveLedger ledger = context.Ledger(store).Through(store);
        LedgerLine line = FindEntry(context, ledger);
        (ResolutionDraft? draft, string? problem) = Draft(line.Entry, asked, copies.Count);
        if (draft is null)
        {
            return new Resolved(null, problem, StatusCodes.Status400BadRequest);
        }

        if (asked.Stands is { } stands && stands != (line.Standing?.Id ?? ""))
        {
            return new Resolved(null, $"Meanwhile {line.Standing?.DecidedBy ?? "somebody"} has decided on it. Look at that; then send yours again, and it will stand above.", StatusCodes.Status409Conflict);
        }

        ImmutableArray<Evidence> evidence = [.. draft.Evidence.Select(ledger.Named)];
        if (evidence.FirstOrDefault(one => ledger.Missing(one) is not null) is { } lost)
        {
            return new Resolved(null, $"The archive holds no {lost.Kind.ToWord()} {lost.Target}; add it first, or name other evidence.", StatusCodes.Status400BadRequest);
        }

        store.LetGo();
        try
        {
            (evidence, string? unread) = context.RequestServices.GetRequiredService<Uploads>().CopiesIn(store).Keep(evidence, copies, context.Today(), context.RequestAborted);
            return unread is not null
                ? new Resolved(null, $"{unread}.", StatusCodes.Status400BadRequest)
                : new Resolved(store.Resolve(line.Entry, draft with { Evidence = evidence }), null, StatusCodes.Status201Created);
        }
        catch (ArchiveException e) when (e.Problem == ArchiveProblem.Refused)
        {
            return new Resolved(null, $"{Sentence(e.Message)}.", StatusCodes.Status400BadRequest);
        }
    });

    /// <summary>The entry that an address names, whenever its document was written.</summary>
    private static LedgerLine FindEntry(HttpContext context, ArchiveLedger ledger) =>
        LedgerRoutes.Find(context, ledger, ledger.Book.AsOf(DateOnly.MaxValue, new LedgerOptions { WithUndated = true }));

    private static (ResolutionDraft?, string?) Draft(LedgerEntry entry, ResolveRequest asked, int copies)
    {
        if (Outcomes.Parse(asked.Outcome) is not { } outcome)
        {
            return (null, $"What came of it is needed: {string.Join(" or ", Outcomes.Of(entry.Kind).Select(one => one.ToWord()))}.");
        }

        DateOnly? day = asked.Day.Length == 10 ? IsoDay.Parse(asked.Day) : null;
        if (day is null && asked.Day.Length > 0)
        {
            return (null, $"'{asked.Day}' is not a day; write 2007-12-11.");
        }

        if (asked.Evidence.IsEmpty)
        {
            return (null, "Evidence is needed: choose a statement, or write the id of a statement or document, or an address with its copy.");
        }

        (Evidence? Evidence, string? Problem)[] evidence = [.. asked.Evidence.Select(line => EvidenceWords.Parse(line, copyFollows: true))];
        string? problem = ResolutionRules.Problem(entry.Kind, outcome) ?? evidence.Select(one => one.Problem).FirstOrDefault(wrong => wrong is not null)
            ?? CapturedCopies.Problem([.. evidence.Select(one => one.Evidence!)], copies);
        return problem is not null ? (null, $"{Sentence(problem)}.")
            : (new ResolutionDraft(outcome, day, [.. evidence.Select(one => one.Evidence!)], null, asked.Note.Length == 0 ? null : asked.Note), null);
    }

    private static string Sentence(string problem) => problem.Length == 0 ? problem : char.ToUpperInvariant(problem[0]) + problem[1..];
}

/// <summary>What became of a request.</summary>
/// <param name="Kept">What was kept, or null.</param>
/// <param name="Problem">Why nothing was.</param>
/// <param name="Status">HTTP.</param>
internal sealed record Resolved(Resolution? Kept, string? Problem, int Status);
