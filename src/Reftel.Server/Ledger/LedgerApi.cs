using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Archive.Ledger;
using Reftel.Server.Api;
using Reftel.Server.Hosting;

namespace Reftel.Server.Ledger;

/// <summary>The ledger as JSON, each entry in the shape that the command gives it.</summary>
internal static class LedgerApi
{
    private const int Most = 1_000;

    private const string Needed = "The body is one object with outcome, evidence (a list of ids or addresses with their copies) and, as wanted, resolvedOn, note and stands.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/ledger", (RequestDelegate)List);
        routes.MapGet("/api/ledger/{id}/{statement}", (RequestDelegate)Show);
        routes.MapPost("/api/ledger/{id}/{statement}/resolutions", (RequestDelegate)Resolve);
    }

    private static async Task List(HttpContext context)
    {
        if (await Asked(context) is not { } question)
        {
            return;
        }

        LedgerList list = await LedgerRoutes.List(context, question, context.Number("limit", 100, 0, Most));
        await ApiJson.Write(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "reftel/ledger-page/1");
            json.WriteString("asOf", list.Day.ToIso());
            json.WriteNumber("total", list.Page.Count);
            json.WriteStartObject("states");
            foreach (StateCount state in list.Page.States)
            {
                json.WriteNumber(state.State.ToWord(), state.Count);
            }

            json.WriteEndObject();
            json.WriteNumber("undated", list.LeftOut);
            json.WriteNumber("rejected", list.Rejected);
            json.WriteNumber("waitingDocuments", list.Waiting);
            json.WriteStartArray("entries");
            foreach (LedgerLine line in list.Page.Lines)
            {
                LedgerLineJson.Write(json, line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static async Task Show(HttpContext context)
    {
        if (await Asked(context) is { } question)
        {
            (LedgerLine line, ImmutableArray<Candidate> candidates) = await LedgerRoutes.Entry(context, question);
            await ApiJson.Write(context, json => LedgerLineJson.Write(json, line, candidates));
        }
    }

    private static async Task Resolve(HttpContext context)
    {
        Resolved resolved = await ResolveRequest.Read(context) is { } asked
            ? await Resolving.Run(context, asked, [])
            : new Resolved(null, Needed, StatusCodes.Status400BadRequest);
        if (resolved.Kept is not { } kept)
        {
            await Problems.Write(context, resolved.Status, "This cannot be kept", resolved.Problem!);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await ApiJson.Write(context, json => LedgerLineJson.Write(json, kept));
    }

    // Null where it is not understood, which has been told then.
    private static async Task<LedgerQuestion?> Asked(HttpContext context)
    {
        LedgerQuestion question = LedgerQuestion.Of(context);
        if (question.Problem is not { } problem)
        {
            return question;
        }

        await Problems.Write(context, StatusCodes.Status400BadRequest, "This is not understood", problem);
        return null;
    }
}
