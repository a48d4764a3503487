using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions/ID</c>.</content>
public sealed partial class QuestionPage
{
    public static async Task Answer(HttpContext context) => await PageRenderer.Write<QuestionPage>(context, new Dictionary<string, object?>
    {
        [nameof(Of)] = await Task.Run(() => context.Questions().Read(QuestionRequest.PathOf(context)), context.RequestAborted),
    });
}
