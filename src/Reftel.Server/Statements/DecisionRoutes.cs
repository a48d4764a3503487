using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Export;
using Reftel.Archive.Store.Readers;
using Reftel.Server.Api;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Statements;

/// <summary>Decisions of readers on statements. What is acknowledged is kept; a decision is a row, also the one that takes another back.</summary>
internal static class DecisionRoutes
{
    private const string Same = "Nothing is corrected: kind, speaker and due are as they were read.";
    private const string NoneStands = "No decision stands on this statement that could be taken back.";
    private const string Stale = "Somebody else has decided on this statement since the page was made.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/documents/{id}/review", (RequestDelegate)ReviewPage.Answer);
        routes.MapPost("/documents/{id}/review", (RequestDelegate)DecideByForm);
        routes.MapPost("/api/documents/{id}/decisions", (RequestDelegate)DecideByProgram);
    }

    // A form, so that it works without scripts; a script asks for the item alone.
    private static async Task DecideByForm(HttpContext context)
    {
        IFormCollection form = await context.Form();
        Outcome outcome = DecisionRequest.Of(form) is var (request, fault) && request is { } asked ? await Decide(context, asked) : new Outcome(null, null, fault);
        if (outcome is not { Reviews: { } reviews, View: { } view })
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This cannot be kept", outcome.Fault!);
            return;
        }

        if (form["fragment"] == "yes")
        {
            // Whoever has seen another decision sees what stands now.
            context.Response.StatusCode = outcome.Fault is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
            await PageRenderer.Write<ReviewItem>(context, ReviewItem.Of(reviews, view, form["open"] == "1", form["from"]));
            return;
        }

        if (outcome.Fault is { } conflict)
        {
            await Failures.Tell(context, StatusCodes.Status409Conflict, "This is not kept", conflict);
            return;
        }

        // Without scripts, on to the next one.
        int number = form["what"] == "undone" ? view.Number : view.Number + 1;
        string from = form["from"].ToString();
        string address = reviews.Document.Below("review");
        address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}from={(from.All(char.IsAsciiDigit) ? from : "")}{(form["open"] == "1" ? "&open=1" : "")}";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{address}#s{Math.Min(number, reviews.Document.Statements.Count)}";
    }

    private static async Task DecideByProgram(HttpContext context)
    {
        (DecisionRequest? asked, string fault) = await DecisionRequest.Read(context);
        Outcome outcome = asked is null ? new Outcome(null, null, fault) : await Decide(context, asked);
        if (outcome is not { Reviews: { } reviews, View: { } view, Fault: null })
        {
            int status = outcome.Reviews is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
            await Problems.Write(context, status, "This cannot be kept", outcome.Fault!);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await ApiJson.Write(context, json => reviews.On(view)!.Write(json, reviews.Document.Kept.Card));
    }

    private static async Task<Outcome> Decide(HttpContext context, DecisionRequest asked)
    {
        StatedDocument stated = await StatedDocument.Open(context, asked.File, waits: true);
        StatementView? view = asked.Number >= 1 && asked.Number <= stated.Statements.Count ? stated.Statements[asked.Number - 1] : null;
        if (view is null || view.Span != asked.Span)
        {
            return new Outcome(null, null, DecisionRequest.Needed);
        }

        StatementCorrection correction = asked.Correcting(view.Statement);
        if (asked.What == DecisionKind.Corrected && correction == default)
        {
            return new Outcome(null, null, Same);
        }

        return await context.Archives().Write(store =>
        {
            StatementReviews now = StatementReviews.Of(store, stated);
            DecidedStatement? decided = now.On(view);
            if (asked.Stands is { } seen && seen != (decided?.All.Count ?? 0))
            {
                return new Outcome(now, view, Stale);
            }

            if (asked.What == DecisionKind.Undone && decided?.Standing is null)
            {
                return new Outcome(null, null, NoneStands);
            }

            store.Decide(stated.Place, StatementReviews.PlaceOf(stated, view), asked.What, correction);
            return new Outcome(StatementReviews.Of(store, stated), view, null);
        });
    }

    /// <summary>What became of a request: kept where nothing is wrong; with a fault and what stands, somebody else was before it.</summary>
    private sealed record Outcome(StatementReviews? Reviews, StatementView? View, string? Fault);
}
