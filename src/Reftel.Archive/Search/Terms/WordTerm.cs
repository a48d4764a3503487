using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Terms.Names;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Terms;

/// <summary>A word in all its forms; a name in all its spellings; a place under all its names.</summary>
internal sealed class WordTerm : Term
{
    private readonly string _folded;
    private readonly string _stem;
    private readonly NameMatcher? _name;
    private readonly ShortNames? _short;
    private readonly int _place;

    public WordTerm(string typed)
        : base(typed)
    {
        _folded = WordForms.Fold(typed);
        _stem = WordForms.Stem(_folded);
        _name = NameWords.LooksLikeName(typed) ? new NameMatcher(typed.ToLowerInvariant()) : null;
        _short = ShortNames.Of(typed);
        _place = PlaceNames.Asked(typed);
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

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (WordEntry word in NameFolds(segment).SelectMany(segment.WithFold).Concat(Beginnings().SelectMany(segment.WithPrefix)))
        {
            if (Test(word.Surface, word.Folded) is { } kind && kind is (MatchKind.NameVariant or MatchKind.PlaceVariant) && seen.Add(word.Surface))
            {
                yield return (word, kind);
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

        return (_name is not null && char.IsUpper(surface[0]) && _name.IsSame(surface.ToLowerInvariant())) || _short?.IsSame(surface) == true
            ? MatchKind.NameVariant
            : _place >= 0 && PlaceNames.Named(surface) == _place ? MatchKind.PlaceVariant : null;
    }

    // Where the words stand that only tables of names or short spellings lead to.
    private IEnumerable<string> Beginnings() => (_short?.Beginnings ?? []).Concat(_place >= 0 ? PlaceNames.Beginnings(_place) : []);

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

    private IEnumerable<string> NameFolds(Segment segment)
    {
        if (_name is not { IsName: true } name)
        {
            return [];
        }

        string[] keys = [.. name.Keys];
        return keys.Length == 0
            ? segment.Where(NameKey.IsScarce).Select(word => word.Folded).Distinct(StringComparer.Ordinal)
            : keys.SelectMany(segment.NamesWithKey).Where(name.IsSame).Select(other => WordForms.Fold(other)).Distinct(StringComparer.Ordinal);
    }
}
