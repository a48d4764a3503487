using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Analysis.Scoring;
using Reftel.Reading.Statements;
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

    /// <summary>The report, or what of the question is not to be understood; and the scales that it may ask for.</summary>
    public static Task<(ScoreReport? Report, string? Problem, ScaleList Scales)> Report(HttpContext context, ScoreQuestion question) => context.Archives().Read(
        store =>
        {
            StandingLedger ledger = context.Ledger(store);
            return question.Problem(ledger.Scales) is { } problem
                ? ((ScoreReport?)null, problem, ledger.Scales)
                : (ledger.Score(question.AsOfDay, context.Today(), question.Options), (string?)null, ledger.Scales);
        },
        context.RequestAborted);

    private static async Task Report(HttpContext context)
    {
        (ScoreReport? report, string? problem, _) = await Report(context, ScoreQuestion.Of(context));
        if (report is null)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "This is not understood", problem!);
            return;
        }

        await ApiJson.Write(context, json => ScoreReportJson.Write(json, report));
    }
}
