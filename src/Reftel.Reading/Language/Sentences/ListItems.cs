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
    private bool _open;

    /// <summary>Characters before the sign of the last item on its line.</summary>
    public int Column { get; private set; }

    /// <summary>A sentence begins here: its marker, if it has one, is the last of the list.</summary>
    public void Begins(ReadOnlySpan<char> text, int at)
    {
        _plain = ListMarker.At(text, at, roman: false) ?? _plain;
        _roman = ListMarker.At(text, at, roman: true) ?? _roman;
        _signs |= LineSign.Length(text, at) > 0;
        if (MarkerLength(text, at) > 0)
        {
            Opens(text, at);
        }
    }

    /// <summary>True where prose begins behind the last item of the list, which has no stop: its line was meant to end, and this one stands no farther in.</summary>
    /// <param name="text">The paragraph, and what stands before it.</param>
    /// <param name="blank">The blank before it.</param>
    /// <param name="at">First character of a line.</param>
    public bool ProseBegins(ReadOnlySpan<char> text, int blank, int at)
    {
        bool begins = _open && text[blank..at].Contains('\n') && char.IsLetterOrDigit(text[blank - 1]) && char.IsUpper(text[at]) && WrappedLines.Column(text, at) <= Column && WrappedLines.IsMeant(text, blank, at, Width(text));
        _open &= !begins;
        return begins;
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
        if (next)
        {
            (_plain, _roman) = (plain ?? _plain, roman ?? _roman);
        }
        else if (SignBegins(text, blank, at, line))
        {
            next = true;
            _signs = true;
        }

        if (next && line)
        {
            Opens(text, at);
        }

        return next;
    }

    private void Opens(ReadOnlySpan<char> text, int at)
    {
        _open = true;
        Column = WrappedLines.Column(text, at);
    }

    // "1." begins a list on any line; a letter behind words that go on may be a name or a part of a reference: "met\nA. Smith", "section 4\n(a)".
    private static bool Opens(ReadOnlySpan<char> text, int blank, ListMarker marker) =>
        marker.IsBullet || (marker.Number == 1 && (marker.IsNumber || PointStop.Before(text, blank) != '\0'));

    // Behind a stop a dash begins a point; within words it does in a list, where the line before was meant to end.
    private bool SignBegins(ReadOnlySpan<char> text, int blank, int at, bool line)
    {
        int sign = LineSign.Length(text, at);
        if (sign == 0)
        {
            return false;
        }

        if (LineSign.IsSure(text[at]))
        {
            return line;
        }

        char stop = PointStop.Before(text, blank);
        if (stop is ':' or ';' || PointStop.JoinLength(text[..blank]) > 0)
        {
            // No aside follows a colon or a semicolon, so the line does not matter.
            return line || text[at] != 'o';
        }

        if (!line || (stop != '\0' && _signs))
        {
            return line;
        }

        if (!_signs)
        {
            // "“Go!”\n- said the mother": a small letter goes on. "stated that\n-- the port": the line was meant to end.
            return text[at] != 'o' && (stop != '\0' ? IsCapital(text, at + sign) || text[blank - 1] == '.' : text[..blank].EndsWith(" that", StringComparison.OrdinalIgnoreCase) && WrappedLines.IsMeant(text, blank, at, Width(text)));
        }

        return text[blank - 1] == ',' || WrappedLines.IsMeant(text, blank, at, Width(text));
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
