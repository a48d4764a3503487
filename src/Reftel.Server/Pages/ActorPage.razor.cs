using Microsoft.AspNetCore.Http;
using Reftel.Archive.Actors;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Store;
using Reftel.Server.Actors;
using Reftel.Server.Charts;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/actors/KEY</c>.</content>
public sealed partial class ActorPage
{
    public static async Task Answer(HttpContext context)
    {
        bool by = context.Text("said") != "about";
        int at = context.Number("at", 0, 0, int.MaxValue - Step);
        await PageRenderer.Write<ActorPage>(context, await context.Archives().Read(store => Make(store, context.Route("key"), by, at), context.RequestAborted));
    }

    private static Dictionary<string, object?> Make(IArchiveStore store, string key, bool by, int at)
    {
        ActorReport report = ActorRoutes.Find(store, key);
        SaidOfActor said = by ? report.By : report.About;
        return new Dictionary<string, object?>
        {
            [nameof(Of)] = report.Actor,
            [nameof(Offices)] = report.Offices,
            [nameof(Listed)] = report.Listed,
            [nameof(By)] = Said(report.By, by),
            [nameof(About)] = Said(report.About, !by),
            [nameof(ByIt)] = by,
            [nameof(At)] = at,
            [nameof(Bars)] = TimeBars.Of(DateBars.Fill([.. said.Years.Select(year => new FacetValue($"{year.Year:D4}", year.Count))], months: false), besideNames: false),
            [nameof(Standing)] = ActorDecisions.Standing(report.Actor.Decisions).Select(decision => decision.Key).ToHashSet(),
        };

        ActorSaid Said(SaidOfActor some, bool listed) => new(
            some.Count, some.Years, listed ? [.. store.Statements(some.Question with { Offset = at, Limit = Step }).Rows.Select(ActorLine.Of)] : []);
    }
}
