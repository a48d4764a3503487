using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Analysis.Scoring;
using Reftel.Server.Api;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Ledger;

/// <summary>Scores of the ledger: the page, and the whole report as JSON.</summary>
internal static class ScoreRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/scores", (RequestDelegate)ScoresPage.Answer);
        routes.MapGet("/api/scores", (RequestDelegate)Report);
    }

    public static Task<ScoreReport> Report(HttpContext context, ScoreQuestion question) => context.Archives().Read(
        store => context.Ledger(store).Score(question.AsOfDay, context.Today(), question.Options), context.RequestAborted);

    private static async Task Report(HttpContext context)
    {
        ScoreQuestion question = ScoreQuestion.Of(context);
        if (question.Problem is { } problem)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "This is not understood", problem);
            return;
        }

        ScoreReport report = await Report(context, question);
        await ApiJson.Write(context, json => ScoreReportJson.Write(json, report));
    }
}
