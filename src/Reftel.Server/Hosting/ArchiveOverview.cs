using Reftel.Archive.References;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Sources;

namespace Reftel.Server.Hosting;

/// <summary>What is counted over the whole archive for the pages that show all of it.</summary>
internal sealed class ArchiveOverview(ArchivePool archives)
{
    // More nobody looks through; facets tell how many there are.
    private const int MostFacetValues = 12;

    public Remembered<StoreCounts> Counts { get; } = new(archives, store => store.Counts());

    /// <summary>Facets of all documents.</summary>
    public Remembered<SearchFacets> Facets { get; } = new(
        archives, store => new ArchiveSearch(store).Search("*", new SearchOptions { Limit = 0, FacetValues = MostFacetValues }).Facets);

    public Remembered<IReadOnlyList<MissingDocument>> Missing { get; } = new(archives, MissingDocuments.Of);

    public Remembered<FindingTotals> Findings { get; } = new(archives, store =>
    {
        (long errors, long warnings) = store.CountFindings();
        return new FindingTotals(errors, warnings);
    });

    /// <summary>All hosts that notes cite, the most cited first.</summary>
    public Remembered<HostList> Hosts { get; } = new(archives, store => new HostList(store.Hosts(0, HostList.Most), store.CountOfHosts()));
}

/// <summary>Documents with errors and with warnings.</summary>
internal sealed record FindingTotals(long WithErrors, long WithWarnings);

/// <summary>Hosts that notes cite.</summary>
internal sealed record HostList(IReadOnlyList<HostUse> First, long Total)
{
    public const int Most = 10_000;
}
