using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Scoring;
using Reftel.Reading.Statements;
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
        (ScoreReport? report, string? problem, ScaleList scales) = await ScoreRoutes.Report(context, question);
        if (report is null)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is not understood", problem!);
            return;
        }

        await PageRenderer.Write<ScoresPage>(context, new Dictionary<string, object?>
        {
            [nameof(Question)] = question,
            [nameof(Of)] = report,
            [nameof(Scales)] = Scorer.Scales(scales),
            [nameof(Chart)] = CalibrationChart.Of(report.Groups[question.Dimension]),
        });
    }
}
