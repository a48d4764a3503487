using Reftel.Archive.Search.Execution.Cursors;
using Reftel.Archive.Search.Execution.Matchers;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Terms;

namespace Reftel.Archive.Search.Execution.Plans;

/// <summary>A word or a phrase.</summary>
/// <param name="typed">As the query has it, for reasons.</param>
/// <param name="terms">The word, or the words of the phrase.</param>
/// <param name="slop">How far they may stand from each other.</param>
/// <param name="filter">The pieces that count; null for all.</param>
internal sealed class WordsPlan(string typed, Term[] terms, int slop, PieceFilter? filter) : Plan
{
    // More lists than these are gathered at once rather than merged.
    private const int MostMerged = 8;

    private (WordEntry Word, MatchKind Kind)[][][] _words = [];
    private double _rarity;

    public string Typed { get; } = typed;

    public Term[] Terms { get; } = terms;

    public int Slop { get; } = slop;

    /// <summary>Whether a piece of this <see cref="PieceMark"/> counts.</summary>
    public bool Counts(byte mark) => filter is null || filter.Allows(mark);

    /// <summary>Looks the words up, and weighs them by all segments.</summary>
    public void Prepare(IReadOnlyList<Segment> segments, Ranking ranking)
    {
        _words = [.. segments.Select(segment => Terms.Select(term => term.Expand(segment).ToArray()).ToArray())];
        _rarity = 0;
        for (int term = 0; term < Terms.Length; term++)
        {
            _rarity += ranking.Rarity(_words.Sum(words => words[term].Sum(found => (long)found.Word.Paragraphs)));
        }
    }

    /// <summary>How the words of the phrase must stand.</summary>
    public PhraseWindow Window() => new([.. Terms.Select(term => term.Key)], Slop);

    public override Matcher Open(SegmentScope scope)
    {
        PieceCursor cursor = OpenCursor(scope);
        cursor = filter is null ? cursor : new FilteredCursor(cursor, scope.Segment.Documents.Marks, filter);
        return new WordsMatcher(cursor, scope.Segment.Documents, scope.Ranking, _rarity);
    }

    private PieceCursor OpenCursor(SegmentScope scope)
    {
        (WordEntry Word, MatchKind Kind)[][] words = _words[scope.Number];
        if (words.Any(found => found.Length == 0))
        {
            return new EmptyCursor();
        }

        if (words is [var single])
        {
            return single.Length > MostMerged
                ? new GatheredCursor(scope.Segment, single.Select(found => (found.Word, MatchKinds.Weight(found.Kind))))
                : OpenWord(scope.Segment, single);
        }

        return new PhraseCursor([.. words.Select(found => OpenWord(scope.Segment, found))], Window(), MatchKinds.Weight(MatchKind.Exact));
    }

    private static WordCursor OpenWord(Segment segment, (WordEntry Word, MatchKind Kind)[] forms)
    {
        WordCursor[] lists = [.. forms.Select(form => new ListCursor(segment.Places(form.Word), form.Word.Paragraphs, MatchKinds.Weight(form.Kind)))];
        return lists is [var single] ? single : new UnionCursor(lists);
    }
}
