using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// The pages of notes that stand at the foot of a printed one: an anchor stands above its note on the same page, on the one before where a note is
/// carried over, or on the one behind where a page was set again. What has the number elsewhere is a word: <c>argv[1]</c>, a column of a table.
/// </summary>
internal sealed class FootPages
{
    // Fewer notes may all have lost their anchors.
    private const int LeastNotes = 3;

    private readonly ContainerText _text;
    private readonly List<int> _ends = [];

    private FootPages(ContainerText text)
    {
        _text = text;
        string source = text.Readable.Source;
        for (int at = source.IndexOf('\f'); at >= 0; at = source.IndexOf('\f', at + 1))
        {
            _ends.Add(at);
        }
    }

    /// <summary>Gives notes at the foot of a page its number.</summary>
    /// <returns>The pages; null where no note stands at the foot of one.</returns>
    public static FootPages? Of(ContainerText text, List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused)
    {
        if (!entries.Exists(e => e.IsAtFoot) || !text.Readable.Source.Contains('\f'))
        {
            return null;
        }

        var pages = new FootPages(text);
        foreach (NoteEntry entry in entries)
        {
            entry.Page = entry.IsAtFoot ? pages.At(entry.Start) : null;
        }

        pages.ReleaseLists(entries, setOff, fused);
        return pages;
    }

    /// <summary>Whether a place in the prose may point to a note.</summary>
    public bool MayServe(NoteEntry note, AnchorMark mark) => note.Page is not int page || (At(mark.Start) is var own && own >= page - 1 && own <= page + 1);

    // The notes of the whole may stand at its end without a heading: their anchors stand on all pages.
    private void ReleaseLists(List<NoteEntry> entries, List<AnchorMark> setOff, List<FusedCandidate> fused)
    {
        HashSet<(int Page, int Number)> places = [.. setOff.Select(PlaceOf), .. fused.Where(f => f.Strength != FusedStrength.OnWord).Select(f => PlaceOf(f.Mark))];
        bool released = false;
        for (int i = 0, end; i < entries.Count; i = end)
        {
            end = i + 1;
            while (end < entries.Count && entries[end].Foot == entries[i].Foot)
            {
                end++;
            }

            List<NoteEntry> foot = entries.GetRange(i, end - i);
            int anchored = foot.Count(e => e is { Page: int page, Label.Number: int number } && (places.Contains((page, number)) || places.Contains((page - 1, number)) || places.Contains((page + 1, number))));
            bool goesOn = released && foot[0].Label?.Number is > 1;
            released = goesOn ? anchored * 2 <= foot.Count : foot.Count >= LeastNotes && anchored * LeastNotes <= foot.Count;
            if (released)
            {
                foot.ForEach(e => e.Page = null);
            }
        }
    }

    private (int Page, int Number) PlaceOf(AnchorMark mark) => (At(mark.Start), mark.Number);

    private int At(int offset)
    {
        int at = _ends.BinarySearch(_text.Readable.ToSource(offset));
        return at < 0 ? ~at : at;
    }
}
