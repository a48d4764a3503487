using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Finds the notes of a report and the places in the prose that point to them.</summary>
internal static class NotesReader
{
    public static NotesResult Read(ContainerText text, InlineIndex inlines)
    {
        var labels = new NoteLabelReader(text, inlines);
        List<AnchorMark>[] setOff = FindSetOff(text, inlines, labels);
        Dictionary<int, NoteLabel> lone = LoneLabels.Find(text);
        Dictionary<int, string> linked = LinkedNotes.Find(text, new LinkTarget(text, labels, inlines, lone), setOff);
        var anchors = new AnchorPlaces(text, setOff, FindFused(text, inlines), Tied(text, linked));
        var signs = new List<AnchorMark>();
        var signLines = new Dictionary<int, NoteLabel>();
        var known = new BlockLabels(linked, lone, SignLabels.Find(text, signs, signLines), signLines);
        known = known with { Further = FurtherBlocks.Find(text, labels, known) };
        List<(int Start, int End)> regions = new NoteRegions(text, labels, anchors, known).Find();
        var gatherer = new NoteGatherer(text, inlines, labels, known, anchors);
        List<NoteEntry> entries = gatherer.Gather(regions);
        HashSet<int> noteBlocks = BlocksOf(regions, gatherer.Left);
        List<AnchorMark> marks = anchors.SetOffOutside(noteBlocks);
        if (signs.Count > 0)
        {
            marks.AddRange(signs);
            marks.Sort((a, b) => a.Start.CompareTo(b.Start));
        }

        NoteNumbering.TakePrinted(entries);
        NamedNotes.Number(entries, marks);
        InnerLabels.Take(labels, entries);
        List<FusedCandidate> fused = anchors.FusedOutside(noteBlocks);
        entries = RepeatedNotes.Merge(text, entries, marks, fused);
        NoteMarks.CountRoman(entries, marks);
        var pages = FootPages.Of(text, entries, marks, fused);
        var orphans = new List<AnchorMark>();
        int counts = 0;
        bool tied = false;
        List<NoteCount> two = TwoCounts.Split(entries, marks, fused);
        foreach (NoteCount count in two)
        {
            int before = counts;
            int mark = 0;
            int candidate = 0;
            List<NoteSeries> all = NoteSeries.Split(count.Entries, count.SetOff, count.Fused, pages);
            SeriesTies? ties = SeriesTies.Of(all, count.SetOff);
            tied |= ties is not null;
            for (int i = 0; i < all.Count; i++)
            {
                NoteSeries series = all[i];

                // The counts tile the text, in order.
                List<AnchorMark> own = Take(count.SetOff, ref mark, a => a.Start < series.End);
                own = ties?.Own(i, own) ?? own;
                List<FusedCandidate> near = Take(count.Fused, ref candidate, f => f.Mark.Start < series.End);
                NoteNumbering.Assign(series.Entries, NumberSet.Of(own));
                orphans.AddRange(AnchorAssigner.Assign(text.Text, series.Entries, own, near, pages));
                if (before > 0)
                {
                    series.Entries.ForEach(e => e.Series += before);
                }

                counts++;
            }
        }

        if (tied)
        {
            // A place that the page ties to one count may look like an anchor of the other too.
            var given = new HashSet<(int Number, int Start)>();
            entries.ForEach(entry => entry.Anchors.RemoveAll(anchor => !given.Add((anchor.Number, anchor.Start))));
            orphans.RemoveAll(orphan => !given.Add((orphan.Number, orphan.Start)));
        }

        return new NotesResult(entries, two.Count > 1 ? [.. orphans.OrderBy(a => a.Start)] : orphans, noteBlocks);
    }

    // Names of the notes that the container ties to their anchors.
    private static HashSet<string> Tied(ContainerText text, Dictionary<int, string> linked)
    {
        var names = new HashSet<string>(linked.Values, StringComparer.Ordinal);
        foreach (ContainerBlock block in text.Blocks)
        {
            if (block is { Kind: ContainerBlockKind.Note, Label: { } name })
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static HashSet<int> BlocksOf(List<(int Start, int End)> regions, HashSet<int> left)
    {
        int count = 0;
        foreach ((int start, int end) in regions)
        {
            count += end - start;
        }

        var blocks = new HashSet<int>(count);
        foreach ((int start, int end) in regions)
        {
            for (int block = start; block < end; block++)
            {
                if (!left.Contains(block))
                {
                    blocks.Add(block);
                }
            }
        }

        return blocks;
    }

    private static List<T> Take<T>(List<T> all, ref int next, Predicate<T> belongs)
    {
        int start = next;
        while (next < all.Count && belongs(all[next]))
        {
            next++;
        }

        return next - start == all.Count ? all : all.GetRange(start, next - start);
    }

    private static List<AnchorMark>[] FindSetOff(ContainerText text, InlineIndex inlines, NoteLabelReader labels)
    {
        var finder = new SetOffAnchors(text, inlines);
        var found = new List<AnchorMark>[text.Blocks.Count];
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            found[i] = block.Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes or ContainerBlockKind.PageFurniture or ContainerBlockKind.Code ? SetOffAnchors.None : finder.Find(block);
            if (found[i].Count > 0 && labels.TryRead(block.Start, block.End, out NoteLabel label))
            {
                // What opens a block is a label, not an anchor.
                int count = label.Number ?? 0;
                found[i].RemoveAll(a => a.Identifier is null && (a.Start <= label.End || (a.Number == count + 1 && BeginsLine(text.Text, a.CutStart) && ++count > 0)));
            }
        }

        AuthorMarks.Remove(text, inlines, found);
        return found;
    }

    // What counts on from line to line are labels, not anchors.
    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
        {
            at--;
        }

        return at == 0 || text[at - 1] == '\n';
    }

    private static List<FusedCandidate>[] FindFused(ContainerText text, InlineIndex inlines)
    {
        var found = new List<FusedCandidate>[text.Blocks.Count];
        var none = new List<FusedCandidate>();
        var own = new List<FusedCandidate>();
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            ContainerBlock block = text.Blocks[i];
            found[i] = none;
            if (block.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.ListItem or ContainerBlockKind.Quotation or ContainerBlockKind.Heading)
            {
                own.Clear();
                FusedAnchors.Find(text, block, own);
                MisreadAnchors.Find(text, inlines, block, own);
                if (inlines.HasCode && own.Count > 0)
                {
                    own.RemoveAll(c => inlines.IsCode(c.Mark.Start));
                }

                found[i] = own.Count > 0 ? [.. own] : none;
            }
        }

        return found;
    }
}

/// <summary>The notes of a report.</summary>
/// <param name="Entries">In the order of the text, numbered, with their anchors.</param>
/// <param name="Orphans">Anchors without a note.</param>
/// <param name="Blocks">Numbers of the blocks that hold notes; all others are prose.</param>
internal sealed record NotesResult(List<NoteEntry> Entries, List<AnchorMark> Orphans, IReadOnlySet<int> Blocks);
