using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Gathers the notes of the regions: a label begins one; what follows without a label goes on with it while it is
/// unfinished, and is a note whose label is lost when it begins with a link behind a finished one.
/// </summary>
internal sealed class NoteGatherer(ContainerText text, InlineIndex inlines, NoteLabelReader labels, BlockLabels known)
{
    private const int LargestStep = 3;
    private const int NearNumbers = 6;
    private const int LinesAhead = 8;
    private const int LongestLoose = 25;

    private readonly List<NoteEntry> _entries = [];
    private NoteEntry? _current;
    private int _lastNumber;
    private bool _ofContainer;

    /// <summary>Blocks that hold no note although they lie inside a region.</summary>
    public HashSet<int> Left { get; } = [];

    public List<NoteEntry> Gather(List<(int Start, int End)> regions)
    {
        foreach ((int start, int end) in regions)
        {
            for (int i = start; i < end; i++)
            {
                AddBlock(i, text.Blocks[i]);
            }
        }

        return _entries;
    }

    private void AddBlock(int index, ContainerBlock block)
    {
        switch (block.Kind)
        {
            case ContainerBlockKind.Heading when !NotesHeading.Is(Words(block)):
                // Prose goes on behind the notes of a page.
                Left.Add(index);
                _current = null;
                return;
            case ContainerBlockKind.Code:
                Left.Add(index);
                return;
            case ContainerBlockKind.Heading or ContainerBlockKind.PageFurniture or ContainerBlockKind.Rule:
                return;
            case ContainerBlockKind.Note:
                BeginNote(block);
                return;
            case ContainerBlockKind.FootNotes:
                AddFootNotes(index, block);
                return;
        }

        if (Words(block).IsWhiteSpace() || NotesHeading.Is(Words(block)))
        {
            return;
        }

        if (known.Linked.TryGetValue(index, out string? identifier))
        {
            BeginLinked(index, block, identifier);
            return;
        }

        if (known.Signs.TryGetValue(index, out NoteLabel special) || known.Lone.TryGetValue(index, out special))
        {
            Begin(special, block.Start);
            _current!.Add(special.TextStart, block.End);
            return;
        }

        if (BlockLabels.TryList(block, out NoteLabel listed) && !IsSetOff(block))
        {
            Begin(listed, block.Start);
            _current!.Add(BackLinks.Skip(text, inlines, block.Start, block.End), block.End);
            return;
        }

        if (IsProse(block))
        {
            Left.Add(index);
            return;
        }

        int line = block.Start;
        while (line < block.End)
        {
            int next = LineSteps.NextLine(text.Text, line, block.End);
            AddLine(index, line, next, first: line == block.Start);
            line = next;
        }
    }

    // Lines of notes and nothing else: any label that is near in number begins one, a link behind a finished note one without a label.
    private void AddFootNotes(int index, ContainerBlock block)
    {
        bool open = false;
        for (int line = block.Start; line < block.End;)
        {
            int next = LineSteps.NextLine(text.Text, line, block.End);
            int first = LineSteps.SkipBlanks(text.Text, line, next);
            if (TryNumberAlone(first, next, out NoteLabel alone))
            {
                Begin(alone, line);
                open = true;
                line = next;
                continue;
            }

            bool goesOn = open && _current is not null && UnfinishedNote.IsOpen(text.Text, _current, first);
            bool labelled = labels.TryRead(line, next, out NoteLabel label)
                && (label.Number == _lastNumber + 1 || (!goesOn && IsNear(label)));
            AddLine(index, line, next, first: labelled || (!goesOn && (!open || LinkSign.Begins(text.Text, first))));
            open = true;
            line = next;
        }

        _ofContainer = true;
    }

    // A raised number that the layout put on a line of its own.
    private bool TryNumberAlone(int first, int end, out NoteLabel label)
    {
        int stop = NumberWord.Read(text.Text.AsSpan(0, end), first, out int number);
        label = new NoteLabel(LabelShape.Superscript, first, stop, stop, number, false);
        return stop > first && LineSteps.SkipBlanks(text.Text, stop, end) == end && number > _lastNumber && number <= _lastNumber + LargestStep;
    }

    private bool IsNear(NoteLabel label) =>
        label.Number is not int number || (number > _lastNumber - NearNumbers && number <= _lastNumber + NearNumbers);

    // "- <sup>7</sup> https://..." and "1. [7] ..." have their number inside the list item.
    private bool IsSetOff(ContainerBlock block) =>
        labels.TryRead(block.Start, block.End, out NoteLabel label) && label.Shape is LabelShape.Superscript or LabelShape.Bracketed or LabelShape.Unreadable or LabelShape.Lettered;

    private void AddLine(int index, int start, int end, bool first)
    {
        int alone = LineSteps.SkipBlanks(text.Text, start, end);
        if (TryNumberAlone(alone, end, out NoteLabel lone) && lone.Number == _lastNumber + 1 && (_current is null || !UnfinishedNote.IsOpen(text.Text, _current, alone) || _current.Pieces.Count == 0))
        {
            Begin(lone, start);
            return;
        }

        if (labels.TryRead(start, end, out NoteLabel label) && Accepts(label, first))
        {
            Begin(label, start);
            _current!.Add(label.TextStart, LineSteps.TrimEnd(text.Text, label.TextStart, end));
            return;
        }

        int from = LineSteps.SkipBlanks(text.Text, start, end);
        int to = LineSteps.TrimEnd(text.Text, from, end);
        if (from >= to)
        {
            return;
        }

        bool lost = !first && _current is not null && LinkSign.Begins(text.Text, from) && !UnfinishedNote.IsOpen(text.Text, _current, from) && NextLabel(end) == _lastNumber + 2;
        if (lost)
        {
            // Between two numbers with one missing a link begins a line behind a finished note.
            _lastNumber++;
        }
        else if (!first || (_current is not null && UnfinishedNote.IsOpen(text.Text, _current, from)))
        {
            if (_current is not null)
            {
                _current.Add(from, to);
            }
            else
            {
                Left.Add(index);
            }

            return;
        }

        if (LinkSign.Begins(text.Text.AsSpan(0, to), from))
        {
            _current = new NoteEntry { Start = from };
            _entries.Add(_current);
            _current.Add(from, to);
        }
        else if (_current is not null)
        {
            // A second paragraph of the note.
            _current.Add(from, to);
        }
        else
        {
            Left.Add(index);
        }
    }

    // A long block without a label, where no note is open, is prose between the notes of two pages.
    private bool IsProse(ContainerBlock block)
    {
        int first = LineSteps.SkipBlanks(text.Text, block.Start, block.End);
        bool labelled = labels.TryRead(block.Start, LineSteps.NextLine(text.Text, block.Start, block.End), out NoteLabel label) && Accepts(label, first: true);
        bool goesOn = _current is not null && UnfinishedNote.IsOpen(text.Text, _current, first);
        bool isLong = Words(block).Count(' ') + Words(block).Count('\n') >= LongestLoose;

        // A container that knows its notes knows where they end.
        return !labelled && !goesOn && !LinkSign.Begins(text.Text, first) && (isLong || _ofContainer) && !GoesOnCounting(block);
    }

    // The end of one note, and the next behind it.
    private bool GoesOnCounting(ContainerBlock block)
    {
        int line = LineSteps.NextLine(text.Text, block.Start, block.End);
        for (int lines = 0; lines < LinesAhead && line < block.End; lines++)
        {
            int next = LineSteps.NextLine(text.Text, line, block.End);
            if (_current is not null && labels.TryRead(line, next, out NoteLabel label) && label is { IsMisread: false, Number: int number } && number == _lastNumber + 1)
            {
                return true;
            }

            line = next;
        }

        return false;
    }

    private ReadOnlySpan<char> Words(ContainerBlock block) => text.Text.AsSpan(block.Start, block.End - block.Start);

    // A label inside a block is a number that goes on counting; at its beginning any that is not absurd.
    private bool Accepts(NoteLabel label, bool first)
    {
        if (label.Mark is not null)
        {
            return first || _current?.Mark is not null;
        }

        if (label.Number is not int number)
        {
            return first || label.Shape == LabelShape.Superscript;
        }

        bool raised = label.Shape is LabelShape.Superscript or LabelShape.Bracketed or LabelShape.Named;
        if (first || raised)
        {
            return first || number > _lastNumber - LargestStep;
        }

        return _current?.Label is { } own && IsAlike(own.Shape, label.Shape) && number > _lastNumber && number <= _lastNumber + LargestStep
            && (!label.IsMisread || number == _lastNumber + 1);
    }

    // A copy that loses the stop behind one number keeps it behind the next.
    private static bool IsAlike(LabelShape one, LabelShape other) =>
        one == other || (one is LabelShape.Bare or LabelShape.Punctuated && other is LabelShape.Bare or LabelShape.Punctuated);

    private void Begin(NoteLabel label, int start)
    {
        _ofContainer = false;
        _current = new NoteEntry { Label = label, Mark = label.Mark, Start = start };
        _entries.Add(_current);
        _lastNumber = label is { IsMisread: false, Number: int number } ? number : _lastNumber + 1;
    }

    private void BeginLinked(int index, ContainerBlock block, string identifier)
    {
        bool labelled = known.Lone.TryGetValue(index, out NoteLabel label) || labels.TryRead(block.Start, block.End, out label) && (block.Label is null || label.Shape is LabelShape.Superscript or LabelShape.Bracketed or LabelShape.Lettered);
        int? number = labelled ? label.Number : block.Label is not null && NumberWord.Read(block.Label, 0, out int listed) > 0 ? listed : null;
        _current = new NoteEntry { Label = labelled ? label : null, Mark = labelled ? label.Mark : null, Identifier = identifier, Start = block.Start, Number = number };
        _entries.Add(_current);
        _current.Add(BackLinks.Skip(text, inlines, labelled ? label.TextStart : block.Start, block.End), block.End);
        _lastNumber = number ?? _lastNumber;
    }

    private void BeginNote(ContainerBlock block)
    {
        if (_current?.Identifier is string open && open == block.Label)
        {
            // Its next paragraph.
            _current.Add(block.Start, block.End);
            return;
        }

        int end = NumberWord.Read(block.Label, 0, out int number);
        bool isNumber = end > 0 && end == block.Label!.Length;
        _ofContainer = true;
        _current = new NoteEntry { Identifier = block.Label, Start = block.Start, Number = isNumber ? number : null };
        _entries.Add(_current);
        _current.Add(block.Start, block.End);
    }

    // Number of the next label within a few lines, or -1.
    private int NextLabel(int from)
    {
        for (int lines = 0; lines < LinesAhead && from < text.Text.Length; lines++)
        {
            int next = LineSteps.NextLine(text.Text, from, text.Text.Length);
            if (labels.TryRead(from, next, out NoteLabel label) && label is { IsMisread: false, Number: int number })
            {
                return number;
            }

            from = next;
        }

        return -1;
    }
}
