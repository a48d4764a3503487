using System.Collections.Immutable;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>What stands behind a sentence that ends in a colon: the items of a list, a quotation, or one paragraph.</summary>
internal static class AnnouncedContent
{
    /// <summary>Pieces of a list at most: a document of one long list is not what one person said.</summary>
    private const int MostItems = 50;

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

        if (IsItem(prose, sentences, next))
        {
            return Items(prose, sentences, next);
        }

        bool begins = sentences[next].Block != sentences[sentence].Block;
        return !begins ? [] : block.Role == ProseRole.Quotation ? Blocks(prose, sentences[next].Block) : [QuotationOverBlocks.First(prose, sentences[next].Block)?.Span ?? WithoutStop(prose, block.Span)];
    }

    /// <summary>Items that go on behind a sentence in its own paragraph.</summary>
    public static ImmutableArray<TextSpan> ItemsOfBlock(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int sentence) =>
        sentence + 1 < sentences.Count && sentences[sentence + 1].Block == sentences[sentence].Block && Sign(prose, sentences[sentence + 1].Span) > 0 ? Items(prose, sentences, sentence + 1) : [];

    private static ImmutableArray<TextSpan> Items(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int first)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        int last = first;
        for (int i = first; i < sentences.Count && pieces.Count < MostItems; i++)
        {
            if (IsItem(prose, sentences, i))
            {
                // Sentences between two items of one paragraph belong to the first of them.
                for (int j = last + 1; j < i && sentences[j].Block == sentences[last].Block; j++)
                {
                    pieces.Add(sentences[j].Span);
                }

                pieces.Add(TextSpan.Between(sentences[i].Span.Start + Sign(prose, sentences[i].Span), sentences[i].Span.End));
                last = i;
            }
            else if (sentences[i].Block != sentences[last].Block || prose.Text[sentences[i].Span.End - 1] == ':')
            {
                // Somebody else's words are announced.
                break;
            }
        }

        return pieces.ToImmutable();
    }

    private static ImmutableArray<TextSpan> Blocks(DocumentProse prose, int first)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        for (int block = first; block < prose.Blocks.Length && prose.Blocks[block].Role == ProseRole.Quotation && pieces.Count < MostItems; block++)
        {
            pieces.Add(prose.Blocks[block].Span);
        }

        return pieces.ToImmutable();
    }

    private static bool IsItem(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int sentence) =>
        Sign(prose, sentences[sentence].Span) > 0
        || (prose.Blocks[sentences[sentence].Block].Role == ProseRole.Item && (sentence == 0 || sentences[sentence - 1].Block != sentences[sentence].Block));

    // Length of "-- ", "• ", "(b) " with its blank; zero where there is none.
    private static int Sign(DocumentProse prose, TextSpan span)
    {
        ReadOnlySpan<char> text = prose.Text.AsSpan(span.Start, span.Length);
        int at = 0;
        while (at < text.Length && text[at] is '-' or '\u2013' or '\u2014' or '*')
        {
            at++;
        }

        at = at is > 0 and <= 3 ? at : ListMarker.At(text, 0, roman: false)?.Length ?? 0;
        int sign = at;
        while (at > 0 && at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at > sign && at < text.Length ? at : 0;
    }

    private static TextSpan WithoutStop(DocumentProse prose, TextSpan span) => span.Length > 1 && prose.Text[span.End - 1] == '.' ? TextSpan.Between(span.Start, span.End - 1) : span;
}
