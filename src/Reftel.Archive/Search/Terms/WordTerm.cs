using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Terms.Names;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms;

/// <summary>A word in all its forms; a name in all its spellings.</summary>
internal sealed class WordTerm : Term
{
    private readonly string _folded;
    private readonly string _stem;
    private readonly NameMatcher? _name;

    public WordTerm(string typed)
        : base(typed)
    {
        _folded = WordForms.Fold(typed);
        _stem = WordForms.Stem(_folded);
        _name = NameWords.LooksLikeName(typed) ? new NameMatcher(typed.ToLowerInvariant()) : null;
    }

    public override IEnumerable<(WordEntry Word, MatchKind Kind)> Expand(Segment segment)
    {
        foreach (string folded in Folds(segment))
        {
            MatchKind kind = folded == _folded ? MatchKind.Exact : MatchKind.Stem;
            foreach (WordEntry word in segment.WithFold(folded))
            {
                yield return (word, kind);
            }
        }

        foreach (string folded in NameFolds(segment))
        {
            foreach (WordEntry word in segment.WithFold(folded))
            {
                if (Test(word.Surface, folded) == MatchKind.NameVariant)
                {
                    yield return (word, MatchKind.NameVariant);
                }
            }
        }
    }

    public override MatchKind? Test(string surface, string folded)
    {
        if (folded == _folded)
        {
            return MatchKind.Exact;
        }

        if (WordForms.Stem(folded) == _stem)
        {
            return MatchKind.Stem;
        }

        return _name is not null && char.IsUpper(surface[0]) && _name.IsSame(surface.ToLowerInvariant()) ? MatchKind.NameVariant : null;
    }

    private IEnumerable<string> Folds(Segment segment)
    {
        yield return _folded;
        if (_stem != _folded && WordForms.Stem(_stem) == _stem)
        {
            yield return _stem;
        }

        foreach (string folded in segment.FoldsOfStem(_stem))
        {
            if (folded != _folded)
            {
                yield return folded;
            }
        }
    }

    private IEnumerable<string> NameFolds(Segment segment) => _name is null ? [] : _name.Keys
        .SelectMany(segment.NamesWithKey)
        .Where(_name.IsSame)
        .Select(name => WordForms.Fold(name))
        .Distinct(StringComparer.Ordinal);
}
