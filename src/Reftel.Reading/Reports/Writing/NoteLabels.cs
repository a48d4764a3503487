using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The labels that the notes of a report have in its copy: their numbers, and others where a number is unknown or taken.</summary>
internal sealed class NoteLabels
{
    private readonly string[] _labels;

    public NoteLabels(Report report)
    {
        var used = new Dictionary<int, int>();
        int unnumbered = 0;
        _labels =
        [
            .. report.Notes.Select(note =>
            {
                if (note.Number is not { } number)
                {
                    return $"{NamedNotes.Unnumbered}{++unnumbered}";
                }

                used[number] = used.GetValueOrDefault(number) + 1;
                return used[number] == 1 ? $"{number}" : $"{number}-{used[number]}";
            }),
        ];
    }

    /// <summary>The label of a note, by its index in the report.</summary>
    public string this[int note] => _labels[note];

    /// <summary><c>[^7]</c></summary>
    public string Anchor(PlacedAnchor anchor) => $"[^{(anchor.Note is { } note ? _labels[note] : anchor.Label ?? $"{anchor.Number}")}]";
}
