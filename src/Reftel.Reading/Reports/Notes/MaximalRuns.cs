namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// All maximal scoring runs of a list of scores (Ruzzo and Tompa, 1999): the stretches that as a whole speak for something
/// although single members speak against it. Linear in the list.
/// </summary>
internal static class MaximalRuns
{
    /// <returns>Runs in order, end exclusive.</returns>
    public static List<(int Start, int End, double Score)> Find(ReadOnlySpan<double> scores)
    {
        // Each candidate with the cumulative sum before it (Left), behind it (Right), and the last candidate before it whose
        // Left is lower (Lower), so that no candidate is looked at twice.
        var candidates = new List<Candidate>();
        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            double before = sum;
            sum += scores[i];
            if (scores[i] > 0)
            {
                Push(candidates, new Candidate(i, i + 1, before, sum, -1));
            }
        }

        return candidates.ConvertAll(c => (c.Start, c.End, c.Right - c.Left));
    }

    private static void Push(List<Candidate> candidates, Candidate added)
    {
        while (true)
        {
            int lower = candidates.Count - 1;
            while (lower >= 0 && candidates[lower].Left >= added.Left)
            {
                lower = candidates[lower].Lower;
            }

            if (lower < 0 || candidates[lower].Right >= added.Right)
            {
                candidates.Add(added with { Lower = lower });
                return;
            }

            added = new Candidate(candidates[lower].Start, added.End, candidates[lower].Left, added.Right, -1);
            candidates.RemoveRange(lower, candidates.Count - lower);
        }
    }

    private readonly record struct Candidate(int Start, int End, double Left, double Right, int Lower);
}
