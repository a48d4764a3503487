using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions</c>.</content>
public sealed partial class QuestionsPage
{
    public static async Task Answer(HttpContext context) => await PageRenderer.Write<QuestionsPage>(context, new Dictionary<string, object?>
    {
        [nameof(All)] = await QuestionRoutes.All(context),
    });
}
