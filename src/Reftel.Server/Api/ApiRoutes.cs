using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Search;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Api;

/// <summary>The JSON API: what the command prints with --format json, at an address.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", (RequestDelegate)Search);
    }

    private static async Task Search(HttpContext context)
    {
        SearchRequest request = PageRequest.Of(context).Search;
        string query = request.Whole ?? "";
        SearchResult result = await context.Archives().Read(
            store => new ArchiveSearch(store).Search(
                query, new SearchOptions { Offset = request.Offset, Limit = context.Number("limit", 20, 0, 1000), Order = request.Order }),
            context.RequestAborted);
        await ApiJson.Write(context, json => SearchJson.Write(json, result, query));
    }
}
