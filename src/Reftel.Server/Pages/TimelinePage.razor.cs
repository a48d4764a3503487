using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Store;
using Reftel.Server.Charts;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/timeline</c>.</content>
public sealed partial class TimelinePage
{
    // A month of a large archive; the days of it are counted from its documents.
    private const int MostOfMonth = 20_000;

    // As many as an eye tells apart; of more, the bars lead to fewer.
    private const int MostInLanes = 400;

    public static async Task Answer(HttpContext context)
    {
        string? period = context.Text("at");
        if (period is not null && !IsPeriod(period))
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is no time", "The address names a year (2007), a month (2007-12) or a day (2007-12-11).");
            return;
        }

        int from = context.Number("from", 0, 0, 1_000_000);
        await PageRenderer.Write<TimelinePage>(context, await context.Archives().Read(store => Make(store, context.Overview(), period, from), context.RequestAborted));
    }

    /// <summary>Whether a text names a year, a month or a day that has one before and one behind it.</summary>
    internal static bool IsPeriod(string period) => period.Length is 4 or 7 or 10
        && DateOnly.TryParseExact(period + "0000-01-01"[period.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        && day.Year is > 1 and < 9998;

    private static Dictionary<string, object?> Make(IArchiveStore store, ArchiveOverview overview, string? period, int from)
    {
        var search = new ArchiveSearch(store);
        if (period is null)
        {
            IReadOnlyList<FacetValue> years = overview.Facets.Of(store).Fields.First(facet => facet.Name == "year").Values;
            long total = overview.Counts.Of(store).Documents;
            long dated = years.Sum(year => (long)year.Count);
            IReadOnlyList<SearchHit> all = dated <= MostInLanes ? Dated(search, "date:*", from) : [];
            IReadOnlyList<FacetValue> filled = DateBars.Fill(years, months: false);
            TimelineChart? lanes = from == 0 ? TimelineChart.Of(all, period, TimeBars.Of(filled, besideNames: true).Range) : null;
            return new Dictionary<string, object?>
            {
                [nameof(Total)] = total,
                [nameof(Undated)] = total - dated,
                [nameof(At)] = from,
                [nameof(Bars)] = TimeBars.Of(filled, lanes is not null),
                [nameof(Documents)] = all.Take(PageLength).ToList(),
                [nameof(Chart)] = lanes,
            };
        }

        SearchResult found = search.Search(
            $"date:{period}",
            new SearchOptions { Order = SearchOrder.Oldest, Offset = from, Limit = PageLength, FacetValues = 1, WithWords = false });
        IReadOnlyList<SearchHit> shown = from > 0 || found.Documents > MostInLanes ? []
            : found.Documents <= PageLength ? found.Hits
            : Dated(search, $"date:{period}", 0);
        TimelineChart? chart = TimelineChart.Of(shown, period);
        return new Dictionary<string, object?>
        {
            [nameof(Period)] = period,
            [nameof(Total)] = found.Documents,
            [nameof(At)] = from,
            [nameof(Previous)] = Step(period, -1),
            [nameof(Next)] = Step(period, 1),
            [nameof(Bars)] = TimeBars.Of(
                period.Length switch
                {
                    4 => Months(period, found.Facets),
                    7 => Days(period, search),
                    _ => [],
                },
                chart is not null),
            [nameof(Documents)] = found.Hits,
            [nameof(Chart)] = chart,
        };
    }

    private static ImmutableArray<SearchHit> Dated(ArchiveSearch search, string query, int from) =>
        search.Search(query, new SearchOptions { Order = SearchOrder.Oldest, Offset = from, Limit = MostInLanes, Facets = false, WithWords = false }).Hits;

    private static IReadOnlyList<FacetValue> Months(string year, SearchFacets facets) =>
        [.. Enumerable.Range(1, 12).Select(month => $"{year}-{month:D2}").Select(month => facets.Months.FirstOrDefault(value => value.Value == month) ?? new FacetValue(month, 0))];

    private static IReadOnlyList<FacetValue> Days(string month, ArchiveSearch search)
    {
        var counts = search.Search($"date:{month}", new SearchOptions { Order = SearchOrder.Oldest, Limit = MostOfMonth, Facets = false, WithWords = false })
            .Hits.Where(hit => hit.Date is { Length: >= 10 }).CountBy(hit => hit.Date![..10]).ToDictionary();
        (DateOnly first, DateOnly last) = DateScale.Days(month)!.Value;
        return [.. Enumerable.Range(1, last.Day).Select(day => $"{month}-{day:D2}").Select(day => new FacetValue(day, counts.GetValueOrDefault(day)))];
    }

    private static string? Step(string? period, int step) => period?.Length switch
    {
        4 => DateScale.Days(period)!.Value.First.AddYears(step).ToString("yyyy", CultureInfo.InvariantCulture),
        7 => DateScale.Days(period)!.Value.First.AddMonths(step).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        10 => DateScale.Days(period)!.Value.First.AddDays(step).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };
}
