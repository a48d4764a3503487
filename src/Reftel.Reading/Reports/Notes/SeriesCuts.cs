namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Parts the prose among counts of notes. An anchor 3 may be that of any count with a note 3 that stands behind it; the counts
/// follow each other as the prose does. So of all readings the heaviest is taken in which anchors rise inside a count, and counts rise.
/// </summary>
internal static class SeriesCuts
{
    // Ways to read all anchors of a text; a book has some ten thousand.
    private const int MostWays = 1_000_000;

    /// <param name="runs">The counts, in order.</param>
    /// <param name="setOff">Anchors that the text sets off, in order.</param>
    /// <param name="fused">Candidates, in order.</param>
    /// <param name="pages">Pages of notes at their feet, or null.</param>
    /// <returns>Where the prose of each count but the last ends; null when there are too many ways.</returns>
    public static List<int>? Find(List<List<NoteEntry>> runs, List<AnchorMark> setOff, List<FusedCandidate> fused, FootPages? pages)
    {
        var ways = new SeriesWays(runs, pages);
        int next = 0;
        foreach (AnchorMark mark in setOff)
        {
            for (; next < fused.Count && fused[next].Mark.Start < mark.Start; next++)
            {
                ways.Add(fused[next].Mark, (int)fused[next].Strength);
            }

            ways.Add(mark, AnchorChain.SetOffWeight);
            if (ways.Links.Count > MostWays)
            {
                return null;
            }
        }

        for (; next < fused.Count && ways.Links.Count <= MostWays; next++)
        {
            ways.Add(fused[next].Mark, (int)fused[next].Strength);
        }

        return ways.Links.Count > MostWays ? null : Cuts(runs.Count, ways);
    }

    // A count without an anchor has no prose.
    private static List<int> Cuts(int count, SeriesWays ways)
    {
        var firsts = new int[count];
        Array.Fill(firsts, int.MaxValue);
        foreach (int link in RisingChain.Heaviest(ways.Links))
        {
            int series = ways.SeriesOf(ways.Links[link].Key);
            firsts[series] = Math.Min(firsts[series], ways.Starts[ways.Links[link].Place]);
        }

        for (int i = count - 2; i > 0; i--)
        {
            firsts[i] = Math.Min(firsts[i], firsts[i + 1]);
        }

        return [.. firsts.Skip(1)];
    }

    /// <summary>Every way to read the anchors: keys of one count lie above those of the count before.</summary>
    private sealed class SeriesWays
    {
        private readonly FootPages? _pages;
        private readonly List<int> _offsets = [];
        private readonly Dictionary<int, List<(int Series, NoteEntry Note)>> _notes = [];

        public SeriesWays(List<List<NoteEntry>> runs, FootPages? pages)
        {
            _pages = pages;
            int offset = 0;
            for (int i = 0; i < runs.Count; i++)
            {
                _offsets.Add(offset);
                int highest = 0;
                foreach (NoteEntry entry in runs[i])
                {
                    if (entry is { Number: int number and > 0, Mark: null })
                    {
                        highest = Math.Max(highest, number);
                        if (!_notes.TryGetValue(number, out List<(int Series, NoteEntry Note)>? places))
                        {
                            _notes.Add(number, places = []);
                        }

                        places.Add((i, entry));
                    }
                }

                offset += highest;
            }
        }

        public List<RisingLink> Links { get; } = [];

        /// <summary>Where the anchor of each place stands.</summary>
        public List<int> Starts { get; } = [];

        public void Add(AnchorMark mark, int weight)
        {
            if (!_notes.TryGetValue(mark.Number, out List<(int Series, NoteEntry Note)>? places))
            {
                return;
            }

            foreach ((int series, NoteEntry note) in places)
            {
                // Notes stand behind what they serve.
                if (mark.Start < note.Start && _pages?.MayServe(note, mark) != false)
                {
                    Links.Add(new RisingLink(Starts.Count, _offsets[series] + mark.Number, weight));
                }
            }

            Starts.Add(mark.Start);
        }

        public int SeriesOf(int key)
        {
            int at = _offsets.BinarySearch(key - 1);
            at = at < 0 ? ~at - 1 : at;

            // A count without a number takes no room: of those that begin alike the last has the key.
            while (at + 1 < _offsets.Count && _offsets[at + 1] == _offsets[at])
            {
                at++;
            }

            return at;
        }
    }
}
