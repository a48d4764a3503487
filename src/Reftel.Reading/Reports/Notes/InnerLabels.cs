using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Notes within the prose that print their number a second time before their words.</summary>
internal static class InnerLabels
{
    public static void Take(NoteLabelReader labels, List<NoteEntry> entries)
    {
        foreach (NoteEntry entry in entries)
        {
            if (entry is { Identifier: { } name, Label: null, Number: int number, Pieces: [var (start, end), ..] } && InlineNoteName.Is(name)
                && labels.TryRead(start, end, out NoteLabel label) && !label.IsMisread && label.Number == number)
            {
                entry.Label = label;
                entry.Pieces[0] = (label.TextStart, end);
            }
        }
    }
}
