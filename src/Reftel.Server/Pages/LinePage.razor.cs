using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Questions.Lines;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions/ID/line</c>.</content>
public sealed partial class LinePage
{
    public static async Task Answer(HttpContext context)
    {
        if (await QuestionRequest.Sound(context) is { } asked)
        {
            JudgementLine line = await QuestionRoutes.LineOf(context, asked);
            await PageRenderer.Write<LinePage>(context, new Dictionary<string, object?>
            {
                [nameof(Asked)] = asked,
                [nameof(Of)] = line,
                [nameof(At)] = context.Number("at", 0, 0, line.Entries.Length),
                [nameof(Impact)] = context.Text("withdraw")?.Trim() is { Length: > 0 } source ? await QuestionRoutes.ImpactOf(context, asked, source) : null,
            });
        }
    }
}
