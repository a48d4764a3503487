using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The notes gathered so far, the one that is open, and the count.</summary>
internal sealed class NotesSoFar
{
    private readonly NumberSet _printed = new();

    public List<NoteEntry> Entries { get; } = [];

    /// <summary>The note that what follows may go on with, or null.</summary>
    public NoteEntry? Current { get; private set; }

    /// <summary>Number of the last label, or what it should have been.</summary>
    public int LastNumber { get; private set; }

    /// <summary>How the last label stood.</summary>
    public LabelShape LastShape { get; private set; }

    /// <summary>True behind notes that the container itself set apart.</summary>
    public bool OfContainer { get; set; }

    /// <summary>Which foot of a page is being gathered, counted from 1; 0 where none is.</summary>
    public int Foot { get; set; }

    /// <summary>True when that foot is of a page and not of the end notes.</summary>
    public bool IsAtFoot { get; set; }

    /// <summary>True when a label printed this number.</summary>
    public bool Has(int number) => _printed.Contains(number);

    /// <param name="label">The label.</param>
    /// <param name="start">Where the note begins in the readable text.</param>
    /// <param name="shown">Where the label stands in the source, when it is no readable character.</param>
    public void Begin(NoteLabel label, int start, TextSpan? shown = null)
    {
        OfContainer = false;
        LastShape = label.Shape;
        LastNumber = label is { IsMisread: false, Number: int number } ? number : LastNumber + 1;
        _printed.Add(LastNumber);
        Add(new NoteEntry { Label = label, Mark = label.Mark, Start = start, ShownSpan = shown });
    }

    /// <summary>A note whose label is lost; the count goes on when a number is missing there.</summary>
    public void BeginLost(int start, bool counted)
    {
        LastNumber += counted ? 1 : 0;
        Add(new NoteEntry { Start = start });
    }

    /// <summary>A note that the container ties to its anchors.</summary>
    public void BeginKnown(NoteEntry entry)
    {
        LastNumber = entry.Number ?? LastNumber;
        Add(entry);
    }

    public void Close() => Current = null;

    private void Add(NoteEntry entry)
    {
        entry.Foot = Foot;
        entry.IsAtFoot = IsAtFoot;
        Current = entry;
        Entries.Add(entry);
    }
}
