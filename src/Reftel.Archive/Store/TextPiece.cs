using Reftel.Reading.Text;

namespace Reftel.Archive.Store;

/// <summary>What is indexed as one and found as one: the head of a document, a paragraph, a note.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its printed number, or null.</param>
/// <param name="Text">Its words as a person reads them.</param>
/// <param name="Span">Its place in the source text, in code points, as everything that leaves the archive.</param>
/// <param name="Voice">Who speaks in it, as the record names it; null where nobody is told apart.</param>
internal sealed record TextPiece(PieceKind Kind, int? Number, string Text, TextSpan Span, string? Voice);

/// <summary>What a piece of a document is.</summary>
internal enum PieceKind
{
    /// <summary>Title or subject line alone.</summary>
    Title,

    /// <summary>What stands before the text: envelope, references, dateline, authors.</summary>
    Head,

    Paragraph,
    Note,

    /// <summary>What stands behind the text: signature, trailing lines.</summary>
    Tail,
}
