using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Lint;

/// <summary>What stands in a document, in the order of the text, so that what a passage holds is found without looking at the rest.</summary>
internal sealed class PlacesInOrder<T>
    where T : class
{
    private readonly (TextSpan Span, T Item)[] _places;

    public PlacesInOrder(ImmutableArray<T> items, Func<T, TextSpan> spanOf)
    {
        _places = [.. items.Select(item => (spanOf(item), item))];
        Array.Sort(_places, static (one, other) => one.Span.CompareTo(other.Span));
    }

    /// <summary>The first that lies within a passage and is as asked.</summary>
    public T? FirstWithin(TextSpan passage, Func<T, bool> isAsked)
    {
        int low = 0;
        int high = _places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle].Span.Start < passage.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (int i = low; i < _places.Length && _places[i].Span.Start < passage.End; i++)
        {
            if (passage.Contains(_places[i].Span) && isAsked(_places[i].Item))
            {
                return _places[i].Item;
            }
        }

        return null;
    }
}
