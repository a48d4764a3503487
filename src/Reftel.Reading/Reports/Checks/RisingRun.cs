namespace Reftel.Reading.Reports.Checks;

/// <summary>The longest rising run of a list of numbers (patience sorting; n log n).</summary>
internal static class RisingRun
{
    /// <returns>Indexes of the members of the run.</returns>
    public static HashSet<int> Longest(IReadOnlyList<int> numbers)
    {
        var tails = new List<int>();
        var previous = new int[numbers.Count];
        for (int i = 0; i < numbers.Count; i++)
        {
            int low = 0;
            int high = tails.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (numbers[tails[middle]] < numbers[i])
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var run = new HashSet<int>();
        for (int i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
        {
            run.Add(i);
        }

        return run;
    }
}
