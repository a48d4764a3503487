using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Actors;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Actors;
using Reftel.Server.Api;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Actors;

/// <summary>Actors of the archive: pages, JSON, and what readers decide on who is one.</summary>
internal static class ActorRoutes
{
    private const int Most = 1_000;
    private const int LongestNote = 2_000;

    private static readonly string[] Kinds = ["person", "body", "state", "place", "office"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/actors", (RequestDelegate)ActorsPage.Answer);
        routes.MapGet("/actors/{key}", (RequestDelegate)ActorPage.Answer);
        routes.MapPost("/actors/{key}", (RequestDelegate)DecideByForm);
        routes.MapGet("/api/actors", (RequestDelegate)List);
        routes.MapGet("/api/actors/{key}", (RequestDelegate)Show);
        routes.MapPost("/api/actors/{key}/decisions", (RequestDelegate)DecideByProgram);
    }

    /// <summary>What an address asks for: <c>q</c>, <c>kind</c>, <c>at</c>.</summary>
    public static ActorQuestion QuestionOf(HttpContext context, int limit) => new(context.Text("q"))
    {
        Kind = Kinds.FirstOrDefault(kind => kind == context.Text("kind")),
        Offset = context.Number("at", 0, 0, int.MaxValue - limit),
        Limit = limit,
    };

    /// <exception cref="ArchiveException">No document names it.</exception>
    public static ActorReport Find(IArchiveStore store, string key) =>
        ActorReport.Of(store, key) ?? throw new ArchiveException(ArchiveProblem.Document, $"No document of the archive names an actor {key}.");

    private static async Task List(HttpContext context)
    {
        ActorQuestion question = QuestionOf(context, context.Number("limit", 100, 0, Most));
        ActorList page = await context.Archives().Read(store => store.Actors(question), context.RequestAborted);
        await ApiJson.Write(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "reftel/actors/1");
            json.WriteNumber("total", page.Count);
            json.WriteStartArray("actors");
            foreach (ActorCard card in page.Cards)
            {
                ActorJson.Write(json, card);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static async Task Show(HttpContext context)
    {
        ActorReport report = await context.Archives().Read(store => Find(store, context.Route("key")), context.RequestAborted);
        await ApiJson.Write(context, json => ActorJson.Write(json, report));
    }

    // A form, so that it works without scripts.
    private static async Task DecideByForm(HttpContext context)
    {
        IFormCollection form = await context.Form();
        ActorChange change = await Decide(context, form["what"].ToString(), form["other"].ToString().Trim(), form["number"].ToString(), form["note"].ToString().Trim());
        if (change.Refusal is { } refusal)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This cannot be kept", refusal);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{Searches.ActorAddress(context.Route("key"))}#decisions";
    }

    // /api/actors/KEY/decisions?what=merged&other=KEY&note=WHY
    private static async Task DecideByProgram(HttpContext context)
    {
        ActorChange change = await Decide(context, context.Text("what") ?? "", context.Text("other") ?? "", context.Text("number") ?? "", context.Text("note") ?? "");
        if (change.Made is not { } made)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "This cannot be kept", change.Refusal!);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await ApiJson.Write(context, json => ActorJson.Write(json, made));
    }

    private static async Task<ActorChange> Decide(HttpContext context, string what, string other, string number, string note)
    {
        string key = context.Route("key");
        string? why = note.Length == 0 ? null : note[..Math.Min(note.Length, LongestNote)];
        return await context.Archives().Write(store => what switch
        {
            "merged" when other.Length > 0 => ActorChange.Merge(store, key, other, why),
            "split" when other.Length > 0 => ActorChange.Split(store, key, other, why),
            "undone" when long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long undone) => ActorChange.Undo(store, undone, why),
            _ => new ActorChange(null, "What is decided is needed: merged or split with other (the key of an actor or spelling), or undone with the number of a decision."),
        });
    }
}
