using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// The lines of a numbered item. A number that was misread begins no item, so its note stands as a further line of the one
/// before; it is parted where exactly that number is missing before the next item, or behind the last where the prose points to it.
/// </summary>
internal sealed class ListedLines(ContainerText text, NoteLabelReader labels, NotesSoFar notes, NumberSet anchors)
{
    private const int LongestJunk = 3;
    private const int MostMissing = 4;

    /// <summary>Adds the text of the item whose note was begun, and the note that its lines hold beside it.</summary>
    public void Add(int index, int from)
    {
        ContainerBlock block = text.Blocks[index];
        bool listed = BlockLabels.TryList(text.Blocks[Math.Min(index + 1, text.Blocks.Count - 1)], out NoteLabel next) && index + 1 < text.Blocks.Count;
        bool missing = listed && IsMissing(next, from, block.End);
        bool last = !listed && anchors.Contains(notes.LastNumber + 1);
        int line = missing || last ? LineSteps.NextLine(text.Text, from, block.End) : block.End;
        int bare = missing ? OnlyLink(line, block.End) : -1;
        while (line < block.End)
        {
            int behind = LineSteps.NextLine(text.Text, line, block.End);
            int start = LineSteps.SkipBlanks(text.Text, line, behind);
            if (TryBegin(start, behind, from, line, last, out int words) || (start == bare && TryLost(start, from, line, out words)))
            {
                // The next line may be the same: "IO." and below it "II.".
                from = words;
                missing &= next.Number > notes.LastNumber + 1;
                last = !listed && anchors.Contains(notes.LastNumber + 1);
                if (!missing && !last)
                {
                    break;
                }
            }

            line = behind;
        }

        notes.Current!.Add(from, block.End);
    }

    // One number before the next item, or as many as lines begin with what may be a label.
    private bool IsMissing(NoteLabel next, int from, int end)
    {
        int gap = next.Number!.Value - notes.LastNumber - 1;
        if (gap is < 2 or > MostMissing)
        {
            return gap == 1;
        }

        int number = notes.LastNumber + 1;
        for (int line = LineSteps.NextLine(text.Text, from, end); line < end;)
        {
            int behind = LineSteps.NextLine(text.Text, line, end);
            number += MayBegin(LineSteps.SkipBlanks(text.Text, line, behind), behind, number, last: false, out _, out _) ? 1 : 0;
            line = behind;
        }

        return number == next.Number;
    }

    // The link that begins the only line of the item that a link begins: of two nobody knows which the lost note is.
    private int OnlyLink(int from, int end)
    {
        int only = -1;
        for (int line = from; line < end; line = LineSteps.NextLine(text.Text, line, end))
        {
            int start = LineSteps.SkipBlanks(text.Text, line, end);
            if (LinkSign.Begins(text.Text.AsSpan(0, end), start))
            {
                if (only >= 0)
                {
                    return -1;
                }

                only = start;
            }
        }

        return only;
    }

    // "2. https://", and below it "https://" before "4.": the note before it must have its own.
    private bool TryLost(int start, int from, int line, out int words)
    {
        words = start;
        int end = LineSteps.TrimEnd(text.Text, from, line);
        if (!LinkSign.In(text.Text.AsSpan(from, end - from)))
        {
            return false;
        }

        notes.Current!.Add(from, end);
        if (UnfinishedNote.IsOpen(text.Text, notes.Current, start))
        {
            notes.Current.Pieces.RemoveAt(notes.Current.Pieces.Count - 1);
            return false;
        }

        notes.BeginLost(start, counted: true);
        return true;
    }

    private bool TryBegin(int start, int end, int from, int line, bool last, out int words)
    {
        if (!MayBegin(start, end, notes.LastNumber + 1, last, out NoteLabel? label, out words))
        {
            return false;
        }

        notes.Current!.Add(from, LineSteps.TrimEnd(text.Text, from, line));
        if (label is { } proven)
        {
            notes.Begin(proven, start);
        }
        else
        {
            notes.BeginLost(start, counted: true);
        }

        return true;
    }

    // A label that was misread, or a sign that is like no digit; what it is tells the number that is missing.
    private bool MayBegin(int start, int end, int number, bool last, out NoteLabel? label, out int words)
    {
        bool labelled = labels.TryRead(start, end, out NoteLabel read);
        bool proven = labelled && ((!last && read.Shape == LabelShape.Unreadable) || (read.Number == number && (read.IsMisread || read.Shape == LabelShape.Bare) && BeginsNote(read.TextStart, end)));
        proven = proven || WrongStop.TryRead(text.Text, start, end, number, out read);
        label = proven ? read : null;
        words = proven ? read.TextStart : last ? -1 : BehindJunk(start, end);
        return words >= 0;
    }

    private bool BeginsNote(int at, int end) =>
        at < end && (LinkSign.Begins(text.Text.AsSpan(0, end), at) || char.IsUpper(text.Text[at]) || text.Text[at] is '"' or '\u201C' or '\u00AB');

    // "S. https://", "? www.": what stands before the link is no word.
    private int BehindJunk(int from, int end)
    {
        int stop = from;
        while (stop < end && stop - from < LongestJunk && !char.IsWhiteSpace(text.Text[stop]))
        {
            stop++;
        }

        bool junk = stop > from && (text.Text[stop - 1] is '.' or ')' || (stop == from + 1 && !char.IsLetterOrDigit(text.Text[from])));
        int link = junk ? LineSteps.SkipBlanks(text.Text, stop, end) : -1;
        return link > stop && LinkSign.Begins(text.Text.AsSpan(0, end), link) ? link : UnreadLabel.Skip(text.Text, from, end);
    }
}
