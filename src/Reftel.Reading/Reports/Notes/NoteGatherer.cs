using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Gathers the notes of the regions, block by block; blocks that the container labels are notes by its word.</summary>
internal sealed class NoteGatherer
{
    private const int LongestLoose = 25;

    private readonly NotesSoFar _notes = new();
    private readonly ContainerText _text;
    private readonly InlineIndex _inlines;
    private readonly NoteLabelReader _labels;
    private readonly BlockLabels _known;
    private readonly AnchorPlaces _anchors;
    private readonly LabelSequence _sequence;
    private readonly NoteLines _lines;
    private readonly ListedLines _listed;
    private int _feet;

    // Below the heading of a section that is none of notes.
    private bool _behind;

    // The notes gathered last stood at the foot of a page, under no heading of their own.
    private bool _atFoot;

    public NoteGatherer(ContainerText text, InlineIndex inlines, NoteLabelReader labels, BlockLabels known, AnchorPlaces anchors)
    {
        _text = text;
        _inlines = inlines;
        _labels = labels;
        _known = known;
        _anchors = anchors;
        _sequence = new LabelSequence(text, labels, _notes);
        _lines = new NoteLines(text, labels, _notes, _sequence, anchors);
        _listed = new ListedLines(text, labels, _notes, anchors.Numbers);
    }

    /// <summary>Blocks that hold no note although they lie inside a region.</summary>
    public HashSet<int> Left { get; } = [];

    public List<NoteEntry> Gather(List<(int Start, int End)> regions)
    {
        foreach ((int start, int end) in regions)
        {
            for (int i = start; i < end; i++)
            {
                if (!Add(i, _text.Blocks[i]))
                {
                    Left.Add(i);
                }
            }
        }

        _notes.Entries.ForEach(entry => BackLinks.Remove(_text, _inlines, entry));
        return _notes.Entries;
    }

    /// <returns>False when the block, or a line of it, is no note.</returns>
    private bool Add(int index, ContainerBlock block)
    {
        if (_known.Further.Contains(index) && _notes.Current is { } open)
        {
            open.Add(block.Start, block.End);
            return true;
        }

        if (SectionHeading.Begins(_text, index, _labels) || (_notes.Current is not null && WikiFooter.Begins(Words(block))))
        {
            _notes.Close();
            return false;
        }

        if (IsBehind(block))
        {
            _notes.Close();
            return false;
        }

        switch (block.Kind)
        {
            case ContainerBlockKind.Heading when !NotesHeading.Is(Words(block)):
                // Prose goes on behind the notes of a page.
                _notes.Close();
                return false;
            case ContainerBlockKind.Code:
                return false;
            case ContainerBlockKind.Heading or ContainerBlockKind.PageFurniture or ContainerBlockKind.Rule:
                _atFoot &= block.Kind != ContainerBlockKind.Heading;
                return true;
            case ContainerBlockKind.Note:
                AddNote(block);
                return true;
            case ContainerBlockKind.FootNotes:
                _notes.Foot = ++_feet;
                _notes.IsAtFoot = block.Level > 0;
                bool all = _lines.AddFootNotes(block);
                _notes.Foot = 0;
                _notes.IsAtFoot = false;
                _atFoot = true;
                return all;
            case ContainerBlockKind.ListItem when _atFoot && IsStep(block):
                // The steps of a list go on over the page, between the notes of two pages.
                _notes.Close();
                return false;
        }

        return Words(block).IsWhiteSpace() || NotesHeading.Is(Words(block)) || AddLabelled(index, block) || (!IsProse(index, block) && _lines.AddAll(block));
    }

    // "External links", "© 2022 ...": no note goes on with it, and none stands below it but under another heading, or where the count goes on.
    private bool IsBehind(ContainerBlock block)
    {
        if (block.Kind is not (ContainerBlockKind.Heading or ContainerBlockKind.Paragraph or ContainerBlockKind.ListItem))
        {
            return false;
        }

        ReadOnlySpan<char> words = Words(block);
        bool closes = BehindNotes.IsHeading(words) || (block.Kind == ContainerBlockKind.Paragraph && _notes.Current is not null && BehindNotes.IsLine(words));
        _behind = closes || (_behind && !NotesHeading.Is(words) && !IsNext(block));
        return _behind;
    }

    private bool IsNext(ContainerBlock block) =>
        (BlockLabels.TryList(block, out NoteLabel label) || _labels.TryRead(block.Start, block.End, out label)) && label.Number == _notes.LastNumber + 1;

    // An item that stands in the prose of a printed page and cites nothing.
    private bool IsStep(ContainerBlock block) =>
        BlockLabels.TryList(block, out _) && !IsSetOff(block) && !LinkSign.In(Words(block)) && !CitationSign.In(Words(block));

    // The whole block is one note, whatever its words are.
    private bool AddLabelled(int index, ContainerBlock block)
    {
        if (_known.Linked.TryGetValue(index, out string? identifier))
        {
            AddLinked(index, block, identifier);
            return true;
        }

        if (_known.Signs.TryGetValue(index, out NoteLabel label))
        {
            AddSigns(block, label);
            return true;
        }

        if (_known.Lone.TryGetValue(index, out label))
        {
            _notes.Begin(label, block.Start);
            _notes.Current!.Add(label.TextStart, block.End);
            return true;
        }

        if (BlockLabels.TryList(block, out label) && !IsSetOff(block))
        {
            _notes.Begin(label, block.Start, block.LabelSpan);
            _listed.Add(index, BackLinks.Skip(_text, _inlines, block.Start, block.End));
            return true;
        }

        return AddUnread(index, block);
    }

    // A block between two items of a list, of whose numbers one is missing.
    private bool AddUnread(int index, ContainerBlock block)
    {
        int words = _notes.Current is not null && index + 1 < _text.Blocks.Count && BlockLabels.TryList(_text.Blocks[index + 1], out NoteLabel next) && next.Number == _notes.LastNumber + 2
            ? UnreadLabel.Skip(_text.Text, block.Start, block.End)
            : -1;
        if (words < 0)
        {
            return false;
        }

        _notes.BeginLost(block.Start, counted: true);
        _notes.Current!.Add(words, block.End);
        return true;
    }

    // One note, or a note on each line that begins with the next sign.
    private void AddSigns(ContainerBlock block, NoteLabel label)
    {
        _notes.Begin(label, block.Start);
        int from = label.TextStart;
        for (int line = LineSteps.NextLine(_text.Text, block.Start, block.End); line < block.End; line = LineSteps.NextLine(_text.Text, line, block.End))
        {
            int start = LineSteps.SkipBlanks(_text.Text, line, block.End);
            if (_known.SignLines.TryGetValue(start, out NoteLabel next))
            {
                _notes.Current!.Add(from, LineSteps.TrimEnd(_text.Text, from, line));
                _notes.Begin(next, start);
                from = next.TextStart;
            }
        }

        _notes.Current!.Add(from, block.End);
    }

    // "- <sup>7</sup> https://..." and "1. [7] ..." have their number inside the list item.
    private bool IsSetOff(ContainerBlock block) =>
        _labels.TryRead(block.Start, block.End, out NoteLabel label) && label.Shape is LabelShape.Superscript or LabelShape.Bracketed or LabelShape.Unreadable or LabelShape.Lettered;

    // A long block without a label, where no note is open, or one that points to the next notes, is prose between the notes of two pages.
    private bool IsProse(int index, ContainerBlock block)
    {
        bool labelled = _labels.TryRead(block.Start, LineSteps.NextLine(_text.Text, block.Start, block.End), out NoteLabel label) && _sequence.Accepts(label, first: true);
        if (labelled)
        {
            return false;
        }

        int first = LineSteps.SkipBlanks(_text.Text, block.Start, block.End);
        // The notes of a printed page go on among the notes of the next, not in its prose.
        bool goesOn = _notes.Current is not null && UnfinishedNote.IsOpen(_text.Text, _notes.Current, first) && !(_notes.OfContainer && _anchors.PointsFrom(index));
        if (goesOn || LinkSign.Begins(_text.Text, first))
        {
            return false;
        }

        // A container that knows its notes knows where they end.
        bool isLong = Words(block).Count(' ') + Words(block).Count('\n') >= LongestLoose;
        return (isLong || _notes.OfContainer || (_notes.Current is { IsClosed: true } && !_text.Blocks[index].GoesOn) || _anchors.PointsBehind(index, _notes.LastNumber)) && !_sequence.GoesOn(block);
    }

    private void AddLinked(int index, ContainerBlock block, string identifier)
    {
        bool labelled = _known.Lone.TryGetValue(index, out NoteLabel label)
            || (_labels.TryRead(block.Start, block.End, out label) && (block.Label is null || label.Shape is LabelShape.Superscript or LabelShape.Bracketed or LabelShape.Lettered))
            || SignLabels.TryReadAt(_text.Text, block.Start, block.End, out label);
        int? number = labelled ? label.Number : block.Label is not null && NumberWord.Read(block.Label, 0, out int listed, _text.LargestNote) > 0 ? listed : null;
        _notes.BeginKnown(new NoteEntry { Label = labelled ? label : null, Mark = labelled ? label.Mark : null, Identifier = identifier, Start = block.Start, Number = number, IsClosed = block.InPart, Shown = block.Label, ShownSpan = block.LabelSpan });
        _notes.Current!.Add(BackLinks.Skip(_text, _inlines, labelled ? label.TextStart : block.Start, block.End), block.End);
    }

    private void AddNote(ContainerBlock block)
    {
        if (_notes.Current?.Identifier is string open && open == block.Label && block.LabelSpan is null)
        {
            // Its next paragraph.
            _notes.Current.Add(block.Start, block.End);
            return;
        }

        int end = NumberWord.Read(block.Label, 0, out int number, _text.LargestNote);
        bool isNumber = end > 0 && end == block.Label!.Length;
        _notes.OfContainer = true;
        bool inProse = InlineNoteName.Is(block.Label!);
        _notes.BeginKnown(new NoteEntry
        {
            Identifier = block.Label,
            Start = block.Start,
            Number = isNumber ? number : null,
            IsNamed = !isNumber,
            Shown = inProse ? null : block.Label,
            ShownSpan = inProse ? null : block.LabelSpan,
        });
        _notes.Current!.Add(block.Start, block.End);
    }

    private ReadOnlySpan<char> Words(ContainerBlock block) => _text.Text.AsSpan(block.Start, block.End - block.Start);
}
