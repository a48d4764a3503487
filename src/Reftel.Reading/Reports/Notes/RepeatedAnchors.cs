namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// A report points to one note again where it cites the same source. A number on a stop is such a second anchor where nearly
/// every note has its anchor, so that what is left over is no lost one.
/// </summary>
internal static class RepeatedAnchors
{
    private const int FewNotes = 5;

    /// <param name="first">First anchors found so far, in order: set off and chosen.</param>
    /// <param name="fused">All candidates, in order.</param>
    /// <param name="numbers">Numbers of the notes.</param>
    public static List<AnchorMark> Find(IReadOnlyList<AnchorMark> first, IReadOnlyList<FusedCandidate> fused, IReadOnlySet<int> numbers)
    {
        var found = new List<AnchorMark>();
        var anchored = new HashSet<int>(first.Select(a => a.Number));
        List<int> open = [.. numbers.Where(n => !anchored.Contains(n))];
        if (numbers.Count < FewNotes || open.Count * 5 > numbers.Count)
        {
            return found;
        }

        var taken = new HashSet<int>(first.Select(a => a.Start));
        var seen = new HashSet<int>();
        int next = 0;
        int highest = 0;
        foreach (FusedCandidate candidate in fused)
        {
            for (; next < first.Count && first[next].Start < candidate.Mark.Start; next++)
            {
                seen.Add(first[next].Number);
                highest = Math.Max(highest, first[next].Number);
            }

            int number = candidate.Mark.Number;
            if (candidate.Strength != FusedStrength.OnStop || candidate.Mark.Style != Documents.AnchorStyle.Fused || taken.Contains(candidate.Mark.Start) || !numbers.Contains(number))
            {
                continue;
            }

            // The number after the last one, on its place for the first or second time.
            bool due = !anchored.Contains(number) && number == highest + 1;
            if (seen.Contains(number) || due)
            {
                found.Add(candidate.Mark);
                if (due)
                {
                    seen.Add(number);
                    highest = number;
                }
            }
        }

        return found;
    }
}
