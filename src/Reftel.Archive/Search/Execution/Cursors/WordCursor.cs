namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>The pieces that have a word, and where in each.</summary>
internal abstract class WordCursor : PieceCursor
{
    /// <summary>Where the word stands in the piece, in words from 0, rising; valid until the cursor moves.</summary>
    public abstract ReadOnlySpan<int> Positions();
}
