using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/findings</c>.</content>
public sealed partial class FindingsPage
{
    public static async Task Answer(HttpContext context)
    {
        int at = context.Number("at", 0, 0, int.MaxValue);
        await PageRenderer.Write<FindingsPage>(context, await context.Archives().Read(store => Make(store, context.Overview(), at), context.RequestAborted));
    }

    private static Dictionary<string, object?> Make(IArchiveStore store, ArchiveOverview overview, int at)
    {
        (long errors, long warnings) = overview.Findings.Of(store);
        return new Dictionary<string, object?>
        {
            [nameof(Documents)] = store.Findings(at, Step),
            [nameof(WithErrors)] = errors,
            [nameof(WithWarnings)] = warnings,
            [nameof(At)] = at,
        };
    }
}
