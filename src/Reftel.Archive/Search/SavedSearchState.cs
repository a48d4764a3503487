using Reftel.Archive.Store;

namespace Reftel.Archive.Search;

/// <summary>A saved search and what answers it now.</summary>
/// <param name="Search">The search, with the last look of this account.</param>
/// <param name="Result">Counts alone; new is what was added since that look.</param>
public sealed record SavedSearchState(SavedSearch Search, SearchResult Result)
{
    /// <summary>All saved searches. Asking is no look.</summary>
    internal static IReadOnlyList<SavedSearchState> All(IArchiveStore store, CancellationToken stop) =>
        [.. store.SavedSearches().Select(search => new SavedSearchState(search, Count(store, search, stop)))];

    private static SearchResult Count(IArchiveStore store, SavedSearch search, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return new ArchiveSearch(store).Search(search.Query, new SearchOptions { Limit = 0, Facets = false, Since = search.Looked?.Mark ?? "" });
    }
}
