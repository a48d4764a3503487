using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting.Notes;

/// <summary>A note as it is printed.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Pieces">Its words in order.</param>
/// <param name="Citations">What it cites, in order.</param>
internal sealed record LaidNote(int Number, ImmutableArray<NotePiece> Pieces, ImmutableArray<LaidCitation> Citations)
{
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));
}

/// <summary>Words of a note.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Url">The address that the words are, where it is printed live; else null.</param>
internal readonly record struct NotePiece(string Text, string? Url = null);

/// <summary>A citation, and how it is printed.</summary>
/// <param name="Citation">What is cited.</param>
/// <param name="Form">Full, or how it points back.</param>
/// <param name="Back">Number of the note that it points to; null where it does not.</param>
internal readonly record struct LaidCitation(DraftCitation Citation, CitationForm Form, int? Back);

internal enum CitationForm
{
    Full,

    /// <summary>The number of a telegram, which is short enough to be repeated.</summary>
    Number,

    /// <summary>Title and address, where the first note cites several and so does not say which is meant.</summary>
    Address,

    /// <summary>"See note 3: “Waiting for a Quay.”"</summary>
    Note,

    /// <summary>"Ibid."</summary>
    Ibid,
}
