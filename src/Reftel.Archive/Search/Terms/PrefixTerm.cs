using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms;

/// <summary>All words that begin so.</summary>
internal sealed class PrefixTerm(string typed) : Term(typed)
{
    private readonly string _folded = WordForms.Fold(typed);

    public override IEnumerable<(WordEntry Word, MatchKind Kind)> Expand(Segment segment)
    {
        foreach (WordEntry word in segment.WithPrefix(_folded))
        {
            yield return (word, Kind(word.Folded));
        }
    }

    public override MatchKind? Test(string surface, string folded) => folded.StartsWith(_folded, StringComparison.Ordinal) ? Kind(folded) : null;

    private MatchKind Kind(string folded) => folded.Length == _folded.Length ? MatchKind.Exact : MatchKind.Prefix;
}
