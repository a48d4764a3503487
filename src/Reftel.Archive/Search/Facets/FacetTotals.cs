using System.Collections.Immutable;
using System.Globalization;

namespace Reftel.Archive.Search.Facets;

/// <summary>The counts of all segments together.</summary>
internal sealed class FacetTotals
{
    private readonly Dictionary<string, int>[] _totals = [.. FacetCounter.Fields.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly Dictionary<int, int> _months = [];

    public void Add(FacetCounter counter)
    {
        foreach ((int month, int count) in counter.Months)
        {
            _months[month] = _months.GetValueOrDefault(month) + count;
        }

        for (int i = 0; i < _totals.Length; i++)
        {
            foreach ((string name, int count) in counter.Values(i))
            {
                _totals[i][name] = _totals[i].GetValueOrDefault(name) + count;
            }
        }
    }

    /// <param name="most">Values of a facet to give at most.</param>
    public SearchFacets Finish(int most)
    {
        ImmutableArray<Facet> facets = [.. FacetCounter.Fields.Select((field, i) => Facet(field.Name, _totals[i], most))];
        ImmutableArray<FacetValue> months =
            [.. _months.Where(month => month.Key % 100 > 0).OrderBy(month => month.Key)
                .Select(month => new FacetValue(string.Create(CultureInfo.InvariantCulture, $"{month.Key / 100:D4}-{month.Key % 100:D2}"), month.Value))];
        return new SearchFacets(facets.Insert(1, Years()), months);
    }

    // A histogram needs all its years.
    private Facet Years() => new("year",
        [.. _months.Where(month => month.Key > 0).GroupBy(month => month.Key / 100).OrderBy(year => year.Key)
            .Select(year => new FacetValue(year.Key.ToString("D4", CultureInfo.InvariantCulture), year.Sum(month => month.Value)))], 0);

    private static Facet Facet(string name, Dictionary<string, int> totals, int most) => new(name,
        [.. totals.OrderByDescending(total => total.Value).ThenBy(total => total.Key, StringComparer.Ordinal).Take(most)
            .Select(total => new FacetValue(total.Key, total.Value))], Math.Max(0, totals.Count - most));
}
