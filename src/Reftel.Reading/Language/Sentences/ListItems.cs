namespace Reftel.Reading.Language.Sentences;

/// <summary>
/// The list that a paragraph is: its next item begins a sentence, whether or not a stop stands before it. A marker counts when the one before it proves it;
/// a dash at the beginning of a line may also part an aside, so what stands before the line end decides.
/// </summary>
/// <param name="start">Where the paragraph begins.</param>
/// <param name="width">Of its lines; zero where it is not known yet.</param>
internal struct ListItems(int start, int width = 0)
{
    private readonly int _start = start;
    private int _width = width;
    private ListMarker? _plain;
    private ListMarker? _roman;
    private bool _signs;

    /// <summary>A sentence begins here: its marker, if it has one, is the last of the list.</summary>
    public void Begins(ReadOnlySpan<char> text, int at)
    {
        _plain = ListMarker.At(text, at, roman: false) ?? _plain;
        _roman = ListMarker.At(text, at, roman: true) ?? _roman;
        _signs |= LineSign.Length(text, at) > 0;
    }

    /// <summary>Length of the marker that stands here, a bullet's number with it; its stop ends no sentence.</summary>
    public static int MarkerLength(ReadOnlySpan<char> text, int at)
    {
        int sign = LineSign.Length(text, at);
        if (sign == 0)
        {
            return (ListMarker.At(text, at, roman: false) ?? ListMarker.At(text, at, roman: true))?.Length ?? 0;
        }

        int behind = at + sign;
        while (behind < text.Length && text[behind] == ' ')
        {
            behind++;
        }

        return behind - at + (ListMarker.At(text, behind, roman: false) is { IsBullet: false } number ? number.Length : 0);
    }

    /// <summary>True when the next item of the list begins behind a blank.</summary>
    /// <param name="text">The paragraph, and what stands before it.</param>
    /// <param name="blank">The blank before it.</param>
    /// <param name="at">Where the item may begin.</param>
    public bool ItemBegins(ReadOnlySpan<char> text, int blank, int at)
    {
        bool line = text[blank..at].Contains('\n');
        ListMarker? plain = ListMarker.At(text, at, roman: false);
        ListMarker? roman = ListMarker.At(text, at, roman: true);
        bool next = plain is { } p && ((_plain is { } before && (p.Follows(before) || (p.IsBullet && before.IsBullet))) || (line && Opens(text, blank, p)));
        next |= roman is { } r && ((_roman is { } romanBefore && r.Follows(romanBefore)) || (line && Opens(text, blank, r)));
        if (line && !next && SignBegins(text, blank, at))
        {
            _signs = true;
            return true;
        }

        if (next)
        {
            (_plain, _roman) = (plain ?? _plain, roman ?? _roman);
        }

        return next;
    }

    // "1." begins a list on any line; a letter behind words that go on may be a name or a part of a reference: "met\nA. Smith", "section 4\n(a)".
    private static bool Opens(ReadOnlySpan<char> text, int blank, ListMarker marker) =>
        marker.IsBullet || (marker.Number == 1 && (marker.IsNumber || PointStop.Before(text, blank) != '\0'));

    // Behind a stop a dash begins a point; within words it does in a list, where the line before was meant to end.
    private bool SignBegins(ReadOnlySpan<char> text, int blank, int at)
    {
        int sign = LineSign.Length(text, at);
        if (sign == 0)
        {
            return false;
        }

        if (LineSign.IsSure(text[at]))
        {
            return true;
        }

        char stop = PointStop.Before(text, blank);
        if (stop is ':' or ';' || (stop != '\0' && _signs))
        {
            return true;
        }

        if (!_signs)
        {
            // "“Go!”\n- said the mother": a small letter goes on.
            return stop != '\0' && text[at] != 'o' && (IsCapital(text, at + sign) || text[blank - 1] == '.');
        }

        return PointStop.IsJoin(text, blank) || WrappedLines.IsMeant(text, blank, at, Width(text));
    }

    private static bool IsCapital(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at < text.Length && !char.IsLower(text[at]);
    }

    private int Width(ReadOnlySpan<char> text) => _width > 0 ? _width : _width = WrappedLines.Widest(text[_start..]);
}
