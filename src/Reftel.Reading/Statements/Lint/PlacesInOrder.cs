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
        for (int i = InOrder.FirstFrom(_places.Length, passage.Start, place => _places[place].Span.Start); i < _places.Length && _places[i].Span.Start < passage.End; i++)
        {
            if (passage.Contains(_places[i].Span) && isAsked(_places[i].Item))
            {
                return _places[i].Item;
            }
        }

        return null;
    }
}
