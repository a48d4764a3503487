using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>One paragraph of the body.</summary>
/// <param name="Number">Printed number, or null.</param>
/// <param name="Marking">Portion mark without parentheses, upper case: <c>C</c>, <c>S/NF</c>; null when not printed.</param>
/// <param name="Heading">Heading above it, as printed, on the first paragraph under that heading; else null.</param>
/// <param name="Voice">Who speaks where the paragraph begins.</param>
/// <param name="Block">The block it begins in, or null.</param>
/// <param name="Text">
/// The words, without number and mark. Lines are joined with a blank; a point of a list begins a line, blocks inside the paragraph with an empty line;
/// page marks, repeated captions and stamps are left out.
/// </param>
/// <param name="Span">From the number to the last word; UTF-16 offsets in the source text.</param>
/// <param name="Passages">The paragraph cut where the voice or block changes; one passage when it does not.</param>
public sealed record Paragraph(
    int? Number,
    string? Marking,
    string? Heading,
    Voice Voice,
    BlockKind? Block,
    string Text,
    TextSpan Span,
    ImmutableArray<Passage> Passages)
{
    /// <summary>ISO 639-1 code of its language where that is another than the document's, else null.</summary>
    public string? Language { get; init; }
}

/// <summary>A part of a paragraph in one voice.</summary>
/// <param name="Voice">Who speaks.</param>
/// <param name="Block">The block it stands in, or null.</param>
/// <param name="Text">Its words; the passages of a paragraph, joined as they are, give the paragraph's text.</param>
/// <param name="Span">Its place; UTF-16 offsets in the source text.</param>
public sealed record Passage(Voice Voice, BlockKind? Block, string Text, TextSpan Span);
