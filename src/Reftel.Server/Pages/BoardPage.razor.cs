using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Questions.Boards;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions/ID/board</c>.</content>
public sealed partial class BoardPage
{
    public static async Task Answer(HttpContext context)
    {
        if (await QuestionRequest.Sound(context) is { } asked)
        {
            QuestionBoard board = await QuestionRoutes.BoardOf(context, asked);
            await PageRenderer.Write<BoardPage>(context, new Dictionary<string, object?>
            {
                [nameof(Asked)] = asked,
                [nameof(Of)] = board,
                [nameof(At)] = context.Number("at", 0, 0, board.Indicators.Length),
            });
        }
    }
}
