using Microsoft.AspNetCore.Http;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/</c>.</content>
public sealed partial class StartPage
{
    public static async Task Answer(HttpContext context)
    {
        (StoreCounts counts, SearchFacets facets) = await context.Archives().Read(
            store => (store.Counts(), new ArchiveSearch(store).Search("*", new SearchOptions { Limit = 0, FacetValues = 12 }).Facets),
            context.RequestAborted);
        await PageRenderer.Write<StartPage>(context, new Dictionary<string, object?> { [nameof(Counts)] = counts, [nameof(Facets)] = facets });
    }
}
