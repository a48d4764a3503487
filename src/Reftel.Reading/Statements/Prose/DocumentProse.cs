using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>
/// The words of a document as they read, put together block by block: markup, anchors, paragraph numbers and furniture of pages are left out.
/// Every place in it leads back to the original.
/// </summary>
internal sealed class DocumentProse(string text, ImmutableArray<ProseBlock> blocks, PieceMap? places)
{
    /// <summary>The blocks with an empty line between each two.</summary>
    public string Text => text;

    public ImmutableArray<ProseBlock> Blocks => blocks;

    /// <summary>Where words of the prose stand in the original, from the first character to the last.</summary>
    /// <param name="span">UTF-16 offsets in <see cref="Text"/>; not empty.</param>
    public TextSpan ToSource(TextSpan span)
    {
        if (places is not { } map)
        {
            return span;
        }

        int start = map.ToPlace(span.Start);
        int last = map.ToPlace(span.End - 1);
        return TextSpan.Between(start, Math.Max(start, last) + 1);
    }
}
