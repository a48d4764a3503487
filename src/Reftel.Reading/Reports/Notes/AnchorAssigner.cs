using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Gives each anchor to its note: by the container's identifier, by number, and for fused numbers by the sequence.</summary>
internal static class AnchorAssigner
{
    // Behind the last note an anchor may point to a note that was lost; far behind it is no anchor.
    private const int Beyond = 3;

    /// <returns>Set-off anchors whose note is not in the text.</returns>
    public static List<AnchorMark> Assign(List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused)
    {
        var byIdentifier = new Dictionary<string, NoteEntry>(StringComparer.Ordinal);
        // A page may give two notes one identifier; then the number tells which.
        var byBoth = new Dictionary<(string, int), NoteEntry>();
        var byMark = new Dictionary<string, NoteEntry>(StringComparer.Ordinal);
        var byNumber = new Dictionary<int, NoteEntry>();
        foreach (NoteEntry entry in entries)
        {
            if (entry.Identifier is not null)
            {
                byIdentifier.TryAdd(entry.Identifier, entry);
                byBoth.TryAdd((entry.Identifier, entry.Number ?? 0), entry);
            }

            if (entry.Mark is not null)
            {
                byMark.TryAdd(entry.Mark, entry);
            }

            if (entry is { Mark: null, IsNamed: false, Number: int number })
            {
                byNumber.TryAdd(number, entry);
            }
        }

        // A container that names its notes names their anchors too: "\[5\]" beside "[^4]" is a word in brackets.
        bool ofContainer = entries.Count > 0 && entries.TrueForAll(e => e is { Label: null, Identifier: not null });
        int highest = byNumber.Count == 0 ? 0 : byNumber.Keys.Max();
        var orphans = new List<AnchorMark>();
        var poles = new List<AnchorMark>();
        foreach (AnchorMark mark in setOff)
        {
            NoteEntry? entry = (mark.Identifier is not null ? byBoth.GetValueOrDefault((mark.Identifier, mark.Number)) ?? byIdentifier.GetValueOrDefault(mark.Identifier) : null)
                ?? (mark.Mark is not null ? byMark.GetValueOrDefault(mark.Mark) : null) ?? byNumber.GetValueOrDefault(mark.Number);
            if (entry is not null)
            {
                entry.Anchors.Add(mark);
                poles.Add(mark);
            }
            else if (IsWrittenAsNote(mark))
            {
                orphans.Add(mark);
            }
            else if (mark.Number > 0 && mark.Number <= highest + Beyond && mark.Style != AnchorStyle.Linked && byNumber.Count > 0 && !(ofContainer && mark is { Identifier: null, Style: AnchorStyle.Bracketed }))
            {
                orphans.Add(mark);
            }
        }

        HashSet<int> numbers = byNumber.Keys.ToHashSet();
        List<AnchorMark> chosen = AnchorChain.Choose(poles, fused, numbers);
        List<AnchorMark> first = [.. poles.Concat(chosen).OrderBy(a => a.Start)];
        foreach (AnchorMark mark in chosen.Concat(RepeatedAnchors.Find(first, fused, numbers)))
        {
            byNumber[mark.Number].Anchors.Add(mark);
        }

        return orphans;
    }

    // "[^9]" is nothing but an anchor, wherever its note is: the container named it, and the style is that of its brackets.
    private static bool IsWrittenAsNote(AnchorMark mark) =>
        mark is { Identifier: { } name, Style: AnchorStyle.Bracketed, Mark: null } && mark.End > mark.Start && !InlineNoteName.Is(name);
}
