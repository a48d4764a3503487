using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Gives each anchor to its note: by the container's identifier, by number, and for fused numbers by the sequence.</summary>
internal static class AnchorAssigner
{
    // Behind the last note an anchor may point to a note that was lost; far behind it is no anchor.
    private const int Beyond = 3;

    /// <param name="text">The readable text.</param>
    /// <param name="entries">The notes.</param>
    /// <param name="setOff">Set-off anchors, in order.</param>
    /// <param name="fused">Candidates, in order.</param>
    /// <param name="pages">Pages of notes at their feet, or null.</param>
    /// <returns>Set-off anchors whose note is not in the text.</returns>
    public static List<AnchorMark> Assign(string text, List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused, FootPages? pages)
    {
        var notes = new NoteIndex(entries);
        int highest = notes.Numbers.Highest();
        var orphans = new List<AnchorMark>();
        if (pages is not null)
        {
            setOff = OnPages(setOff, notes, pages, orphans);
            fused = fused.FindAll(f => !notes.Numbers.Contains(f.Mark.Number) || pages.MayServe(notes.Numbered(f.Mark.Number), f.Mark));
        }

        setOff = AnchorManner.Keep(text, entries, notes, setOff, out bool proven);

        // A container that names its notes names their anchors too: "\[5\]" beside "[^4]" is a word in brackets.
        bool ofContainer = entries.Count > 0 && entries.TrueForAll(e => e is { Label: null, Identifier: not null });
        HashSet<NoteEntry>? linked = Linked(entries, setOff, notes);
        var poles = new List<AnchorMark>(setOff.Count);
        foreach (AnchorMark mark in setOff)
        {
            if (notes.Of(mark) is { } entry)
            {
                if (mark is { Identifier: null, Style: AnchorStyle.Bracketed } && linked?.Contains(entry) == true)
                {
                    // "Array[1]" in the words of a page that links its anchors.
                    continue;
                }

                entry.Anchors.Add(mark);
                poles.Add(mark);
            }
            else if (IsWrittenAsNote(mark))
            {
                orphans.Add(mark);
            }
            else if (mark.Number > 0 && mark.Number <= highest + Beyond && mark.Style != AnchorStyle.Linked && notes.Numbers.Count > 0 && !(ofContainer && mark is { Identifier: null, Style: AnchorStyle.Bracketed }))
            {
                orphans.Add(mark);
            }
        }

        if (fused.Count == 0)
        {
            return orphans;
        }

        fused = linked is null ? fused : fused.FindAll(f => !notes.Numbers.Contains(f.Mark.Number) || !linked.Contains(notes.Numbered(f.Mark.Number)));
        List<AnchorMark> chosen = AnchorChain.Choose(poles, fused, notes.Numbers);
        foreach (AnchorMark mark in chosen)
        {
            notes.Numbered(mark.Number).Anchors.Add(mark);
        }

        TakeCovered(poles, chosen, notes);
        if (proven)
        {
            // Another anchor of a note would be set off as the first is.
            return orphans;
        }

        foreach (AnchorMark mark in RepeatedAnchors.Find(Merge(poles, chosen), fused, notes.Numbers))
        {
            notes.Numbered(mark.Number).Anchors.Add(mark);
        }

        return orphans;
    }

    // "<sup>1</sup>2" is 12: its first digit alone is no anchor of note 1.
    private static void TakeCovered(List<AnchorMark> poles, List<AnchorMark> chosen, NoteIndex notes)
    {
        int next = 0;
        int kept = 0;
        for (int i = 0; i < poles.Count; i++)
        {
            AnchorMark pole = poles[i];
            while (next < chosen.Count && chosen[next].End <= pole.Start)
            {
                next++;
            }

            bool covered = next < chosen.Count && chosen[next].Start <= pole.Start && pole.End < chosen[next].End;
            if (covered)
            {
                notes.Of(pole)?.Anchors.Remove(pole);
            }
            else
            {
                poles[kept++] = pole;
            }
        }

        poles.RemoveRange(kept, poles.Count - kept);
    }

    // What is raised on a page without its note points to one that is lost; what stands in brackets there is a word.
    private static List<AnchorMark> OnPages(List<AnchorMark> setOff, NoteIndex notes, FootPages pages, List<AnchorMark> orphans)
    {
        var kept = new List<AnchorMark>(setOff.Count);
        foreach (AnchorMark mark in setOff)
        {
            if (notes.Of(mark) is not { } note || pages.MayServe(note, mark))
            {
                kept.Add(mark);
            }
            else if (mark.Style == AnchorStyle.Superscript)
            {
                orphans.Add(mark);
            }
        }

        return kept;
    }

    // Notes to which a link of the page leads; null where there is none. No number that merely looks like an anchor is another of theirs.
    private static HashSet<NoteEntry>? Linked(List<NoteEntry> entries, List<AnchorMark> setOff, NoteIndex notes)
    {
        HashSet<NoteEntry>? linked = null;
        foreach (AnchorMark mark in entries.Exists(e => e.Identifier is not null) ? setOff : [])
        {
            if (mark.Identifier is { } name && notes.Of(mark) is { } entry && entry.Identifier == name)
            {
                (linked ??= []).Add(entry);
            }
        }

        return linked;
    }

    // "[^9]" is nothing but an anchor, wherever its note is: the container named it, and the style is that of its brackets.
    private static bool IsWrittenAsNote(AnchorMark mark) =>
        mark is { Identifier: { } name, Style: AnchorStyle.Bracketed, Mark: null } && mark.End > mark.Start && !InlineNoteName.Is(name);

    // Both are in order; at one place the set-off anchor comes first.
    private static List<AnchorMark> Merge(List<AnchorMark> poles, List<AnchorMark> chosen)
    {
        if (chosen.Count == 0)
        {
            return poles;
        }

        var merged = new List<AnchorMark>(poles.Count + chosen.Count);
        int next = 0;
        foreach (AnchorMark pole in poles)
        {
            while (next < chosen.Count && chosen[next].Start < pole.Start)
            {
                merged.Add(chosen[next++]);
            }

            merged.Add(pole);
        }

        while (next < chosen.Count)
        {
            merged.Add(chosen[next++]);
        }

        return merged;
    }
}
