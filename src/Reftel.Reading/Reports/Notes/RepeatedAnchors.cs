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
    public static List<AnchorMark> Find(List<AnchorMark> first, List<FusedCandidate> fused, NumberSet numbers)
    {
        var found = new List<AnchorMark>();
        if (numbers.Count < FewNotes)
        {
            return found;
        }

        NumberSet anchored = NumberSet.Of(first);
        int open = 0;
        foreach (int number in numbers)
        {
            open += anchored.Contains(number) ? 0 : 1;
        }

        if (open * 5 > numbers.Count)
        {
            return found;
        }

        var seen = new NumberSet();
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
            bool taken = next < first.Count && first[next].Start == candidate.Mark.Start;
            if (candidate.Strength != FusedStrength.OnStop || candidate.Mark.Style != Documents.AnchorStyle.Fused || taken || !numbers.Contains(number))
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
