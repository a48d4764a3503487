namespace Reftel.Reading.Text;

/// <summary>A stretch of a text that was put together of several.</summary>
internal interface IPiece
{
    /// <summary>Where it begins in the joined text.</summary>
    int Joined { get; }
}

/// <summary>The way back from a joined text to its pieces.</summary>
internal static class PieceSearch
{
    /// <summary>Number of the last piece that begins at or before an offset of the joined text; 0 where there is none.</summary>
    public static int At<T>(ReadOnlySpan<T> pieces, int offset)
        where T : struct, IPiece
    {
        // Every place of a record is looked up here. Which half it stands in cannot be foreseen, so no jump depends on it.
        int low = 0;
        for (int count = pieces.Length; count > 1;)
        {
            int half = count / 2;
            low += half * (pieces[low + half].Joined <= offset ? 1 : 0);
            count -= half;
        }

        return low;
    }
}
