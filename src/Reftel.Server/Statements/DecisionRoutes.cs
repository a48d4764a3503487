using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Store.Readers;
using Reftel.Server.Api;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Statements;

/// <summary>Decisions of readers on statements. What is acknowledged is kept; a decision is a row, also the one that takes another back.</summary>
internal static class DecisionRoutes
{
    private const string Needed = "Number and place of a statement of this version are needed, and what is decided: accepted, rejected, corrected (kind, speaker or due, and another than was read; "
        + "due is a year, a month or a day) or undone, where a decision stands.";

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
        if (DecisionRequest.Of(form) is not { } asked || await Decide(context, asked) is not var (reviews, view))
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This cannot be kept", Needed);
            return;
        }

        if (form["fragment"] == "yes")
        {
            await PageRenderer.Write<ReviewItem>(context, ReviewItem.Of(reviews, view, form["open"] == "1", form["from"]));
            return;
        }

        // Without scripts, on to the next one.
        int number = asked.What == DecisionKind.Undone ? view.Number : view.Number + 1;
        string from = form["from"].ToString();
        string address = reviews.Document.Below("review");
        address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}from={(from.All(char.IsAsciiDigit) ? from : "")}{(form["open"] == "1" ? "&open=1" : "")}";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{address}#s{Math.Min(number, reviews.Document.Statements.Count)}";
    }

    private static async Task DecideByProgram(HttpContext context)
    {
        if (await DecisionRequest.Read(context) is not { } asked || await Decide(context, asked) is not var (reviews, view))
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "This cannot be kept", Needed);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await ApiJson.Write(context, json => reviews.On(view)!.Write(json, reviews.Document.Kept.Card));
    }

    private static async Task<(StatementReviews Reviews, StatementView View)?> Decide(HttpContext context, DecisionRequest asked)
    {
        StatedDocument stated = await StatedDocument.Open(context, asked.File, waits: true);
        StatementView? view = asked.Number >= 1 && asked.Number <= stated.Statements.Count ? stated.Statements[asked.Number - 1] : null;
        if (view is null || view.Span != asked.Span)
        {
            return null;
        }

        StatementCorrection correction = asked.Correcting(view.Statement);
        if (asked.What == DecisionKind.Corrected && correction == default)
        {
            return null;
        }

        return await context.Archives().Write<(StatementReviews, StatementView)?>(store =>
        {
            if (asked.What == DecisionKind.Undone && StatementReviews.Of(store, stated).On(view)?.Standing is null)
            {
                return null;
            }

            store.Decide(stated.Place, StatementReviews.PlaceOf(stated, view), asked.What, correction);
            return (StatementReviews.Of(store, stated), view);
        });
    }
}
