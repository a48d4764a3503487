namespace Reftel.Reading.Reports.Citations;

/// <summary>The links of one citation as they stand in its note.</summary>
/// <param name="Piece">The words of the note.</param>
/// <param name="First">The first link.</param>
/// <param name="Other">The link to a copy in an archive, or to the page that was copied, which stands behind it; or null.</param>
/// <param name="IsSwapped">The second link is the address of the citation.</param>
internal sealed record CitedLinks(PieceText Piece, NoteLink First, NoteLink? Other, bool IsSwapped)
{
    /// <summary>The address of the citation, once all is repaired.</summary>
    public string Url { get; init; } = First.Url;

    /// <summary>Where a title stands that only its italics prove; null where there is none.</summary>
    public (int Start, int End)? Title { get; init; }
}
