using System.Collections.Immutable;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Gives a speaker the paragraphs that go on with a quotation: each opens it anew, and only the last closes it.</summary>
internal static class QuotationOverBlocks
{
    /// <summary>Paragraphs that a quotation goes on in at most: who never closes one does not give each speaker before it all the rest.</summary>
    private const int MostBlocks = 50;

    /// <param name="prose">Text of the document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="found">Its attributions; those whose content goes on are replaced.</param>
    public static void GoOn(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, List<FoundAttribution> found)
    {
        List<TextSpan>? said = null;
        var quotes = new BlockQuotations(prose);
        for (int i = 0; i < found.Count; i++)
        {
            TextSpan last = found[i].Content[^1];
            int block = BlockOf(prose, sentences[found[i].Sentence].Block, last);
            if (!IsOpenAtEnd(quotes, block, last))
            {
                continue;
            }

            said ??= [.. found.SelectMany(attribution => attribution.Content).Order()];
            ImmutableArray<TextSpan>.Builder content = found[i].Content.ToBuilder();
            int end = Math.Min(prose.Blocks.Length, block + 1 + MostBlocks);
            for (block++; block < end && First(quotes, block) is { } quote && !IsSaid(said, quote.Span); block++)
            {
                content.Add(quote.Span);
                if (quote.Closed)
                {
                    break;
                }
            }

            found[i] = found[i] with { Content = content.ToImmutable() };
        }
    }

    /// <summary>The quotation that a block begins with, where nothing else follows it.</summary>
    public static Quotation? First(DocumentProse prose, int block) => First(new BlockQuotations(prose), block);

    private static Quotation? First(BlockQuotations all, int block)
    {
        TextSpan span = all.Prose.Blocks[block].Span;
        List<Quotation> quotes = all.Of(block);
        return quotes.Count > 0 && quotes[0].Span.Start == span.Start && all.Prose.Text.AsSpan(quotes[0].Span.End, span.End - quotes[0].Span.End).IsWhiteSpace() ? quotes[0] : null;
    }

    // The content of what was announced at the end of a block stands in the next.
    private static int BlockOf(DocumentProse prose, int block, TextSpan content)
    {
        while (block + 1 < prose.Blocks.Length && prose.Blocks[block + 1].Span.Start <= content.Start)
        {
            block++;
        }

        return block;
    }

    private static bool IsOpenAtEnd(BlockQuotations all, int block, TextSpan content)
    {
        TextSpan span = all.Prose.Blocks[block].Span;
        if (!all.Prose.Text.AsSpan(content.End, Math.Max(0, span.End - content.End)).IsWhiteSpace())
        {
            return false;
        }

        List<Quotation> quotes = all.Of(block);
        return quotes.Count > 0 && !quotes[^1].Closed && content.Overlaps(quotes[^1].Span);
    }

    private static bool IsSaid(List<TextSpan> said, TextSpan quote)
    {
        int at = said.BinarySearch(quote);
        at = at < 0 ? ~at : at;
        return (at < said.Count && said[at].Start < quote.End) || (at > 0 && said[at - 1].End > quote.Start);
    }

    // A block is read once, however many speakers of one sentence speak up to its end.
    private sealed class BlockQuotations(DocumentProse prose)
    {
        private readonly Dictionary<int, List<Quotation>> _read = [];

        public DocumentProse Prose => prose;

        public List<Quotation> Of(int block)
        {
            if (!_read.TryGetValue(block, out List<Quotation>? quotes))
            {
                _read.Add(block, quotes = Quotations.Of(prose.Text, prose.Blocks[block].Span));
            }

            return quotes;
        }
    }
}
