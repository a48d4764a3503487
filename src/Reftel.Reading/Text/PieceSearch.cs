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
        int low = 0;
        int high = pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (pieces[middle].Joined <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
