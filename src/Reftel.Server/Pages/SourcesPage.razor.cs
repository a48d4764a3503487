using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/sources</c>.</content>
public sealed partial class SourcesPage
{
    public static async Task Answer(HttpContext context)
    {
        int at = context.Number("at", 0, 0, HostList.Most);
        HostList hosts = await context.Archives().Read(context.Overview().Hosts.Of, context.RequestAborted);
        await PageRenderer.Write<SourcesPage>(context, new Dictionary<string, object?>
        {
            [nameof(Hosts)] = hosts.First.Skip(at).Take(Step).ToList(),
            [nameof(Total)] = hosts.Total,
            [nameof(At)] = at,
        });
    }
}
