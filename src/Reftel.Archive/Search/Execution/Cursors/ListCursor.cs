using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>The places of one written form.</summary>
internal sealed class ListCursor(PostingList places, int cost, int weight) : WordCursor
{
    public override int Cost => cost;

    public override int Weight => places.Count * weight;

    public override int Next() => Piece = places.Next();

    public override int Advance(int piece) => Piece = places.Advance(piece);

    public override void Collect(int behind, PieceWeights weights) => Piece = places.Collect(behind, weight, weights);

    public override ReadOnlySpan<int> Positions() => places.Positions();
}
