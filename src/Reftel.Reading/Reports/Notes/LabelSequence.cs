using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Whether a label goes on with the count of the notes before it; a number of any text may stand where a label could.</summary>
internal sealed class LabelSequence(ContainerText text, NoteLabelReader labels, NotesSoFar notes)
{
    private const int LargestStep = 3;
    private const int NearNumbers = 6;
    private const int LinesAhead = 8;

    /// <summary>A label inside a block is a number that goes on counting; at its beginning any that is not absurd.</summary>
    public bool Accepts(NoteLabel label, bool first)
    {
        if (label.Mark is not null)
        {
            // "[g]" between 8 and 10.
            return first || notes.Current?.Mark is not null || (NumberWord.ReadMisread(label.Mark, 0, out int letter) == label.Mark.Length && letter == notes.LastNumber + 1 && Next(LineSteps.NextLine(text.Text, label.Start, text.Text.Length)) == letter + 1);
        }

        if (IsInitial(label) && !(label.Number == notes.LastNumber + 1 && Behind(label) == notes.LastNumber + 2))
        {
            return false;
        }

        if (label.Number is not int number)
        {
            return first || label.Shape == LabelShape.Superscript;
        }

        if (first || label.Shape is LabelShape.Superscript or LabelShape.Bracketed or LabelShape.Named)
        {
            return first || number > notes.LastNumber - LargestStep;
        }

        if (number < notes.LastNumber && IsSwapped(label, number))
        {
            return true;
        }

        return notes.Current is not null && IsAlike(notes.LastShape, label.Shape) && number > notes.LastNumber && number <= notes.LastNumber + LargestStep
            && (!label.IsMisread || number == notes.LastNumber + 1);
    }

    /// <summary>Inside a block an anchor of an earlier note may begin a line: <c>as shown.[3]</c>. That note is there already, and the count goes on behind the line as if it were not there.</summary>
    /// <param name="label">What looks like a label.</param>
    /// <param name="end">Behind its line.</param>
    public bool PointsBack(NoteLabel label, int end) =>
        label is { IsMisread: false, Shape: LabelShape.Superscript or LabelShape.Bracketed, Number: int number } && number < notes.LastNumber && notes.Has(number) && notes.Current is not null
        && Next(end) is int next && (next < 0 || next == notes.LastNumber + 1);

    /// <summary>Among lines that are notes and nothing else a label may be off by a few.</summary>
    public bool IsNear(NoteLabel label) =>
        label.Number is not int number || (number > notes.LastNumber - NearNumbers && number <= notes.LastNumber + NearNumbers);

    public bool IsStep(int number) => number > notes.LastNumber && number <= notes.LastNumber + LargestStep;

    /// <summary>True when a block holds the end of one note, and the next behind it.</summary>
    public bool GoesOn(ContainerBlock block)
    {
        int line = LineSteps.NextLine(text.Text, block.Start, block.End);
        for (int lines = 0; lines < LinesAhead && line < block.End; lines++)
        {
            int next = LineSteps.NextLine(text.Text, line, block.End);
            if (notes.Current is not null && labels.TryRead(line, next, out NoteLabel label) && label is { IsMisread: false, Number: int number } && number == notes.LastNumber + 1)
            {
                return true;
            }

            line = next;
        }

        return false;
    }

    /// <summary>Number of the next label within a few lines, or -1.</summary>
    public int Next(int from) => Next(from, out _);

    /// <summary>Number of the next label within a few lines, or -1; and where its line begins.</summary>
    public int Next(int from, out int line)
    {
        for (int lines = 0; lines < LinesAhead && from < text.Text.Length; lines++)
        {
            int next = LineSteps.NextLine(text.Text, from, text.Text.Length);
            if (labels.TryRead(from, next, out NoteLabel label) && label is { IsMisread: false, Number: int number })
            {
                line = from;
                return number;
            }

            from = next;
        }

        line = from;
        return -1;
    }

    /// <summary>True when the count goes on behind a number within a few lines, not behind the notes so far; or neither does.</summary>
    public bool CountsFrom(int from, int number)
    {
        for (int lines = 0; lines < LinesAhead && from < text.Text.Length; lines++)
        {
            int next = LineSteps.NextLine(text.Text, from, text.Text.Length);
            if (labels.TryRead(from, next, out NoteLabel label) && label is { IsMisread: false, Number: int other })
            {
                if (other == number + 1 || other == notes.LastNumber + 1)
                {
                    return other == number + 1;
                }
            }

            from = next;
        }

        return true;
    }

    // "S. Holm", "В. Иванов": a name as well as the 5 or 8 of a note.
    private bool IsInitial(NoteLabel label) =>
        label is { IsMisread: true, Shape: LabelShape.Punctuated } && label.End == label.Start + 1 && char.IsUpper(text.Text[label.Start]) && text.Text[label.End] == '.'
        && label.TextStart < text.Text.Length && char.IsUpper(text.Text[label.TextStart]);

    // The number of the next note, as a list or a line prints it, or -1.
    private int Behind(NoteLabel label)
    {
        int low = 0;
        int high = text.Blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Blocks[middle].Start > label.Start ? (low, middle) : (middle + 1, high);
        }

        int next = Next(LineSteps.NextLine(text.Text, label.Start, text.Text.Length));
        return low < text.Blocks.Count && BlockLabels.TryList(text.Blocks[low], out NoteLabel listed) ? listed.Number!.Value : next;
    }

    // "10 https://..." and below it "9 https://...", where 9 was left out.
    private bool IsSwapped(NoteLabel label, int number) =>
        label is { Shape: LabelShape.Bare, IsMisread: false } && number >= notes.LastNumber - LargestStep && !notes.Has(number) && LinkSign.Begins(text.Text, label.TextStart);

    // A copy that loses the stop behind one number keeps it behind the next.
    private static bool IsAlike(LabelShape one, LabelShape other) =>
        one == other || (one is LabelShape.Bare or LabelShape.Punctuated && other is LabelShape.Bare or LabelShape.Punctuated);
}
