using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store.Actors;
using Reftel.Server.Actors;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/actors</c>.</content>
public sealed partial class ActorsPage
{
    public static async Task Answer(HttpContext context)
    {
        ActorQuestion question = ActorRoutes.QuestionOf(context, Step);
        await PageRenderer.Write<ActorsPage>(context, new Dictionary<string, object?>
        {
            [nameof(Of)] = await context.Archives().Read(store => store.Actors(question), context.RequestAborted),
            [nameof(Question)] = new ActorSearch(question.Query, question.Kind, question.Offset),
        });
    }
}
