using System.Collections.Immutable;
using System.Globalization;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Facets;

/// <summary>Counts what documents have in their fields: by numbers within a segment, by values across them.</summary>
internal sealed class FacetCounter
{
    private static readonly (string Name, DocumentField Field)[] Fields =
    [
        ("post", DocumentField.Post), ("tag", DocumentField.Tag), ("marking", DocumentField.Marking),
        ("form", DocumentField.Form), ("source", DocumentField.Host),
    ];

    private readonly Dictionary<string, int>[] _totals = [.. Fields.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly Dictionary<int, int> _months = [];
    private readonly int[][] _counts = new int[Fields.Length][];
    private readonly int[][] _lastDocument = new int[Fields.Length][];
    private ColumnTable? _columns;

    public void Begin(ColumnTable columns)
    {
        _columns = columns;
        for (int i = 0; i < Fields.Length; i++)
        {
            _counts[i] = new int[columns.Values(Fields[i].Field).Length];
            _lastDocument[i] = new int[_counts[i].Length];
            _lastDocument[i].AsSpan().Fill(-1);
        }
    }

    public void Add(int document)
    {
        int month = _columns!.Days[document] / 100;
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_months, month, out _)++;
        for (int i = 0; i < _counts.Length; i++)
        {
            foreach (int value in _columns.Of(Fields[i].Field, document))
            {
                // A document may name a value twice.
                _counts[i][value] += _lastDocument[i][value] == document ? 0 : 1;
                _lastDocument[i][value] = document;
            }
        }
    }

    public void End()
    {
        for (int i = 0; i < Fields.Length; i++)
        {
            string[] values = _columns!.Values(Fields[i].Field);
            for (int value = 0; value < values.Length; value++)
            {
                if (_counts[i][value] > 0)
                {
                    string name = ColumnValue.Split(values[value]).Name;
                    _totals[i][name] = _totals[i].GetValueOrDefault(name) + _counts[i][value];
                }
            }
        }
    }

    /// <param name="most">Values of a facet to give at most.</param>
    public SearchFacets Finish(int most)
    {
        ImmutableArray<Facet> facets = [.. Fields.Select((field, i) => Facet(field.Name, _totals[i], most))];
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
