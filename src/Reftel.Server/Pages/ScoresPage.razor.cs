using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Scoring;
using Reftel.Server.Charts;
using Reftel.Server.Hosting;
using Reftel.Server.Ledger;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/scores</c>.</content>
public sealed partial class ScoresPage
{
    public static async Task Answer(HttpContext context)
    {
        ScoreQuestion question = ScoreQuestion.Of(context);
        if (question.Problem is { } problem)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is not understood", problem);
            return;
        }

        ScoreReport report = await ScoreRoutes.Report(context, question);
        await PageRenderer.Write<ScoresPage>(context, new Dictionary<string, object?>
        {
            [nameof(Question)] = question,
            [nameof(Of)] = report,
            [nameof(Chart)] = CalibrationChart.Of(report.Groups[question.Dimension]),
        });
    }
}
