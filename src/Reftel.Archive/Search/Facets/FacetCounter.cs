using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Facets;

/// <summary>Counts what the documents of one segment have in their fields, by the numbers of the values.</summary>
internal sealed class FacetCounter
{
    public static readonly (string Name, DocumentField Field)[] Fields =
    [
        ("post", DocumentField.Post), ("tag", DocumentField.Tag), ("marking", DocumentField.Marking),
        ("form", DocumentField.Form), ("source", DocumentField.Host),
    ];

    private readonly ColumnTable _columns;
    private readonly int[][] _counts = new int[Fields.Length][];
    private readonly int[][] _lastDocument = new int[Fields.Length][];
    private readonly Dictionary<int, int> _months = [];

    public FacetCounter(ColumnTable columns)
    {
        _columns = columns;
        for (int i = 0; i < Fields.Length; i++)
        {
            _counts[i] = new int[columns.Values(Fields[i].Field).Length];
            _lastDocument[i] = new int[_counts[i].Length];
            _lastDocument[i].AsSpan().Fill(-1);
        }
    }

    /// <summary>Documents by year and month in one number: 200712.</summary>
    public IReadOnlyDictionary<int, int> Months => _months;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int document)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_months, _columns.Days[document] / 100, out _)++;
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

    /// <summary>The values of a facet that were met.</summary>
    public IEnumerable<(string Name, int Count)> Values(int facet)
    {
        string[] values = _columns.Values(Fields[facet].Field);
        for (int value = 0; value < values.Length; value++)
        {
            if (_counts[facet][value] > 0)
            {
                yield return (ColumnValue.Split(values[value]).Name, _counts[facet][value]);
            }
        }
    }
}
