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
    /// <param name="entries">The notes.</param>
    /// <param name="setOff">Anchors that the text sets off, in order.</param>
    /// <param name="fused">Candidates, in order.</param>
    /// <param name="pages">Pages of notes at their feet, or null.</param>
    public static List<NoteSeries> Split(List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused, FootPages? pages)
    {
        // "[^1]:" behind "[^9]:", where each number has one note, is the first of the same count.
        if (entries.TrueForAll(e => e.Identifier is not null && e.Number is not null) && entries.DistinctBy(e => e.Number).Count() == entries.Count)
        {
            return [new NoteSeries(entries, int.MaxValue)];
        }

        // Where names tell the counts, they tie each anchor to its note; and a report counts once, or nearly all do.
        if (entries.Exists(e => e.Series > 0)
            || (entries.FindLastIndex(e => e is { Number: 1, Mark: null }) <= 0 && entries.FindLastIndex(e => e is { Number: > 0 and <= FarthestSecond, Mark: null }) < FarthestSecond))
        {
            return [new NoteSeries(entries, int.MaxValue)];
        }

        List<int> firsts = [.. fused.Where(f => f.Mark.Number == 1 && f.Strength == FusedStrength.OnStop).Select(f => f.Mark.Start)];
        firsts.AddRange(setOff.Where(a => a.Number == 1).Select(a => a.Start));
        firsts.Sort();

        List<List<NoteEntry>> runs = Restarts(entries, firsts);
        if (runs.Count == 1)
        {
            return [new NoteSeries(entries, int.MaxValue)];
        }

        List<int>? cuts = CutsBetween(runs, firsts) ?? SeriesCuts.Find(runs, setOff, fused, pages);
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

    // A note 1 behind another note 1 begins again, when the count goes on from it: "1" before 12 was an 11. One that stands last needs
    // an anchor of its own. A note 1 also begins again behind the notes of a chapter whose beginning is not there, or whose first label is lost.
    private static List<List<NoteEntry>> Restarts(List<NoteEntry> entries, List<int> firsts)
    {
        var runs = new List<List<NoteEntry>> { new() };
        var numbers = new NumberSet();
        int lowest = int.MaxValue;
        for (int i = 0; i < entries.Count; i++)
        {
            if (BeginsAnew(entries, i, numbers, lowest, firsts.Count > runs.Count || (i > 0 && IsOfNextPage(entries, i, 0) && HasBetween(firsts, entries[i - 1].Start, entries[i].Start))))
            {
                runs.Add([]);
                numbers = new NumberSet();
                lowest = int.MaxValue;
            }

            runs[^1].Add(entries[i]);
            if (entries[i] is { Number: int number, Mark: null })
            {
                numbers.Add(number);
                lowest = Math.Min(lowest, number);
            }
        }

        return runs;
    }

    private static bool BeginsAnew(List<NoteEntry> entries, int at, NumberSet before, int lowest, bool hasAnchor)
    {
        if (entries[at] is not { Number: int number, Mark: null } || number > FarthestSecond)
        {
            return false;
        }

        int second = Second(entries, at);
        if (number > 1)
        {
            // "2" and "3" once more: the first note is lost.
            return before.Contains(number) && second > number && second <= number + FarthestSecond && before.Contains(second);
        }

        return (second == 0 ? hasAnchor : second <= FarthestSecond || IsOfNextPage(entries, at, second)) && (lowest == 1 || before.Contains(second) || (before.Count > 1 && lowest > FarthestSecond));
    }

    private static bool HasBetween(List<int> places, int from, int to)
    {
        int at = places.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < places.Count && places[at] < to;
    }

    // A legible 1 at the foot of a later page, behind which several notes are lost. "10, 1, 12" is a damaged 11 there too.
    private static bool IsOfNextPage(List<NoteEntry> entries, int at, int second) =>
        at > 0 && entries[at].Label is { IsMisread: false } && entries[at].Foot > entries[at - 1].Foot && entries[at - 1] is { Foot: > 0, Number: int last } && second != last + 2;

    // The number behind a note; nought where it is the last.
    private static int Second(List<NoteEntry> entries, int first)
    {
        for (int i = first + 1; i < entries.Count; i++)
        {
            if (entries[i] is { Number: int number, Mark: null })
            {
                return number;
            }
        }

        return 0;
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
