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
        context, await context.Archives().Read(store => Make(store, context.RequestAborted), context.RequestAborted));

    private static Dictionary<string, object?> Make(IArchiveStore store, CancellationToken stop) => new()
    {
        [nameof(Counts)] = store.Counts(),
        [nameof(WithErrors)] = store.CountFindings().WithErrors,
        [nameof(WithWarnings)] = store.CountFindings().WithWarnings,
        [nameof(Facets)] = new ArchiveSearch(store).Search("*", new SearchOptions { Limit = 0, FacetValues = 12 }).Facets,
        [nameof(Latest)] = store.Latest(MostLatest).Select(document => document.Card).ToList(),
        [nameof(Saved)] = SavedSearchState.All(store, stop),
    };
}
