using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;
using Reftel.Archive.Versions;
using Reftel.Server.Charts;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Api;

/// <summary>What the pages over the whole archive show, as JSON: time, sources, findings, failures, and changes between versions.</summary>
internal static class OverviewRoutes
{
    private const int Most = 1_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/timeline", (RequestDelegate)Timeline);
        routes.MapGet("/api/sources", (RequestDelegate)Sources);
        routes.MapGet("/api/sources/{host}", (RequestDelegate)SourcesOfHost);
        routes.MapGet("/api/findings", (RequestDelegate)Findings);
        routes.MapGet("/api/failures", (RequestDelegate)Failed);
        routes.MapGet("/api/documents/{id}/changes", (RequestDelegate)Changes);
    }

    private static async Task Timeline(HttpContext context)
    {
        string? period = context.Text("at");
        if (period is not null && !TimelinePage.IsPeriod(period))
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "This is no time", "at names a year (2007), a month (2007-12) or a day (2007-12-11).");
            return;
        }

        int from = context.Number("from", 0, 0, int.MaxValue);
        SearchResult found = await context.Archives().Read(
            store => new ArchiveSearch(store).Search(
                period is null ? "date:*" : $"date:{period}", new SearchOptions { Order = SearchOrder.Oldest, Offset = from, Limit = Most, FacetValues = 1, WithWords = false }),
            context.RequestAborted);
        await ApiJson.Write(context, json => Object(json, "reftel/timeline/1", () =>
        {
            json.WriteString("at", period);
            json.WriteNumber("documents", found.Documents);
            IReadOnlyList<FacetValue> counts = period is null ? DateBars.Fill(found.Facets.Fields.FirstOrDefault(facet => facet.Name == "year")?.Values ?? [], months: false) : found.Facets.Months;
            List(json, "counts", counts, bar => { json.WriteString("value", bar.Value); json.WriteNumber("count", bar.Count); });
            List(json, "first", found.Hits, hit => { json.WriteString("document", hit.Document); json.WriteString("title", hit.Title); json.WriteString("date", hit.Date); });
        }));
    }

    private static async Task Sources(HttpContext context)
    {
        HostList hosts = await context.Archives().Read(context.Overview().Hosts.Of, context.RequestAborted);
        int at = context.Number("at", 0, 0, HostList.Most);
        await ApiJson.Write(context, json => Object(json, "reftel/sources/1", () =>
        {
            json.WriteNumber("total", hosts.Total);
            List(json, "hosts", hosts.First.Skip(at).Take(Most), Write(json));
        }));
    }

    private static Action<HostUse> Write(Utf8JsonWriter json) => host =>
    {
        json.WriteString("host", host.Host);
        json.WriteString("kind", host.Kind);
        json.WriteNumber("documents", host.Documents);
        json.WriteNumber("sources", host.Sources);
        json.WriteNumber("cited", host.Cited);
        json.WriteNumber("own", host.Own);
        json.WriteNumber("ownKnown", host.OwnKnown);
        json.WriteNumber("repaired", host.Repaired);
    };

    private static async Task SourcesOfHost(HttpContext context)
    {
        string host = context.Route("host");
        IReadOnlyList<CitedSource> sources = await context.Archives().Read(store => store.SourcesOf(host, Most), context.RequestAborted);
        if (sources.Count == 0)
        {
            throw new ArchiveException(ArchiveProblem.Document, $"No note in the archive cites {host}.");
        }

        await ApiJson.Write(context, json => Object(json, "reftel/sources-of-host/1", () =>
        {
            json.WriteString("host", host);
            List(json, "sources", sources, cited =>
            {
                json.WriteString("url", cited.Source.Url);
                json.WriteString("title", cited.Source.Title);
                json.WriteString("kind", cited.Source.Kind);
                json.WriteString("house", cited.Source.House);
                WriteFlag(json, "sameHouse", cited.Source.SameHouse);
                json.WriteNumber("cited", cited.Source.Cited);
                json.WriteNumber("repaired", cited.Source.Repaired);
                json.WriteString("document", cited.Document);
                json.WriteString("date", cited.Date);
            });
        }));
    }

    private static async Task Findings(HttpContext context)
    {
        int at = context.Number("at", 0, 0, int.MaxValue);
        (FindingTotals totals, IReadOnlyList<DocumentFindings> documents) = await context.Archives().Read(
            store => (context.Overview().Findings.Of(store), store.Findings(at, Most)), context.RequestAborted);
        await ApiJson.Write(context, json => Object(json, "reftel/findings-of-archive/1", () =>
        {
            json.WriteNumber("documentsWithErrors", totals.WithErrors);
            json.WriteNumber("documentsWithWarnings", totals.WithWarnings);
            List(json, "documents", documents, document =>
            {
                json.WriteString("document", document.Id);
                json.WriteString("title", document.Title);
                json.WriteString("date", document.Date);
                json.WriteNumber("errors", document.Counts.Errors);
                json.WriteNumber("warnings", document.Counts.Warnings);
            });
        }));
    }

    private static async Task Failed(HttpContext context)
    {
        IReadOnlyList<KeptFailure> failures = await context.Archives().Read(store => store.Failures(), context.RequestAborted);
        await ApiJson.Write(context, json => Object(json, "reftel/failures/1", () => List(json, "failures", failures, failure =>
        {
            json.WriteString("path", failure.Path);
            json.WriteString("kind", failure.Kind);
            json.WriteString("message", failure.Message);
            json.WriteString("failedOn", failure.FailedOn);
        })));
    }

    private static async Task Changes(HttpContext context)
    {
        string id = context.Route("id");
        (KeptDocument old, KeptDocument now, IReadOnlyList<DiffLine> lines) = await context.Archives().Read(
            store =>
            {
                (KeptDocument old, KeptDocument now) = ComparePage.Choose(store, id, context.Text("version"), context.Text("with"));
                return (old, now, (IReadOnlyList<DiffLine>)[.. VersionDiff.Between(store, old, now)]);
            },
            context.RequestAborted);
        await ApiJson.Write(context, json => Object(json, "reftel/changes/1", () =>
        {
            json.WriteString("document", now.Card.Id);
            json.WriteNumber("from", old.Card.Version);
            json.WriteNumber("to", now.Card.Version);
            List(json, "lines", lines, line => { json.WriteString("sign", line.Sign.ToString()); json.WriteString("text", line.Text); });
        }));
    }

    private static void Object(Utf8JsonWriter json, string schema, Action members)
    {
        json.WriteStartObject();
        json.WriteString("schema", schema);
        members();
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } value)
        {
            json.WriteBoolean(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
