using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Archive.References;
using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Reading.Documents.Json;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;
using Reftel.Server.Statements;

namespace Reftel.Server.Api;

/// <summary>The JSON API: what the command prints with <c>--format json</c>, at an address.</summary>
internal static class ApiRoutes
{
    private const int MostHits = 1_000;
    private const int MostSteps = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", (RequestDelegate)Search);
        routes.MapGet("/api/documents/{id}", (RequestDelegate)Document);
        routes.MapGet("/api/documents/{id}/original", (RequestDelegate)Original);
        routes.MapGet("/api/documents/{id}/cite", (RequestDelegate)Cite.Answer);
        routes.MapGet("/api/references/{id}", (RequestDelegate)References);
        routes.MapGet("/api/missing", (RequestDelegate)Missing);
        routes.MapGet("/api/stats", (RequestDelegate)Stats);
        routes.MapGet("/api/saved", (RequestDelegate)Saved);
        routes.MapGet("/api/openapi.json", context => OwnFiles.Answer(context, "openapi.json"));
    }

    private static async Task Search(HttpContext context)
    {
        SearchRequest request = PageRequest.Of(context).Search;
        string query = request.Whole ?? "";
        SearchResult result = await context.Archives().Read(
            store => new ArchiveSearch(store).Search(
                query, new SearchOptions { Offset = request.Offset, Limit = context.Number("limit", 20, 0, MostHits), Order = request.Order }),
            context.RequestAborted);
        if (result.Error is { } error)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "The query cannot be read", $"{error.Message}: characters {error.Start} to {error.Start + error.Length} of {query}");
            return;
        }

        await ApiJson.Write(context, json => SearchJson.Write(json, result, query));
    }

    private static async Task Document(HttpContext context)
    {
        (OpenDocument open, StatementReading how) = await context.Archives().Read(
            store => (context.Shelf().Open(store, KeptVersions.Find(store, context.Route("id"), context.Text("version")), context.RequestAborted), store.Reading()), context.RequestAborted);
        var output = new ArrayBufferWriter<byte>();
        DocumentJson.Write(await context.RequestServices.GetRequiredService<StatementShelf>().Read(open, how, context.RequestAborted), open.Names is [var name, ..] ? name : null, output, JsonMembers.None);
        await ApiJson.Write(context, output.WrittenMemory);
    }

    // As a download of no type: whatever it is, a browser is not to show it as a page of this server.
    private static async Task Original(HttpContext context)
    {
        KeptFile file = await context.Archives().Read(
            store => store.File(KeptVersions.Find(store, context.Route("id"), context.Text("version")).Original), context.RequestAborted);
        string name = Path.GetFileName(file.Names is [var first, ..] ? first : file.Sha256);
        await Attachment.Send(context, name, "application/octet-stream", file.Bytes);
    }

    private static async Task References(HttpContext context)
    {
        ReferenceGraph graph = await ReferencesPage.Load(context, context.Number("depth", 1, 1, MostSteps));
        await ApiJson.Write(context, json => ReferenceGraphJson.Write(json, graph));
    }

    private static async Task Missing(HttpContext context)
    {
        IReadOnlyList<MissingDocument> missing = await context.Archives().Read(context.Overview().Missing.Of, context.RequestAborted);
        await ApiJson.Write(context, json => MissingDocumentsJson.Write(json, missing));
    }

    private static async Task Stats(HttpContext context)
    {
        StoreCounts counts = await context.Archives().Read(context.Overview().Counts.Of, context.RequestAborted);
        await ApiJson.Write(context, json => StoreCountsJson.Write(json, counts));
    }

    private static async Task Saved(HttpContext context)
    {
        IReadOnlyList<SavedSearchState> saved = await context.Archives().Read(store => SavedSearchState.All(store, context.RequestAborted), context.RequestAborted);
        await ApiJson.Write(context, json => SavedSearchesJson.Write(json, saved));
    }
}
