namespace Reftel.Reading.Text;

/// <summary>Looks for a place among things that stand in the order of the text, by bisection.</summary>
internal static class InOrder
{
    /// <summary>Index of the first that begins at a place or behind it; their number where none does.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="offset">The place.</param>
    /// <param name="startOf">Where one begins; of a later one never before an earlier one.</param>
    public static int FirstFrom(int count, int offset, Func<int, int> startOf)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (startOf(middle) < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
