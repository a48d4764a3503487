using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>Of the pieces of another cursor, those of some kinds and voices.</summary>
/// <param name="inner">The other cursor.</param>
/// <param name="marks">The <see cref="PieceMark"/> of each piece of the segment.</param>
/// <param name="filter">What is let through.</param>
internal sealed class FilteredCursor(PieceCursor inner, byte[] marks, PieceFilter filter) : PieceCursor
{
    public override int Cost => inner.Cost;

    public override int Weight => inner.Weight;

    public override int Next() => Pass(inner.Next());

    public override int Advance(int piece) => Pass(inner.Advance(piece));

    private int Pass(int piece)
    {
        while (piece != End && !filter.Allows(marks[piece]))
        {
            piece = inner.Next();
        }

        return Piece = piece;
    }
}
