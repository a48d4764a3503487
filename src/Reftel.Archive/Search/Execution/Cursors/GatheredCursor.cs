using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>The pieces of very many forms (a short prefix): gathered list by list, which costs less than merging them step by step.</summary>
internal sealed class GatheredCursor : PieceCursor
{
    private readonly ushort[] _weights;

    /// <param name="segment">The segment.</param>
    /// <param name="forms">Its words, and what an occurrence of each counts for.</param>
    public GatheredCursor(Segment segment, IEnumerable<(WordEntry Word, int Weight)> forms)
    {
        _weights = new ushort[segment.Documents.Paragraphs];
        var places = new PostingList(default);
        foreach ((WordEntry word, int weight) in forms)
        {
            places.Restart(segment.PlaceBytes(word));
            Cost += places.AddTo(_weights, weight);
        }
    }

    public override int Cost { get; }

    public override int Weight => _weights[Piece];

    public override int Next() => Advance(Piece + 1);

    public override void Collect(int behind, PieceWeights weights)
    {
        int last = Math.Min(behind, _weights.Length);
        for (int piece = Piece; piece < last; piece++)
        {
            if (_weights[piece] != 0)
            {
                weights.Add(piece, _weights[piece]);
            }
        }

        Piece = Piece < last ? last - 1 : Piece;
        Next();
    }

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
