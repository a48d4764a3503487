using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Notes;

/// <summary>A note while it is being gathered.</summary>
internal sealed class NoteEntry
{
    /// <summary>The label, or null when none stands.</summary>
    public NoteLabel? Label { get; set; }

    /// <summary>Identifier that the container gives the note, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>True when the container ties the note to its anchors by a name that is no number: no number that is printed is its own.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The label that the container shows and that is no readable character: <c>1</c> of <c>[^1]:</c>, the number of a list item; or null.</summary>
    public string? Shown { get; init; }

    /// <summary>Where that label stands in the source, or null.</summary>
    public TextSpan? ShownSpan { get; init; }

    /// <summary>True when the page sets the note apart as one element: what stands behind that is none of it.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The letter or Roman numeral that the note is labelled with, or null.</summary>
    public string? Mark { get; set; }

    /// <summary>What the note is, printed, repaired or restored; null while unknown.</summary>
    public int? Number { get; set; }

    /// <summary>Which count of the text the note belongs to: notes may begin again with each page or chapter; 0 for the first.</summary>
    public int Series { get; set; }

    /// <summary>Which foot of a page the note stands at, counted from 1; 0 where it stands at none.</summary>
    public int Foot { get; set; }

    /// <summary>True when the foot is that of a page, with prose above it, and not of the end notes.</summary>
    public bool IsAtFoot { get; set; }

    /// <summary>The page at whose foot the note stands, where its anchors stand on that page or beside it; else null.</summary>
    public int? Page { get; set; }

    /// <summary>Word and reason of what was done to the label; null when it stands as it should.</summary>
    public (string Word, string Reason)? Repair { get; set; }

    /// <summary>Where the note begins, label included, in the readable text.</summary>
    public int Start { get; init; }

    /// <summary>Pieces of its text, in order; one a block or line.</summary>
    public List<(int Start, int End)> Pieces { get; } = [];

    public List<AnchorMark> Anchors { get; } = [];

    public int End => Pieces.Count == 0 ? Label?.End ?? Start : Pieces[^1].End;

    public void Add(int start, int end)
    {
        if (end > start)
        {
            Pieces.Add((start, end));
        }
    }
}

/// <summary>A place in the prose that points to a note.</summary>
/// <param name="Number">The number as read.</param>
/// <param name="Identifier">The container's identifier of the note, or null.</param>
/// <param name="Start">First character of the number, in the readable text.</param>
/// <param name="End">Behind it.</param>
/// <param name="CutStart">First character that goes when the prose is read without anchors: the bracket, the raised blank.</param>
/// <param name="CutEnd">Behind the last that goes.</param>
/// <param name="Style">How it is set off.</param>
internal sealed record AnchorMark(int Number, string? Identifier, int Start, int End, int CutStart, int CutEnd, Documents.AnchorStyle Style)
{
    /// <summary>Pages that the text raises behind the number (<c>:45</c>), or null.</summary>
    public string? Pages { get; init; }

    /// <summary>The letter or Roman numeral of an anchor that is no number, or null.</summary>
    public string? Mark { get; init; }
}
