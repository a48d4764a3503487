using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Snippets;
using Reftel.Archive.Search.Terms;

namespace Reftel.Archive.Tests.Search;

/// <summary>What a query means, read from the texts themselves: slow, without an index, and too plain to be wrong.</summary>
internal static class PlainReading
{
    public static bool Answers(QueryNode node, HeldDocument document) => node switch
    {
        WordNode word => Has(document, [new WordTerm(word.Text)], 0),
        PrefixNode prefix => Has(document, [new PrefixTerm(prefix.Text)], 0),
        FuzzyNode fuzzy => Has(document, [new FuzzyTerm(fuzzy.Text, fuzzy.Edits)], 0),
        PhraseNode phrase => Has(document, [.. phrase.Words.Select(Term (word, i) => phrase.HasStar(i) ? new PrefixTerm(word) : new ExactTerm(word))], phrase.Slop),
        NotNode not => !Answers(not.Inner, document),
        OrNode or => or.Any.Any(part => Answers(part, document)),
        AndNode and => and.All.All(part => Answers(part, document)),
        _ => true,
    };

    private static bool Has(HeldDocument document, Term[] terms, int slop) =>
        document.Pieces.Any(piece => Stand(TextWord.AllOf(piece.Text), terms, slop, []));

    // Every choice of places is tried.
    private static bool Stand(TextWord[] words, Term[] terms, int slop, int[] chosen)
    {
        if (chosen.Length == terms.Length)
        {
            int[] moved = [.. chosen.Select((place, i) => place - i)];
            return moved.Max() - moved.Min() <= slop;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (!chosen.Contains(i) && terms[chosen.Length].Test(words[i].Surface, words[i].Folded) is not null && Stand(words, terms, slop, [.. chosen, i]))
            {
                return true;
            }
        }

        return false;
    }
}
