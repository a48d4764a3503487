using Microsoft.AspNetCore.Http;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;
using Reftel.Server.Statements;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/search</c>.</content>
public sealed partial class SearchPage
{
    public static async Task Answer(HttpContext context)
    {
        SearchRequest request = PageRequest.Of(context).Search;

        // A mistake is pointed at in what was typed, not in what facets add to it.
        string asked = request.Query ?? "";
        (SearchResult result, SaidInHits? said) = request.Whole is not { } query
            ? (new SearchResult("", null, 0, 0, SearchFacets.None, []), null)
            : request.Query is not null && QueryParser.Parse(request.Query).Error is { } error
                ? (new SearchResult(request.Query, error, 0, 0, SearchFacets.None, []), null)
                : await context.Archives().Read(store => Find(store, query, request), context.RequestAborted);
        if (request.Query is not null && result.Error is null)
        {
            result = result with { Notices = QueryParser.Parse(request.Query).Notices };
        }

        await PageRenderer.Write<SearchPage>(
            context,
            new Dictionary<string, object?> { [nameof(Request)] = request, [nameof(Result)] = result, [nameof(Said)] = said, [nameof(Asked)] = result.Error is null || request.Query is not null ? asked : request.Whole });
    }

    private static (SearchResult Result, SaidInHits? Said) Find(IArchiveStore store, string query, SearchRequest request)
    {
        SearchResult result = new ArchiveSearch(store).Search(query, new SearchOptions { Offset = request.Offset, Limit = PageLength, Order = request.Order, FacetValues = 12, Since = request.Since });
        return (result, result.Error is null ? SaidInHits.Of(store, query, result) : null);
    }
}
