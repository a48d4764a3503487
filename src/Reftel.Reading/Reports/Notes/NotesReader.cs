using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Finds the notes of a report and the places in the prose that point to them.</summary>
internal static class NotesReader
{
    public static NotesResult Read(ContainerText text, InlineIndex inlines)
    {
        var labels = new NoteLabelReader(text, inlines);
        List<AnchorMark>[] setOff = FindSetOff(text, inlines, labels);
        var anchored = new HashSet<int>(setOff.SelectMany(a => a).Select(a => a.Number));
        foreach (FusedCandidate candidate in FindFused(text, []))
        {
            if (candidate.Strength == FusedStrength.OnStop)
            {
                anchored.Add(candidate.Mark.Number);
            }
        }

        Dictionary<int, string> linked = LinkedNotes.Find(text, setOff.SelectMany(a => a));
        List<(int Start, int End)> regions = new NoteRegions(text, labels, anchored, linked).Find();
        var gatherer = new NoteGatherer(text, labels, linked);
        List<NoteEntry> entries = gatherer.Gather(regions);
        var noteBlocks = new HashSet<int>();
        foreach ((int start, int end) in regions)
        {
            noteBlocks.UnionWith(Enumerable.Range(start, end - start));
        }

        noteBlocks.ExceptWith(gatherer.Left);
        List<AnchorMark> marks = [.. setOff.Where((_, block) => !noteBlocks.Contains(block)).SelectMany(a => a)];
        NoteNumbering.TakePrinted(entries);
        NamedNotes.Number(entries, marks);
        entries = RepeatedNotes.Merge(text, entries);
        NoteNumbering.Assign(entries, marks.Select(a => a.Number).ToHashSet());
        List<AnchorMark> orphans = AnchorAssigner.Assign(entries, marks, FindFused(text, noteBlocks));
        return new NotesResult(entries, orphans, noteBlocks);
    }

    private static List<AnchorMark>[] FindSetOff(ContainerText text, InlineIndex inlines, NoteLabelReader labels)
    {
        var finder = new SetOffAnchors(text, inlines);
        var found = new List<AnchorMark>[text.Blocks.Count];
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            found[i] = block.Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes or ContainerBlockKind.PageFurniture or ContainerBlockKind.Code ? [] : finder.Find(block);
            if (found[i].Count > 0 && labels.TryRead(block.Start, block.End, out NoteLabel label))
            {
                // What opens a block is a label, not an anchor.
                found[i].RemoveAll(a => a.Start <= label.End && a.Identifier is null);
            }
        }

        return found;
    }

    private static List<FusedCandidate> FindFused(ContainerText text, HashSet<int> without)
    {
        var fused = new List<FusedCandidate>();
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            if (!without.Contains(i) && block.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.ListItem or ContainerBlockKind.Quotation or ContainerBlockKind.Heading)
            {
                FusedAnchors.Find(text, block, fused);
            }
        }

        return fused;
    }
}

/// <summary>The notes of a report.</summary>
/// <param name="Entries">In the order of the text, numbered, with their anchors.</param>
/// <param name="Orphans">Anchors without a note.</param>
/// <param name="Blocks">Numbers of the blocks that hold notes; all others are prose.</param>
internal sealed record NotesResult(List<NoteEntry> Entries, List<AnchorMark> Orphans, IReadOnlySet<int> Blocks);
