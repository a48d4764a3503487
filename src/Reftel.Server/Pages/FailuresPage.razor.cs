using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/failures</c>.</content>
public sealed partial class FailuresPage
{
    public static async Task Answer(HttpContext context) => await PageRenderer.Write<FailuresPage>(
        context, new Dictionary<string, object?> { [nameof(Failures)] = await context.Archives().Read(store => store.Failures(), context.RequestAborted) });
}
