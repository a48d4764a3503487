using System.Collections.Immutable;
using Reftel.Archive.Search.Execution;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Snippets;
using Reftel.Archive.Search.Terms;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search;

/// <summary>Makes of places in the index what a person sees: card, snippet, reasons.</summary>
internal sealed class HitPresenter(ISearchedStore store, IReadOnlyList<Segment> segments, Planner planner, SearchOptions options, AddedDocuments? added)
{
    private static readonly Snippet NoWords = new("", []);

    private readonly Dictionary<long, IReadOnlyList<TextPiece>> _pieces = [];

    public ImmutableArray<SearchHit> Present(ReadOnlySpan<HitPlace> places)
    {
        var keys = new long[places.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = segments[places[i].Segment].Documents.Keys[places[i].Document];
        }

        long[] distinct = [.. keys.Distinct()];
        Dictionary<long, DocumentCard> cards = store.Cards(distinct).ToDictionary(card => card.Key);
        ImmutableArray<SearchHit>.Builder hits = ImmutableArray.CreateBuilder<SearchHit>(places.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            hits.Add(Present(places[i], cards[keys[i]]));
        }

        return hits.MoveToImmutable();
    }

    private SearchHit Present(HitPlace place, DocumentCard card)
    {
        if (!options.WithWords)
        {
            return Told(card, new SearchHit(card.Id, card.Title, card.Date, card.Form, "", null, null, default, place.Score, NoWords, []));
        }

        if (!_pieces.TryGetValue(card.Key, out IReadOnlyList<TextPiece>? pieces))
        {
            _pieces.Add(card.Key, pieces = store.Pieces(card.Key));
        }

        if (place.Piece >= pieces.Count)
        {
            throw ByteReader.Damaged();
        }

        TextPiece piece = pieces[place.Piece];
        byte mark = PieceMark.Of(piece);
        TextWord[] words = TextWord.AllOf(piece.Text);
        List<Occurrence> found = OccurrenceFinder.Find(words, planner.Words, mark);
        Snippet snippet = SnippetMaker.Make(piece.Text, words, found, planner.Words.Count, options.SnippetLength);
        return Told(card, new SearchHit(
            card.Id, card.Title, card.Date, card.Form, piece.Kind.ToString().ToLowerInvariant(), piece.Number, piece.Voice, piece.Span,
            place.Score, snippet, Reasons(place, piece.Text, mark, found)));
    }

    private SearchHit Told(DocumentCard card, SearchHit hit) => hit with
    {
        IsNew = added?.Keys.Contains(card.Key) ?? false,
        Sha256 = card.Sha256,
        Version = card.Version,
        Versions = card.Versions,
    };

    // Each part of the query with each way in which it was met once, by its first words.
    private ImmutableArray<MatchReason> Reasons(HitPlace place, string text, byte mark, List<Occurrence> found)
    {
        IEnumerable<MatchReason> words = found
            .GroupBy(occurrence => (occurrence.Part, occurrence.Kind))
            .OrderBy(group => group.Key.Part).ThenBy(group => group.Key.Kind)
            .Select(group => new MatchReason(group.Key.Kind, group.First().Words.Typed, text[group.First().Start..group.First().End]));
        IEnumerable<string> fields = planner.Fields.Where(field => field.Has(place.Segment, place.Document)).Select(field => field.Typed);
        IEnumerable<string> choices = planner.PieceChoices.Where(choice => choice.Filter.Allows(mark)).Select(choice => choice.Typed);
        ImmutableArray<MatchReason> reasons = [.. words, .. fields.Concat(choices).Distinct().Select(field => new MatchReason(MatchKind.Field, field, null))];
        return reasons.IsEmpty ? WithoutWords() : reasons;
    }

    private ImmutableArray<MatchReason> WithoutWords() => planner.Excluded.Count > 0
        ? [.. planner.Excluded.Distinct().Select(excluded => new MatchReason(MatchKind.Without, excluded, null))]
        : [new MatchReason(MatchKind.Everything, "*", null)];
}
