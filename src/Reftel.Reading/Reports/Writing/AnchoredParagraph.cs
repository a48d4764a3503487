using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>A paragraph with the places in its words where notes are anchored.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="HeadingAnchors">Anchors in the heading above it, which stand behind it.</param>
/// <param name="Anchors">Anchors in its words, in the order of the source.</param>
public sealed record AnchoredParagraph(
    ReportParagraph Paragraph,
    ImmutableArray<PlacedAnchor> HeadingAnchors,
    ImmutableArray<PlacedAnchor> Anchors);

/// <summary>An anchor in words that a person reads.</summary>
/// <param name="Offset">UTF-16 offset in the words of the paragraph; the anchor stands before the character there.</param>
/// <param name="Note">Index among the notes of the report; null for an anchor whose note is not in the text.</param>
/// <param name="Number">The number that is shown, or null when it is unknown.</param>
public sealed record PlacedAnchor(int Offset, int? Note, int? Number)
{
    /// <summary>Pages that the anchor cites of the note's source: <c>с. 45</c> of <c>[2, с. 45]</c>; or null.</summary>
    public string? Pages { get; init; }

    /// <summary>The name that an anchor without a note shows in the place of a number, or null.</summary>
    public string? Label { get; init; }
}
