using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>Sentences that are wholly what somebody says whose cue stands in another: within a long quotation, behind "The minister added:".</summary>
internal static class CarriedContent
{
    private const int SignOfItem = 6;
    private const int JoinOfItems = 6;

    /// <summary>Of such sentences, by their index, the attribution with the sentence as its content; of several the one with the shortest piece.</summary>
    public static Dictionary<int, FoundAttribution> Of(IReadOnlyList<ProseSentence> sentences, IEnumerable<FoundAttribution> attributions)
    {
        var carried = new Dictionary<int, FoundAttribution>();
        var lengths = new Dictionary<int, int>();
        foreach (FoundAttribution attribution in attributions)
        {
            foreach (TextSpan piece in attribution.Content)
            {
                // The sign of an item stands before its words, and behind them the "and" before the next.
                for (int i = FirstFrom(sentences, piece.Start - SignOfItem); i < sentences.Count && sentences[i].Span.Start < piece.End && sentences[i].Span.End <= piece.End + JoinOfItems; i++)
                {
                    TextSpan span = sentences[i].Span;
                    if (i != attribution.Sentence && span.End > piece.Start && (!lengths.TryGetValue(i, out int length) || piece.Length < length))
                    {
                        lengths[i] = piece.Length;
                        carried[i] = attribution with { Content = [TextSpan.Between(Math.Max(span.Start, piece.Start), Math.Min(span.End, Math.Max(piece.End, span.End - JoinOfItems)))], Sentence = i, Word = -1 };
                    }
                }
            }
        }

        return carried;
    }

    private static int FirstFrom(IReadOnlyList<ProseSentence> sentences, int start) => InOrder.FirstFrom(sentences.Count, start, i => sentences[i].Span.Start);
}
