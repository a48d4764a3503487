namespace Reftel.Reading.Language.Sentences;

/// <summary>The list that a paragraph is: its next item begins a sentence, whether or not a stop stands before it. A marker counts when the one before it proves it.</summary>
internal struct ListItems
{
    private ListMarker? _plain;
    private ListMarker? _roman;

    /// <summary>A sentence begins here: its marker, if it has one, is the last of the list.</summary>
    public void Begins(ReadOnlySpan<char> text, int at)
    {
        _plain = ListMarker.At(text, at, roman: false) ?? _plain;
        _roman = ListMarker.At(text, at, roman: true) ?? _roman;
    }

    /// <summary>Length of the marker that stands here, a bullet's number with it; its stop ends no sentence.</summary>
    public static int MarkerLength(ReadOnlySpan<char> text, int at)
    {
        ListMarker? here = ListMarker.At(text, at, roman: false) ?? ListMarker.At(text, at, roman: true);
        if (here is not { } marker)
        {
            return 0;
        }

        int behind = at + marker.Length;
        if (!marker.IsBullet)
        {
            return marker.Length;
        }

        while (behind < text.Length && text[behind] == ' ')
        {
            behind++;
        }

        return behind - at + (ListMarker.At(text, behind, roman: false) is { IsBullet: false } number ? number.Length : 0);
    }

    /// <summary>True when the next item of the list begins behind a blank.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="blank">The blank before it.</param>
    /// <param name="at">Where the item may begin.</param>
    public bool ItemBegins(ReadOnlySpan<char> text, int blank, int at)
    {
        bool line = text[blank..at].Contains('\n');
        ListMarker? plain = ListMarker.At(text, at, roman: false);
        ListMarker? roman = ListMarker.At(text, at, roman: true);
        bool next = plain is { } p && ((_plain is { } before && (p.Follows(before) || (p.IsBullet && before.IsBullet))) || (line && (p.IsBullet || p.Number == 1)));
        next |= roman is { } r && _roman is { } romanBefore && r.Follows(romanBefore);
        if (next)
        {
            (_plain, _roman) = (plain ?? _plain, roman ?? _roman);
        }

        return next;
    }
}
