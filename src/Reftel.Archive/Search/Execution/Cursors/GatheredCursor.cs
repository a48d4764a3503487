using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>The pieces of very many forms (a short prefix): gathered list by list, which costs less than merging them step by step.</summary>
internal sealed class GatheredCursor : PieceCursor
{
    private readonly ushort[] _weights;

    /// <param name="pieces">Pieces of the segment.</param>
    /// <param name="forms">The lists, and what an occurrence of each counts for.</param>
    public GatheredCursor(int pieces, IEnumerable<(PostingList Places, int Weight)> forms)
    {
        _weights = new ushort[pieces];
        foreach ((PostingList places, int weight) in forms)
        {
            for (int piece = places.Next(); piece != End; piece = places.Next())
            {
                ref ushort sum = ref _weights[piece];
                Cost += sum == 0 ? 1 : 0;
                sum = (ushort)Math.Min(ushort.MaxValue, sum + (places.Count * weight));
            }
        }
    }

    public override int Cost { get; }

    public override int Weight => _weights[Piece];

    public override int Next() => Advance(Piece + 1);

    public override int Advance(int piece)
    {
        if (Piece == End || Piece >= piece)
        {
            return Piece;
        }

        int skipped = piece < _weights.Length ? _weights.AsSpan(piece).IndexOfAnyExcept((ushort)0) : -1;
        return Piece = skipped < 0 ? End : piece + skipped;
    }
}
