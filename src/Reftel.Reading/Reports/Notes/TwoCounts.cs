namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Notes that the container defines (<c>[^1]:</c>) beside a list of notes to which raised numbers point, both counted from 1: what the container
/// names belongs to its own notes, a bare number to the list.
/// </summary>
internal static class TwoCounts
{
    // One raised number beside references of the container may be a second anchor of a note.
    private const int LeastRaised = 2;

    /// <summary>The counts, one for nearly all texts.</summary>
    /// <param name="entries">The notes.</param>
    /// <param name="setOff">Set-off anchors, in order.</param>
    /// <param name="fused">Candidates, in order; they have no name.</param>
    public static List<NoteCount> Split(List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused)
    {
        int named = entries.Count(IsDefined);
        if (named == 0 || named == entries.Count || !AreTwo(entries, setOff))
        {
            return [new NoteCount(entries, setOff, fused)];
        }

        // The number of "[^1]" is readable, and stands on a stop as one does that ran into the words.
        HashSet<int> names = [.. setOff.Where(a => a.Identifier is not null).Select(a => a.Start)];
        return
        [
            new NoteCount(entries.FindAll(e => !IsDefined(e)), setOff.FindAll(a => a.Identifier is null), fused.FindAll(f => !names.Contains(f.Mark.Start))),
            new NoteCount(entries.FindAll(IsDefined), setOff.FindAll(a => a.Identifier is not null), []),
        ];
    }

    // Half of the list has a bare number that is set off, and a note of the container has the same number.
    private static bool AreTwo(List<NoteEntry> entries, List<AnchorMark> setOff)
    {
        var defined = new NumberSet();
        var listed = new NumberSet();
        foreach (NoteEntry entry in entries)
        {
            if (entry is { Mark: null, Number: int number })
            {
                (IsDefined(entry) ? defined : listed).Add(number);
            }
        }

        var raised = new NumberSet();
        foreach (AnchorMark mark in setOff)
        {
            if (mark is { Identifier: null, Mark: null } && listed.Contains(mark.Number))
            {
                raised.Add(mark.Number);
            }
        }

        return defined.Overlaps(listed) && raised.Count >= LeastRaised && raised.Count * 2 >= listed.Count;
    }

    private static bool IsDefined(NoteEntry entry) => entry is { Identifier: not null, Label: null };
}

/// <summary>Notes and what may be their anchors.</summary>
/// <param name="Entries">The notes.</param>
/// <param name="SetOff">Set-off anchors, in order.</param>
/// <param name="Fused">Candidates, in order.</param>
internal sealed record NoteCount(List<NoteEntry> Entries, List<AnchorMark> SetOff, List<FusedCandidate> Fused);
