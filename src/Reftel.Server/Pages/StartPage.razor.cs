using Microsoft.AspNetCore.Http;
using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/</c>.</content>
public sealed partial class StartPage
{
    private const int MostLatest = 12;

    public static async Task Answer(HttpContext context) => await PageRenderer.Write<StartPage>(
        context, await context.Archives().Read(store => Make(store, context.Overview(), context.RequestAborted), context.RequestAborted));

    private static Dictionary<string, object?> Make(IArchiveStore store, ArchiveOverview overview, CancellationToken stop)
    {
        FindingTotals findings = overview.Findings.Of(store);
        return new Dictionary<string, object?>
        {
            [nameof(Counts)] = overview.Counts.Of(store),
            [nameof(WithErrors)] = findings.WithErrors,
            [nameof(WithWarnings)] = findings.WithWarnings,
            [nameof(Facets)] = overview.Facets.Of(store),
            [nameof(Latest)] = store.Latest(MostLatest).Select(document => document.Card).ToList(),
            [nameof(Saved)] = SavedSearchState.All(store, stop),
        };
    }
}
