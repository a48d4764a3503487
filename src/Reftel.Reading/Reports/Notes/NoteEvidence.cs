using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Whether a stretch that looks like notes is notes: lists of links, agendas and steps look the same. It takes a heading that
/// says so, the container's word, raised numbers behind the prose, a rule before the end of the text, or anchors in the prose
/// that its labels serve.
/// </summary>
internal sealed class NoteEvidence
{
    private const int LeastProse = 60;
    private const int LongestTail = 600;
    private const int LongestLine = 120;
    private const int StepsBack = 4;

    // One alone may be chance.
    private const int FewServed = 2;
    private const int FewApart = 3;

    private readonly Dictionary<(int Start, int End), LabelCount> _counts = [];
    private readonly ContainerText _text;
    private readonly NoteLabelReader _labels;
    private readonly AnchorPlaces _anchors;
    private readonly BlockLabels _known;
    private readonly int _firstProse;
    private readonly int _tail;
    private readonly int _last;

    public NoteEvidence(ContainerText text, NoteLabelReader labels, AnchorPlaces anchors, BlockLabels known)
    {
        _text = text;
        _labels = labels;
        _anchors = anchors;
        _known = known;
        _firstProse = FirstProse(text.Blocks);
        _tail = TailStart(text.Blocks, LongestTail);
        _last = TailStart(text.Blocks, LongestLine);
    }

    /// <summary>How well a stretch is proven.</summary>
    public NoteProof Weigh(int start, int end, int regionBefore)
    {
        bool headed = false;
        for (int i = start; i < end; i++)
        {
            ContainerBlock block = _text.Blocks[i];
            if (block.Kind is ContainerBlockKind.Note or ContainerBlockKind.FootNotes || _known.Linked.ContainsKey(i) || _known.Signs.ContainsKey(i))
            {
                return NoteProof.Stated;
            }

            headed |= NotesHeading.Is(Words(block)) && !IsWordToReader(i, end);
        }

        LabelCount count = Count(start, end);
        if (headed && !IsPlainList(start, count, last: end >= _last))
        {
            return NoteProof.Stated;
        }

        if (count.Raised >= 2 && start > _firstProse)
        {
            return NoteProof.Stated;
        }

        bool atEnd = end >= _tail;
        if (atEnd && start > _firstProse && ((IsBehindRule(start) && count.Citing * 2 >= count.Labelled) || (count.Bare >= 2 && count.Bare * 2 >= count.Labelled) || (count.Raised > 0 && count.Citing > 0)))
        {
            return NoteProof.Stated;
        }

        // At the foot of a page or the end of a chapter: a rule, and anchors in the prose since the last notes.
        if (IsBehindRule(start) && count.Numbers.Count > 0 && _anchors.CountSetOffBetween(regionBefore, start, count.Numbers) * 2 >= count.Numbers.Count)
        {
            return NoteProof.Stated;
        }

        return IsServed(start, count, regionBefore, atEnd) ? NoteProof.Served : NoteProof.None;
    }

    /// <summary>True when a stretch directly behind another goes on with its count, whatever stands between.</summary>
    public bool GoesOn((int Start, int End) before, (int Start, int End) next) =>
        next.Start == before.End && Count(before.Start, before.End).Last is int last and > 0 && Count(next.Start, next.End).First == last + 1;

    /// <summary>The numbers that the labels of a stretch read as.</summary>
    public NumberSet Numbers(int start, int end) => Count(start, end).Numbers;

    /// <summary>True when any of its labels has a link or a citation behind it.</summary>
    public bool Cites(int start, int end) => Count(start, end).Citing > 0;

    // "Notes" stands above the changes of a program and the rules of a manual too: a numbered list that hardly cites, and that nothing in the prose
    // points to. Behind all prose only a number with a stop tells it from notes.
    private bool IsPlainList(int start, LabelCount count, bool last) =>
        count.Labelled > 1 && (count.Listed == count.Labelled || !(last || count.Raised > 0)) && count.Citing * 2 < count.Labelled && _anchors.CountSetOffBefore(start, count.Numbers) == 0
        && _anchors.CountRisingBefore(0, start, count.Numbers) == 0 && _anchors.CountRoundRisingBefore(0, start, count.Numbers) == 0;

    // Anchors before it that it serves; fewer than a third are chance.
    private bool IsServed(int start, LabelCount count, int regionBefore, bool atEnd)
    {
        if (IsAnnounced(start))
        {
            return false;
        }

        if (count.Numbers.Count == 0)
        {
            int marked = _anchors.CountMarksBefore(start, count.Marks);
            return marked > 0 && marked * 2 >= count.Marks.Count;
        }

        int setOff = _anchors.CountSetOffBefore(start, count.Numbers);
        int rising = _anchors.CountRisingBefore(regionBefore, start, count.Numbers);
        bool fused = rising >= 2 || (rising == 1 && count.Numbers.Count == 1 && count.Citing > 0);
        if (!atEnd && count.Listed == count.Labelled && count.Labelled > 1 && !IsServedInOrder(start, count, rising))
        {
            // Steps in the prose of a manual, whose screens and arrays have numbers in brackets: anchors of notes rise with the text.
            return false;
        }

        if (count.Citing == 0 && count.Listed == count.Labelled && setOff < Math.Min(FewServed, count.Numbers.Count + 1))
        {
            // "1. Renew the lease. 2. Buy a boat.": one anchor of a report whose notes are not in the text proves no list of steps.
            return false;
        }

        // "(1)" behind a phrase is also where laws and lists are quoted: only notes at the end, which cite and count from one, make it an anchor.
        int round = atEnd && count.First == 1 && count.Numbers.Count > 1 && count.Citing * 2 >= count.Labelled ? _anchors.CountRoundRisingBefore(regionBefore, start, count.Numbers) : 0;
        return AllApart(start, count, regionBefore, atEnd) || (round >= FewServed && round * 2 >= count.Numbers.Count) || (setOff > 0 && setOff * 3 >= count.Numbers.Count) || (fused && (rising + setOff) * 2 >= count.Numbers.Count);
    }

    private bool IsServedInOrder(int start, LabelCount count, int rising)
    {
        int setOff = _anchors.CountSetOffRising(start, count.Numbers);
        return count.Citing * 2 < count.Labelled ? setOff * 3 >= count.Numbers.Count * 2 : Math.Max(setOff, rising) is >= FewServed and var served && served * 2 >= count.Numbers.Count;
    }

    // "Note" stands above a word to the reader in manuals: what follows has no label, or the labels of steps to which nothing points.
    private bool IsWordToReader(int heading, int end)
    {
        if (!NotesHeading.IsOfOne(Words(_text.Blocks[heading])))
        {
            return false;
        }

        int first = heading + 1;
        while (first < end && _text.Blocks[first].Kind is ContainerBlockKind.PageFurniture or ContainerBlockKind.Rule or ContainerBlockKind.Heading)
        {
            first++;
        }

        if (first == end || !IsLabelled(first))
        {
            return true;
        }

        LabelCount count = Count(heading, end);
        return count.Listed == count.Labelled && count.Labelled > 1 && !IsServedInOrder(heading, count, _anchors.CountRisingBefore(0, heading, count.Numbers)) && count.Citing * 2 < count.Labelled;
    }

    private bool IsLabelled(int block) =>
        BlockLabels.TryList(_text.Blocks[block], out _) || _known.Lone.ContainsKey(block)
        || _labels.TryRead(_text.Blocks[block].Start, LineSteps.NextLine(_text.Text, _text.Blocks[block].Start, _text.Blocks[block].End), out _);

    // "stood at the gate. 1 They opened": a blank stands before numbers of any kind, so it takes all of the notes, in order.
    private bool AllApart(int start, LabelCount count, int regionBefore, bool atEnd) =>
        atEnd && count.First == 1 && count.Numbers.Count >= FewApart && count.Citing * 2 >= count.Labelled
        && _anchors.CountApartRisingBefore(regionBefore, start, count.Numbers) == count.Numbers.Count;

    // "These are the papers:" and a list under a heading of its own.
    private bool IsAnnounced(int start)
    {
        int before = start - 1;
        while (before >= 0 && start - before <= StepsBack && (_text.Blocks[before].Kind is ContainerBlockKind.PageFurniture || Words(_text.Blocks[before]).IsWhiteSpace()))
        {
            before--;
        }

        return before >= 0 && Words(_text.Blocks[before]).TrimEnd().EndsWith(":", StringComparison.Ordinal);
    }

    private bool IsBehindRule(int start) =>
        _text.Blocks[start].Kind == ContainerBlockKind.Rule || (start > 0 && _text.Blocks[start - 1].Kind == ContainerBlockKind.Rule);

    private static int FirstProse(List<ContainerBlock> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.Quotation or ContainerBlockKind.ListItem && blocks[i].End - blocks[i].Start >= LeastProse)
            {
                return i;
            }
        }

        return blocks.Count;
    }

    // What follows the notes is a line about the author, the house, the rights.
    private static int TailStart(List<ContainerBlock> blocks, int longest)
    {
        int tail = 0;
        int i = blocks.Count;
        while (i > 0 && tail <= longest)
        {
            i--;
            tail += blocks[i].Kind is ContainerBlockKind.PageFurniture ? 0 : blocks[i].End - blocks[i].Start;
        }

        return i + 1;
    }

    // Each stretch is asked for by several.
    private LabelCount Count(int start, int end)
    {
        if (_counts.TryGetValue((start, end), out LabelCount? known))
        {
            return known;
        }

        var count = new LabelCount();
        _counts.Add((start, end), count);
        for (int i = start; i < end; i++)
        {
            ContainerBlock block = _text.Blocks[i];
            if (BlockLabels.TryList(block, out NoteLabel listed) || _known.Lone.TryGetValue(i, out listed))
            {
                count.Add(LabelShape.Punctuated, listed.Number, HasCitation(block.Start, block.End), linkFirst: false);
                continue;
            }

            for (int line = block.Start; line < block.End;)
            {
                int next = LineSteps.NextLine(_text.Text, line, block.End);
                if (_labels.TryRead(line, next, out NoteLabel label))
                {
                    if (label.Mark is not null)
                    {
                        count.Marks.Add(label.Mark);
                    }

                    count.Add(label.Shape, label.Number, HasCitation(label.TextStart, next), LinkSign.Begins(_text.Text.AsSpan(0, next), label.TextStart));
                }

                line = next;
            }
        }

        return count;
    }

    private bool HasCitation(int start, int end)
    {
        ReadOnlySpan<char> words = _text.Text.AsSpan(Math.Min(start, end), Math.Max(0, end - start));
        return LinkSign.In(words) || CitationSign.In(words);
    }

    private ReadOnlySpan<char> Words(ContainerBlock block) => _text.Text.AsSpan(block.Start, block.End - block.Start);
}

/// <summary>How well a stretch of notes is proven.</summary>
internal enum NoteProof
{
    None,

    /// <summary>By anchors alone, which a list with the same numbers would have as well.</summary>
    Served,

    /// <summary>By the text itself.</summary>
    Stated,
}
