using System.Collections.Immutable;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>What stands behind a sentence that ends in a colon: the items of a list, a quotation, or one paragraph.</summary>
internal static class AnnouncedContent
{
    /// <param name="prose">Text of the document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="sentence">Index of the one with the colon.</param>
    public static ImmutableArray<TextSpan> Behind(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int sentence)
    {
        int next = sentence + 1;
        if (next >= sentences.Count)
        {
            return [];
        }

        ProseBlock block = prose.Blocks[sentences[next].Block];
        if (block.Role is ProseRole.Headline or ProseRole.Heading or ProseRole.Boilerplate or ProseRole.Takeaway)
        {
            return [];
        }

        if (AnnouncedItems.At(prose, sentences, next))
        {
            return AnnouncedItems.From(prose, sentences, next);
        }

        bool begins = sentences[next].Block != sentences[sentence].Block;
        return !begins ? [] : block.Role == ProseRole.Quotation ? Blocks(prose, sentences[next].Block) : [QuotationOverBlocks.First(prose, sentences[next].Block)?.Span ?? WithoutStop(prose, block.Span)];
    }

    private static ImmutableArray<TextSpan> Blocks(DocumentProse prose, int first)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        for (int block = first; block < prose.Blocks.Length && prose.Blocks[block].Role == ProseRole.Quotation && pieces.Count < AnnouncedItems.Most; block++)
        {
            pieces.Add(prose.Blocks[block].Span);
        }

        return pieces.ToImmutable();
    }

    private static TextSpan WithoutStop(DocumentProse prose, TextSpan span) => span.Length > 1 && prose.Text[span.End - 1] == '.' ? TextSpan.Between(span.Start, span.End - 1) : span;
}
