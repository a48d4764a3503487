namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Notes that count anew with each page or chapter. Each count serves the prose between the notes before it and its own; where
/// all notes stand at the end, the prose is parted where its anchors begin again.
/// </summary>
/// <param name="Entries">In order.</param>
/// <param name="End">Where the prose that it serves ends; it begins where that of the count before ends.</param>
internal sealed record NoteSeries(List<NoteEntry> Entries, int End)
{
    // A note or two may be lost behind the first.
    private const int FarthestSecond = 3;

    /// <summary>The counts of a text, in order; one for nearly all.</summary>
    public static List<NoteSeries> Split(List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused)
    {
        // A report counts once, or nearly all do.
        if (entries.Find(IsFirst) is not { } one || ReferenceEquals(entries.FindLast(IsFirst), one))
        {
            return [new NoteSeries(entries, int.MaxValue)];
        }

        List<List<NoteEntry>> runs = Restarts(entries);
        if (runs.Count == 1)
        {
            return [new NoteSeries(entries, int.MaxValue)];
        }

        List<int> firsts = [.. fused.Where(f => f.Mark.Number == 1 && f.Strength == FusedStrength.OnStop).Select(f => f.Mark.Start)];
        firsts.AddRange(setOff.Where(a => a.Number == 1).Select(a => a.Start));
        firsts.Sort();

        List<int>? cuts = CutsBetween(runs, firsts) ?? SeriesCuts.Find(runs, setOff, fused);
        if (cuts is null)
        {
            return [new NoteSeries(entries, int.MaxValue)];
        }

        var series = new List<NoteSeries>();
        for (int i = 0; i < runs.Count; i++)
        {
            runs[i].ForEach(e => e.Series = i);
            series.Add(new NoteSeries(runs[i], i == runs.Count - 1 ? int.MaxValue : cuts[i]));
        }

        return series;
    }

    private static bool IsFirst(NoteEntry entry) => entry is { Number: 1, Mark: null };

    // A note 1 behind another note 1 begins again, when the count goes on from it or stops there: "1" before 12 was an 11.
    private static List<List<NoteEntry>> Restarts(List<NoteEntry> entries)
    {
        var runs = new List<List<NoteEntry>>();
        bool hasFirst = false;
        for (int i = 0; i < entries.Count; i++)
        {
            bool first = IsFirst(entries[i]);
            if (runs.Count == 0 || (first && hasFirst && CountsOn(entries, i)))
            {
                runs.Add([]);
                hasFirst = false;
            }

            runs[^1].Add(entries[i]);
            hasFirst |= first;
        }

        return runs;
    }

    private static bool CountsOn(List<NoteEntry> entries, int first)
    {
        for (int i = first + 1; i < entries.Count; i++)
        {
            if (entries[i] is { Number: int number, Mark: null })
            {
                return number <= FarthestSecond;
            }
        }

        return true;
    }

    // Between the last note of each count and the first of the next stands an anchor 1.
    private static List<int>? CutsBetween(List<List<NoteEntry>> runs, List<int> firsts)
    {
        var cuts = new List<int>();
        for (int i = 0; i + 1 < runs.Count; i++)
        {
            int from = runs[i][^1].Start;
            int at = firsts.BinarySearch(from);
            at = at < 0 ? ~at : at;
            if (at == firsts.Count || firsts[at] > runs[i + 1][0].Start)
            {
                return null;
            }

            cuts.Add(from);
        }

        return cuts;
    }
}
