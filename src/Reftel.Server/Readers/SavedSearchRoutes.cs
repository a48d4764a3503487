using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Readers;

/// <summary>Saves searches, and looks at them: a look remembers how far the archive had grown, so that the next tells what is new.</summary>
internal static class SavedSearchRoutes
{
    private const int LongestName = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/saved", (RequestDelegate)Save);
        routes.MapPost("/api/saved", (RequestDelegate)SaveByProgram);
        routes.MapDelete("/api/saved", (RequestDelegate)ForgetByProgram);
        routes.MapPost("/saved/look", (RequestDelegate)Look);
        routes.MapPost("/saved/forget", (RequestDelegate)Forget);
    }

    private static async Task Save(HttpContext context)
    {
        IFormCollection form = await context.Form();
        if (await Keep(context, form["name"].ToString().Trim(), form["q"].ToString()))
        {
            See(context, "/");
        }
    }

    // /api/saved?name=NAME&q=QUERY
    private static async Task SaveByProgram(HttpContext context)
    {
        if (await Keep(context, context.Text("name")?.Trim() ?? "", context.Text("q") ?? ""))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    private static async Task<bool> Keep(HttpContext context, string name, string query)
    {
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl) || QueryParser.Parse(query).Error is not null)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This search cannot be saved", $"It needs a name of 1 to {LongestName} characters, and a query that can be read.");
            return false;
        }

        return await context.Archives().Write(store =>
        {
            store.SaveSearch(name, query);
            store.Segments();
            store.Look(name, store.Mark());
            return true;
        });
    }

    private static async Task Look(HttpContext context)
    {
        string name = (await context.Form())["name"].ToString();
        string address = await context.Archives().Write(store =>
        {
            SavedSearch saved = store.SavedSearches().FirstOrDefault(search => search.Name == name)
                ?? throw new ArchiveException(ArchiveProblem.Document, $"No search is saved as {name}.");
            store.Segments();
            store.Look(name, store.Mark());
            return $"{Searches.Address(saved.Query)}{(saved.Looked is { } look ? $"&since={look.Mark}" : "")}";
        });
        See(context, address);
    }

    private static async Task Forget(HttpContext context)
    {
        if (await Drop(context, (await context.Form())["name"].ToString()))
        {
            See(context, "/");
        }
    }

    private static async Task ForgetByProgram(HttpContext context)
    {
        if (await Drop(context, context.Text("name") ?? ""))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    private static async Task<bool> Drop(HttpContext context, string name)
    {
        if (await context.Archives().Write(store => store.ForgetSearch(name)))
        {
            return true;
        }

        await Failures.Tell(context, StatusCodes.Status404NotFound, "There is no such search", $"No search is saved as {name}.");
        return false;
    }

    private static void See(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }
}
