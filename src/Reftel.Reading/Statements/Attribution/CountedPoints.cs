using System.Collections.Immutable;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Points that are told in sentences of one paragraph and counted: "First, ... Second, ... Finally, ...".</summary>
internal static class CountedPoints
{
    private static readonly HashSet<string> First = new(["First", "Firstly"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Next = new(["Second", "Secondly", "Third", "Thirdly", "Fourth", "Fourthly", "Fifth", "Sixth", "Finally", "Lastly"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences from the first point to the last; what stands between two points goes on with the one before. Empty where none are counted.</summary>
    /// <param name="sentences">Of the document.</param>
    /// <param name="sentence">The one that announces them.</param>
    /// <param name="from">1 where the first is behind it, 2 where it stands within it.</param>
    public static ImmutableArray<TextSpan> Behind(IReadOnlyList<ProseSentence> sentences, int sentence, int from)
    {
        if (from == 1 && !(sentence + 1 < sentences.Count && sentences[sentence + 1].Block == sentences[sentence].Block && Begins(sentences[sentence + 1].Tokens, First)))
        {
            return [];
        }

        int last = from == 1 ? sentence + 1 : sentence;
        for (int i = last + 1; i < sentences.Count && i - sentence <= AnnouncedItems.Most && sentences[i].Block == sentences[sentence].Block; i++)
        {
            last = Begins(sentences[i].Tokens, Next) ? i : last;
        }

        return [.. Enumerable.Range(sentence + 1, last - sentence).Select(i => sentences[i].Span)];
    }

    private static bool Begins(ImmutableArray<Token> words, HashSet<string> counts) => words.Length > 2 && words[1].Form is "," or ":" && counts.Contains(words[0].Form);
}
