using System.Collections.Immutable;
using Reftel.Archive.Search.Execution;
using Reftel.Archive.Search.Execution.Matchers;
using Reftel.Archive.Search.Execution.Plans;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Fields;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search;

/// <summary>The one way to ask an archive: a query in, hits with their reasons out.</summary>
internal sealed class ArchiveSearch(ISearchedStore store)
{
    // Below this many pieces a second thread costs more than it saves.
    private const long MuchToDo = 50_000;

    public SearchResult Search(string query, SearchOptions options)
    {
        ParsedQuery parsed = QueryParser.Parse(query);
        if (parsed.Query is not { } node)
        {
            return new SearchResult(query, parsed.Error, 0, 0, SearchFacets.None, []);
        }

        IReadOnlyList<Segment> segments = store.Segments();
        var ranking = new Ranking(segments.Sum(segment => (long)segment.Documents.Paragraphs), segments.Sum(segment => segment.Documents.Words));
        var planner = new Planner(store, segments, ranking);
        Plan plan = planner.Make(node);
        int offset = Math.Max(0, options.Offset);
        int wanted = (int)Math.Min(int.MaxValue, (long)offset + Math.Max(0, options.Limit));
        var order = new HitOrder(options.Order);
        AddedDocuments? added = options.Since is { } mark ? new AddedDocuments(store.AddedSince(mark), options.OnlyNew) : null;
        HitCollector[] collectors =
            [.. segments.Select((segment, i) => Open(plan, new SegmentScope(i, segment, ranking), new BestHits(wanted, order), options, added))];
        Run(collectors, new LeftOut(store.Removed(), options.AllVersions ? LeftOut.None : store.OlderVersions()));
        var best = new BestHits(wanted, order);
        var facets = new FacetTotals();
        DayRange days = DayRange.None;
        foreach (HitCollector collector in collectors)
        {
            best.Add(collector.Best);
            days = days.With(collector.Days);
            if (collector.Facets is { } counter)
            {
                facets.Add(counter);
            }
        }

        ImmutableArray<SearchHit> hits = new HitPresenter(store, segments, planner, options, added).Present(best.InOrder().AsSpan(Math.Min(offset, best.Count)));
        return new SearchResult(
            QueryEcho.Of(node), null, collectors.Sum(collector => collector.Hits), collectors.Sum(collector => collector.Documents),
            options.Facets ? facets.Finish(options.FacetValues) : SearchFacets.None, hits)
        {
            Notices = parsed.Notices,
            NewDocuments = added is null ? null : collectors.Sum(collector => collector.NewDocuments),
            OlderVersions = collectors.Sum(collector => collector.OlderVersions),
            FirstDate = days.FirstText,
            LastDate = days.LastText,
            Words = new WordFinder(planner),
        };
    }

    /// <summary>The documents that answer a query, and what it asks of their statements.</summary>
    /// <param name="query">As typed; empty for all.</param>
    /// <param name="allVersions">Also older versions.</param>
    public AnsweringDocuments Documents(string query, bool allVersions)
    {
        ParsedQuery parsed = QueryParser.Parse(query.Length == 0 ? "*" : query);
        if (parsed.Query is not { } node)
        {
            return new AnsweringDocuments(parsed.Error, [], null, null);
        }

        StatementTest? test = StatementFields.TestOfWhole(node);
        if (node is EveryNode || StatementFields.TestOf(node) is not null)
        {
            return new AnsweringDocuments(null, parsed.Notices, null, test);
        }

        IReadOnlyList<Segment> segments = store.Segments();
        Plan plan = new Planner(store, segments, new Ranking(0, 0)).Make(node);
        IReadOnlySet<long> removed = store.Removed();
        IReadOnlySet<long> older = allVersions ? LeftOut.None : store.OlderVersions();
        var keys = new HashSet<long>();
        for (int i = 0; i < segments.Count; i++)
        {
            Matcher matcher = plan.Open(new SegmentScope(i, segments[i], new Ranking(0, 0)));
            for (int document = matcher.Advance(0); document != Matcher.End; document = matcher.Advance(document + 1))
            {
                long key = segments[i].Documents.Keys[document];
                if (!removed.Contains(key) && !older.Contains(key))
                {
                    keys.Add(key);
                }
            }
        }

        return new AnsweringDocuments(null, parsed.Notices, keys, test);
    }

    // All that is read of the store is read here, one segment behind the other.
    private static HitCollector Open(Plan plan, SegmentScope scope, BestHits best, SearchOptions options, AddedDocuments? added) =>
        new(scope, plan.Open(scope), best, options.Facets, added);

    private static void Run(HitCollector[] collectors, LeftOut leftOut)
    {
        if (collectors.Length > 1 && collectors.Sum(collector => collector.Cost) > MuchToDo)
        {
            Parallel.ForEach(collectors.OrderByDescending(collector => collector.Cost), collector => collector.Run(leftOut));
            return;
        }

        foreach (HitCollector collector in collectors)
        {
            collector.Run(leftOut);
        }
    }
}
