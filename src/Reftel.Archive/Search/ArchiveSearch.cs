using System.Collections.Immutable;
using Reftel.Archive.Search.Execution;
using Reftel.Archive.Search.Execution.Plans;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search;

/// <summary>The one way to ask an archive: a query in, hits with their reasons out.</summary>
internal sealed class ArchiveSearch(ISearchedStore store)
{
    public SearchResult Search(string query, SearchOptions options)
    {
        (QueryNode? node, QueryError? error) = QueryParser.Parse(query);
        if (node is null)
        {
            return new SearchResult(query, error, 0, 0, SearchFacets.None, []);
        }

        IReadOnlyList<Segment> segments = store.Segments();
        var ranking = new Ranking(segments.Sum(segment => (long)segment.Documents.Paragraphs), segments.Sum(segment => segment.Documents.Words));
        var planner = new Planner(store, segments, ranking);
        Plan plan = planner.Make(node);
        int offset = Math.Max(0, options.Offset);
        var best = new BestHits((int)Math.Min(int.MaxValue, (long)offset + Math.Max(0, options.Limit)), new HitOrder(options.Order));
        FacetCounter? facets = options.Facets ? new FacetCounter() : null;
        var collector = new HitCollector(best, facets);
        IReadOnlySet<long> removed = store.Removed();
        for (int i = 0; i < segments.Count; i++)
        {
            collector.Run(plan, new SegmentScope(i, segments[i], ranking), removed);
        }

        ImmutableArray<SearchHit> hits = new HitPresenter(store, segments, planner, options).Present(best.InOrder().AsSpan(Math.Min(offset, best.Count)));
        return new SearchResult(
            QueryEcho.Of(node), null, collector.Hits, collector.Documents, facets?.Finish(options.FacetValues) ?? SearchFacets.None, hits);
    }
}
