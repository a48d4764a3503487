using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Gathers the lines of one block: a label begins a note; what follows without one goes on with it while it is unfinished, and
/// is a note whose label is lost when it begins with a link behind a finished one.
/// </summary>
internal sealed class NoteLines(ContainerText text, NoteLabelReader labels, NotesSoFar notes, LabelSequence sequence, AnchorPlaces anchors)
{
    private const int LongestJunk = 3;
    private const int MostMissing = 4;

    private readonly FurtherLabels _further = new(text, labels, notes, sequence, anchors);

    /// <returns>False when a line is no note.</returns>
    public bool AddAll(ContainerBlock block)
    {
        bool all = true;
        for (int line = block.Start; line < block.End;)
        {
            int next = LineSteps.NextLine(text.Text, line, block.End);
            all &= Add(line, next, first: line == block.Start);
            line = next;
        }

        return all;
    }

    /// <summary>
    /// Lines of notes and nothing else: any label that is near in number begins one, a link behind a finished note one without
    /// a label.
    /// </summary>
    /// <returns>False when a line is no note.</returns>
    public bool AddFootNotes(ContainerBlock block)
    {
        bool all = true;
        bool open = false;
        for (int line = block.Start; line < block.End;)
        {
            int next = LineSteps.NextLine(text.Text, line, block.End);
            int at = LineSteps.SkipBlanks(text.Text, line, next);
            if (TryNumberAlone(at, next, out NoteLabel alone))
            {
                notes.Begin(alone, line);
            }
            else if (TryWeak(at, next, out NoteLabel weak) && (weak.Number == notes.LastNumber + 1 || (!open && weak.Number == 1)))
            {
                notes.Begin(weak, line);
                notes.Current!.Add(weak.TextStart, LineSteps.TrimEnd(text.Text, weak.TextStart, next));
            }
            else
            {
                bool goesOn = open && IsOpen(at);
                bool read = labels.TryRead(line, next, out NoteLabel label);
                bool labelled = read && (label.Number == notes.LastNumber + 1 || (!goesOn && (sequence.IsNear(label) || BeginsAnew(label, next))));
                all &= AddRead(line, at, next, read ? label : null, first: labelled || (!goesOn && (!open || LinkSign.Begins(text.Text, at))));
            }

            open = true;
            line = next;
        }

        notes.OfContainer = true;
        return all;
    }

    // The notes of the next chapter, which begins on the same page.
    private bool BeginsAnew(NoteLabel label, int end) => label is { Number: 1, IsMisread: false } && sequence.CountsFrom(end, label.Number!.Value);

    private bool Add(int start, int end, bool first)
    {
        int from = LineSteps.SkipBlanks(text.Text, start, end);
        if (TryNumberAlone(from, end, out NoteLabel alone) && alone.Number == notes.LastNumber + 1 && (!IsOpen(from) || notes.Current?.Pieces.Count is null or 0))
        {
            notes.Begin(alone, start);
            return true;
        }

        return AddRead(start, from, end, labels.TryRead(start, end, out NoteLabel label) ? label : null, first);
    }

    // A line that is no number alone, with the label that was read at its beginning or none.
    private bool AddRead(int start, int from, int end, NoteLabel? read, bool first)
    {
        if (read is { } label && sequence.Accepts(label, first) && (first || !sequence.PointsBack(label, end)))
        {
            notes.Begin(label, start);
            int words = _further.Read(label, end);
            notes.Current!.Add(words, LineSteps.TrimEnd(text.Text, words, end));
            return true;
        }

        if (notes.Current is not null && WrongStop.TryRead(text.Text, from, end, notes.LastNumber + 1, out NoteLabel loose) && sequence.Next(end) == notes.LastNumber + 2)
        {
            notes.Begin(loose, start);
            notes.Current!.Add(loose.TextStart, LineSteps.TrimEnd(text.Text, loose.TextStart, end));
            return true;
        }

        int to = LineSteps.TrimEnd(text.Text, from, end);
        return from >= to || AddWithoutLabel(from, to, end, first);
    }

    private bool AddWithoutLabel(int from, int to, int end, bool first)
    {
        if (LostBefore(from, end) is int link and >= 0 && (!first || link > from))
        {
            notes.BeginLost(from, counted: true);
            notes.Current!.Add(link, to);
            return true;
        }

        if (!first || (notes.Current is not null && IsOpen(from)))
        {
            notes.Current?.Add(from, to);
            return notes.Current is not null;
        }

        if (LinkSign.Begins(text.Text.AsSpan(0, to), from))
        {
            notes.BeginLost(from, counted: false);
        }

        // Else a second paragraph of the note.
        notes.Current?.Add(from, to);
        return notes.Current is not null;
    }

    // Between two numbers with one missing a link begins a line behind a finished note, alone or behind a sign or two.
    private int LostBefore(int from, int end)
    {
        int words = LostLabel(from, end);
        return words >= 0 && notes.Current is not null && !IsOpen(words) && IsMissing(end) ? words : -1;
    }

    private int LostLabel(int from, int end) =>
        LinkSign.Begins(text.Text, from) ? from : BehindJunk(from, end) is var junk and >= 0 ? junk : UnreadLabel.Skip(text.Text, from, end);

    // One number before the next label, or as many as lines begin with what may be one.
    private bool IsMissing(int end)
    {
        int gap = sequence.Next(end, out int stop) - notes.LastNumber - 1;
        int lost = 1;
        for (int line = end; gap is > 1 and <= MostMissing && line < stop;)
        {
            int next = LineSteps.NextLine(text.Text, line, stop);
            int from = LineSteps.SkipBlanks(text.Text, line, next);
            lost += from < next && !LinkSign.Begins(text.Text, from) && LostLabel(from, next) >= 0 ? 1 : 0;
            line = next;
        }

        return gap == lost;
    }

    // "S https://", "l) www."
    private int BehindJunk(int from, int end)
    {
        int stop = from;
        while (stop < end && stop - from < LongestJunk && !char.IsWhiteSpace(text.Text[stop]))
        {
            stop++;
        }

        int link = LineSteps.SkipBlanks(text.Text, stop, end);
        return link > stop && LinkSign.Begins(text.Text.AsSpan(0, end), link) ? link : -1;
    }

    private bool IsOpen(int next) => notes.Current is not null && UnfinishedNote.IsOpen(text.Text, notes.Current, next);

    // "4 e-mail to the author", "4There is a log": at the foot of a page the next number is a label, whatever letter follows.
    private bool TryWeak(int first, int end, out NoteLabel label)
    {
        int stop = NumberWord.Read(text.Text.AsSpan(0, end), first, out int number, text.LargestNote);
        int words = LineSteps.SkipBlanks(text.Text, stop, end);
        label = new NoteLabel(LabelShape.Bare, first, stop, words, number, false);
        bool glued = words == stop && words + 1 < end && char.IsUpper(text.Text[words]) && char.IsLetter(text.Text[words + 1]);
        return stop > first && words < end && (glued || (words > stop && char.IsLower(text.Text[words])));
    }

    // A raised number that the layout put on a line of its own.
    private bool TryNumberAlone(int first, int end, out NoteLabel label)
    {
        int stop = NumberWord.Read(text.Text.AsSpan(0, end), first, out int number, text.LargestNote);
        label = new NoteLabel(LabelShape.Superscript, first, stop, stop, number, false);
        return stop > first && LineSteps.SkipBlanks(text.Text, stop, end) == end && sequence.IsStep(number);
    }
}
