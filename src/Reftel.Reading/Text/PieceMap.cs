using System.Runtime.InteropServices;

namespace Reftel.Reading.Text;

/// <summary>The way back from a text put together of copied pieces to where each stands. Pieces are added in the order of the joined text.</summary>
internal readonly struct PieceMap(int capacity)
{
    private readonly List<Piece> _pieces = new(capacity);

    public int Count => _pieces.Count;

    /// <summary>Adds a piece.</summary>
    /// <param name="joined">Where it begins in the joined text.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(int joined, int place) => _pieces.Add(new Piece(joined, place));

    /// <summary>The same where the piece added last does not run on to there anyway.</summary>
    public void AddUnlessGoingOn(int joined, int place)
    {
        if (_pieces.Count == 0 || _pieces[^1].Place - _pieces[^1].Joined != place - joined)
        {
            Add(joined, place);
        }
    }

    /// <summary>Where a piece begins in the joined text.</summary>
    public int JoinedStart(int piece) => _pieces[piece].Joined;

    /// <summary>Where the character at an offset of the joined text stands; there must be a piece.</summary>
    public int ToPlace(int offset)
    {
        ReadOnlySpan<Piece> pieces = CollectionsMarshal.AsSpan(_pieces);
        Piece piece = pieces[PieceSearch.At(pieces, offset)];
        return piece.Place + offset - piece.Joined;
    }

    private readonly record struct Piece(int Joined, int Place) : IPiece;
}
