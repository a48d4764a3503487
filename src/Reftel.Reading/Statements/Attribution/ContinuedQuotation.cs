using System.Collections.Immutable;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Gives a speaker the quotations that go on behind the sentence that names him: "“...,” she said. “...”".</summary>
internal static class ContinuedQuotation
{
    /// <param name="prose">Text of the document.</param>
    /// <param name="found">The attribution; its content has quoted words.</param>
    /// <param name="quotes">Quotations of the block.</param>
    /// <param name="sentenceEnd">Where the sentence of the cue ends.</param>
    /// <param name="blockEnd">Where the block ends.</param>
    public static FoundAttribution GoOn(string prose, FoundAttribution found, List<Quotation> quotes, int sentenceEnd, int blockEnd)
    {
        if (!HoldsQuotation(found, quotes))
        {
            return found;
        }

        ImmutableArray<TextSpan>.Builder? content = null;
        int end = Math.Max(sentenceEnd, found.Content[^1].End);
        for (int i = Quotations.LastBefore(quotes, end - 1) + 1; i < quotes.Count; i++)
        {
            Quotation quote = quotes[i];
            if (!prose.AsSpan(end, quote.Span.Start - end).IsWhiteSpace() || !EndsSentence(prose, quote.Span, blockEnd))
            {
                break;
            }

            content ??= found.Content.ToBuilder();
            content.Add(quote.Span);
            end = quote.Span.End;
        }

        return content is null ? found : found with { Content = content.ToImmutable() };
    }

    private static bool HoldsQuotation(FoundAttribution found, List<Quotation> quotes)
    {
        foreach (TextSpan piece in found.Content)
        {
            int first = Quotations.LastBefore(quotes, piece.Start - 1) + 1;
            if (first < quotes.Count && piece.Contains(quotes[first].Span))
            {
                return true;
            }
        }

        return false;
    }

    // The quotation is whole sentences: a full stop in it, and a new sentence or the end of the block behind.
    private static bool EndsSentence(string prose, TextSpan quote, int blockEnd)
    {
        int last = quote.End - 1;
        while (last > quote.Start && (prose[last] is '"' or '\'' or '\u201D' or '\u2019'))
        {
            last--;
        }

        if (prose[last] is not ('.' or '!' or '?' or '\u2026'))
        {
            return false;
        }

        int next = quote.End;
        while (next < blockEnd && char.IsWhiteSpace(prose[next]))
        {
            next++;
        }

        return next >= blockEnd || !char.IsLower(prose[next]);
    }
}
