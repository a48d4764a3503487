using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Intake;
using Reftel.Server.Adding;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Ledger;

/// <summary>The ledger of the archive: pages, JSON, and what people decide that came of its entries.</summary>
internal static class LedgerRoutes
{
    // More nobody weighs one by one.
    private const int MostCandidates = 10;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ledger", (RequestDelegate)EntriesPage.Answer);
        routes.MapGet("/ledger/{id}/{statement}", (RequestDelegate)EntryPage.Answer);
        routes.MapPost("/ledger/{id}/{statement}", (RequestDelegate)ResolveByForm);
        LedgerApi.Map(routes);
        ScoreRoutes.Map(routes);
    }

    public static Task<LedgerList> List(HttpContext context, LedgerQuestion question, int limit) => context.Archives().Read(
        store => LedgerList.Of(context.Ledger(store), question, context.Today(), limit), context.RequestAborted);

    /// <summary>The entry that an address names, as it stood on the day that it asks for, with what may tell what came.</summary>
    /// <exception cref="ArchiveException">There is none.</exception>
    public static Task<(LedgerLine Line, ImmutableArray<Candidate> Candidates)> Entry(HttpContext context, LedgerQuestion question) => context.Archives().Read(
        store =>
        {
            StandingLedger standing = context.Ledger(store);
            ArchiveLedger ledger = standing.Through(store);
            LedgerView view = standing.On(question.AsOfDay, context.Today(), question.DueSoon).View;
            LedgerLine line = Find(context, ledger, view);
            return (line, ledger.CandidatesOf(line.Entry, view.Day, MostCandidates));
        },
        context.RequestAborted);

    /// <summary>The line of the entry that an address names, however the id of its document is typed.</summary>
    /// <exception cref="ArchiveException">There is none, for this reader and on this day.</exception>
    public static LedgerLine Find(HttpContext context, ArchiveLedger ledger, LedgerView view)
    {
        string id = $"{context.Route("id")}/{context.Route("statement")}";
        string asked = EvidenceWords.IsStatement(id) ? ledger.Named(new Evidence(EvidenceKind.Statement, id)).Target : id;
        return view.Find(asked) ?? throw new ArchiveException(
            ArchiveProblem.Document,
            ledger.Entries.Any(entry => entry.Id == asked)
                ? $"The entry {asked} was not there on that day: its document is later, or has no date."
                : $"The archive holds no forecast or commitment {id}; /ledger lists them.");
    }

    // A form, so that it works without scripts; what was typed is not lost where it cannot be kept.
    private static async Task ResolveByForm(HttpContext context)
    {
        IFormCollection form = await context.Form();
        ResolveRequest asked = ResolveRequest.Of(form);
        Resolved resolved = await Resolving.Run(context, asked, await Copies(form, context.RequestAborted));
        if (resolved.Kept is { } kept)
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = $"{context.Request.PathBase}{context.Request.Path.ToUriComponent()}#r{kept.Id[(kept.Id.LastIndexOf('/') + 2)..]}";
            return;
        }

        context.Response.StatusCode = resolved.Status;
        await EntryPage.Write(context, new LedgerQuestion(), asked, resolved.Problem);
    }

    // A browser sends an empty file without a name where none was chosen.
    private static async Task<IReadOnlyList<Input>> Copies(IFormCollection form, CancellationToken stop)
    {
        var copies = new List<Input>();
        foreach (IFormFile file in form.Files.Where(file => file.Name == "copy" && (file.Length > 0 || file.FileName.Length > 0)))
        {
            await using Stream stream = file.OpenReadStream();
            copies.Add(Uploads.InputOf(file.FileName, await UploadRoutes.ReadAll(stream, stop)));
        }

        return copies;
    }
}
