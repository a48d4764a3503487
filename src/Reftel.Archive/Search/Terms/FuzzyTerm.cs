using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms;

/// <summary>All words that few changes of letters make of the word.</summary>
internal sealed class FuzzyTerm(string typed, int edits) : Term(typed)
{
    private readonly string _folded = WordForms.Fold(typed);

    public override IEnumerable<(WordEntry Word, MatchKind Kind)> Expand(Segment segment)
    {
        foreach (WordEntry word in segment.Where(folded => Test(folded) is not null))
        {
            yield return (word, Test(word.Folded.AsSpan())!.Value);
        }
    }

    public override MatchKind? Test(string surface, string folded) => Test(folded.AsSpan());

    private MatchKind? Test(ReadOnlySpan<char> folded)
    {
        // A number is another number when one digit differs.
        if (char.IsAsciiDigit(folded[0]))
        {
            return folded.SequenceEqual(_folded) ? MatchKind.Exact : null;
        }

        int distance = EditDistance.Between(folded, _folded, edits + 1);
        return distance == 0 ? MatchKind.Exact : distance <= edits ? MatchKind.Fuzzy : null;
    }
}
