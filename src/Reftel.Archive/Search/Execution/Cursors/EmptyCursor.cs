namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>No piece at all.</summary>
internal sealed class EmptyCursor : WordCursor
{
    public override int Cost => 0;

    public override int Weight => 0;

    public override int Next() => Piece = End;

    public override int Advance(int piece) => Piece = End;

    public override ReadOnlySpan<int> Positions() => [];
}
