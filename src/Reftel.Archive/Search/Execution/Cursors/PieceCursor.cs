namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>The pieces of a segment that have a word or a phrase, rising.</summary>
internal abstract class PieceCursor
{
    /// <summary>Behind the last piece.</summary>
    public const int End = int.MaxValue;

    /// <summary>The piece stood at: -1 before the first, <see cref="End"/> behind the last.</summary>
    public int Piece { get; protected set; } = -1;

    /// <summary>Pieces at most: what is asked first when several must agree.</summary>
    public abstract int Cost { get; }

    /// <summary>What the occurrences in the piece count for, in quarters.</summary>
    public abstract int Weight { get; }

    /// <summary>Moves to the next piece.</summary>
    public abstract int Next();

    /// <summary>Moves to the first piece at or behind <paramref name="piece"/>; never back.</summary>
    public abstract int Advance(int piece);

    /// <summary>Adds the pieces from the one stood at to the last before <paramref name="behind"/>, and moves behind them.</summary>
    public virtual void Collect(int behind, PieceWeights weights)
    {
        for (int piece = Piece; piece < behind; piece = Next())
        {
            weights.Add(piece, Weight);
        }
    }
}
