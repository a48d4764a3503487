namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>All pieces of some kinds and voices, whatever their words.</summary>
internal sealed class MarkedCursor(byte[] marks, PieceFilter filter) : PieceCursor
{
    public override int Cost => marks.Length;

    public override int Weight => 0;

    public override int Next() => Advance(Piece + 1);

    public override int Advance(int piece)
    {
        if (Piece == End || Piece >= piece)
        {
            return Piece;
        }

        while (piece < marks.Length && !filter.Allows(marks[piece]))
        {
            piece++;
        }

        return Piece = piece < marks.Length ? piece : End;
    }
}
