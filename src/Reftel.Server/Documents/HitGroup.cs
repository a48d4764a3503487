using Reftel.Archive.Search;

namespace Reftel.Server.Documents;

/// <summary>Hits of a page that are in one document.</summary>
public sealed record HitGroup(SearchHit First, IReadOnlyList<PlacedHit> Hits)
{
    /// <param name="result">The answer.</param>
    /// <param name="offset">Hits passed over before its first.</param>
    public static List<HitGroup> Of(SearchResult result, int offset) =>
    [
        .. result.Hits.Select((hit, i) => new PlacedHit(hit, offset + i)).GroupBy(hit => (hit.Hit.Document, hit.Hit.Version))
            .Select(group => new HitGroup(group.First().Hit, [.. group])),
    ];
}

/// <summary>A hit and its place among all, from 0.</summary>
public sealed record PlacedHit(SearchHit Hit, int Place)
{
    /// <summary>The snippet with what was found in it.</summary>
    public List<TextRun> Runs => TextRun.Cut(
        Hit.Snippet.Text, [.. Hit.Snippet.Highlights.Select(place => new TextMark(place.Start, place.End, MarkKind.Hit, ""))]);

    /// <summary>Where in the document: <c>paragraph 3, comment</c>.</summary>
    public string Where => string.Join(", ", new[] { Hit.Paragraph is { } number ? $"{Hit.Piece} {number}" : Hit.Piece, Hit.Voice is "reporting" ? null : Hit.Voice }
        .Where(part => part is not null));
}
