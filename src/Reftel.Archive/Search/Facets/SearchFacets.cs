using System.Collections.Immutable;

namespace Reftel.Archive.Search.Facets;

/// <summary>How many documents have which value; over all that answer a query.</summary>
/// <param name="Fields">post, year, tag, marking, form, source: always all of them, in this order.</param>
/// <param name="Months">Documents of each month, 2007-12, rising; those whose month is unknown are left out.</param>
public sealed record SearchFacets(ImmutableArray<Facet> Fields, ImmutableArray<FacetValue> Months)
{
    public static SearchFacets None { get; } = new([], []);
}

/// <summary>A field and how often its values are met.</summary>
/// <param name="Name">Name of the field, as queries have it.</param>
/// <param name="Values">The most frequent first, then by value; of years the earliest first.</param>
/// <param name="More">Values that were left off.</param>
public sealed record Facet(string Name, ImmutableArray<FacetValue> Values, int More);

/// <summary>A value and the number of documents that have it.</summary>
public sealed record FacetValue(string Value, int Count);
