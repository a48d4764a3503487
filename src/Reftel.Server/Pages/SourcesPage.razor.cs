using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/sources</c>.</content>
public sealed partial class SourcesPage
{
    public static async Task Answer(HttpContext context)
    {
        int at = context.Number("at", 0, 0, int.MaxValue);
        await PageRenderer.Write<SourcesPage>(context, await context.Archives().Read(
            store => new Dictionary<string, object?> { [nameof(Hosts)] = store.Hosts(at, Step), [nameof(Total)] = store.CountOfHosts(), [nameof(At)] = at },
            context.RequestAborted));
    }
}
