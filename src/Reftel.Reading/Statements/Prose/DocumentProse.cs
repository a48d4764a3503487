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

    /// <summary>The words of a place of the original as they read, on one line; empty where the prose has none of it.</summary>
    /// <param name="span">UTF-16 offsets in the source text.</param>
    public string WordsOf(TextSpan span)
    {
        int start = places is null ? span.Start : First(span.Start);
        int end = places is null ? span.End : First(span.End);
        return BlankSpace.Fold(text.AsSpan(start, Math.Max(0, end - start)));
    }

    // The first offset whose place is not before one of the original; places never go back.
    private int First(int place)
    {
        int low = 0;
        int high = text.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = places!.Value.ToPlace(middle) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
