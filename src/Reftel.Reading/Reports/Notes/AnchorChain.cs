namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Chooses among numbers run into the prose those that are anchors. First anchors of a text rise with it; so of all
/// candidates the heaviest rising chain is taken, with the set-off anchors as its poles. A number that could stand at two
/// places between its neighbours is not restored: the anchor is lost.
/// </summary>
internal static class AnchorChain
{
    /// <summary>Weight of an anchor that the text sets off, beside the strength of fused ones.</summary>
    public const int SetOffWeight = 64;

    /// <param name="setOff">Anchors that the text sets off, in order.</param>
    /// <param name="fused">Candidates, in order.</param>
    /// <param name="numbers">Numbers of the notes.</param>
    /// <returns>The candidates that are anchors.</returns>
    public static List<AnchorMark> Choose(List<AnchorMark> setOff, List<FusedCandidate> fused, NumberSet numbers)
    {
        List<Link> links = Gather(setOff, fused, numbers);
        List<Link> chain = HeaviestRising(links);
        var chosen = new List<AnchorMark>();
        int highest = numbers.Highest();
        for (int i = 0; i < chain.Count; i++)
        {
            Link link = chain[i];
            if (link.Fused is { } candidate && IsProven(candidate, chain, i, highest) && !HasRival(candidate, chain, i, fused))
            {
                chosen.Add(candidate.Mark);
            }
        }

        return chosen;
    }

    private static List<Link> Gather(List<AnchorMark> setOff, List<FusedCandidate> fused, NumberSet numbers)
    {
        var links = new List<Link>(setOff.Count + fused.Count);
        var taken = new NumberSet();
        foreach (AnchorMark mark in setOff)
        {
            // Only the first place of a note is a pole; later ones repeat it.
            if (mark.Number > 0 && taken.Add(mark.Number))
            {
                links.Add(new Link(mark.Start, mark.Number, SetOffWeight, null));
            }
        }

        foreach (FusedCandidate candidate in fused)
        {
            if (numbers.Contains(candidate.Mark.Number) && !taken.Contains(candidate.Mark.Number))
            {
                links.Add(new Link(candidate.Mark.Start, candidate.Mark.Number, (int)candidate.Strength, candidate));
            }
        }

        links.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Number.CompareTo(b.Number));
        return links;
    }

    private static List<Link> HeaviestRising(List<Link> links)
    {
        var ways = new List<RisingLink>(links.Count);
        for (int i = 0; i < links.Count; i++)
        {
            ways.Add(new RisingLink(i, links[i].Number, links[i].Weight));
        }

        return RisingChain.Heaviest(ways).ConvertAll(i => links[i]);
    }

    // A number on a stop proves itself by its place in the chain; a weaker one needs the number before or behind it there.
    private static bool IsProven(FusedCandidate candidate, List<Link> chain, int at, int highest)
    {
        int number = candidate.Mark.Number;
        bool before = at > 0 && chain[at - 1].Number == number - 1;
        bool behind = at + 1 < chain.Count && chain[at + 1].Number == number + 1;
        if (candidate.NeedsBoth)
        {
            return (before || number == 1) && (behind || number == highest) && (before || behind);
        }

        bool next = before || behind;
        return candidate.Strength == FusedStrength.OnStop || next;
    }

    // Another candidate, as good or better, for the same number between the same neighbours.
    private static bool HasRival(FusedCandidate candidate, List<Link> chain, int at, List<FusedCandidate> fused)
    {
        int from = at > 0 ? chain[at - 1].Start : -1;
        int to = at + 1 < chain.Count ? chain[at + 1].Start : int.MaxValue;
        for (int i = FirstAfter(fused, from); i < fused.Count && fused[i].Mark.Start < to; i++)
        {
            FusedCandidate other = fused[i];
            if (other.Mark.Number == candidate.Mark.Number && other.Mark.Start != candidate.Mark.Start && other.Strength >= candidate.Strength)
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstAfter(List<FusedCandidate> fused, int start)
    {
        int low = 0;
        int high = fused.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (fused[middle].Mark.Start <= start)
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

    private readonly record struct Link(int Start, int Number, int Weight, FusedCandidate? Fused);
}
