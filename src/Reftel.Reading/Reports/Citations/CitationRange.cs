namespace Reftel.Reading.Reports.Citations;

/// <summary>Where a citation stands, without the marks at its edges.</summary>
internal static class CitationRange
{
    /// <returns>Range in the readable text.</returns>
    public static (int Start, int End) Trimmed(PieceText piece, int start, int end)
    {
        (int first, int last) = (start, end);
        while (start < end && (char.IsWhiteSpace(piece.Text[start]) || piece.Text[start] is ',' or '.'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(piece.Text[end - 1]) || piece.Text[end - 1] is ',' or ';' or '\u2191' or '\u21A9' or '\uFE0E'))
        {
            end--;
        }

        // Nothing but marks, linked: they are what stands there.
        return start < end ? piece.ToReadable(start, end) : piece.ToReadable(first, last);
    }
}
