using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms;

/// <summary>A word of a phrase: as typed, capitals, accents and leading zeros aside; or, verbatim, with them.</summary>
internal sealed class ExactTerm(string typed, bool verbatim = false) : Term(typed)
{
    private readonly string _folded = WordForms.Fold(typed);

    public override string Key => verbatim ? Typed : _folded;

    public override IEnumerable<(WordEntry Word, MatchKind Kind)> Expand(Segment segment)
    {
        foreach (WordEntry word in segment.WithFold(_folded))
        {
            if (!verbatim || word.Surface == Typed)
            {
                yield return (word, MatchKind.Exact);
            }
        }
    }

    public override MatchKind? Test(string surface, string folded) =>
        (verbatim ? surface == Typed : folded == _folded) ? MatchKind.Exact : null;
}
