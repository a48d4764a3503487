namespace Reftel.Archive.Search.Queries;

/// <summary>How many letters must be inserted, left out, changed or swapped with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <param name="limit">A distance at which to give up.</param>
    /// <returns>The distance (optimal string alignment), at most <paramref name="limit"/>.</returns>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        Span<int> rows = stackalloc int[3 * (right.Length + 1)];
        Span<int> beforeLast = rows[..(right.Length + 1)];
        Span<int> last = rows.Slice(right.Length + 1, right.Length + 1);
        Span<int> row = rows[(2 * (right.Length + 1))..];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least >= limit)
            {
                return limit;
            }

            Span<int> free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return Math.Min(limit, last[right.Length]);
    }
}
