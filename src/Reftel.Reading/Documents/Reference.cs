using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>One reference from this document to another.</summary>
/// <param name="Label">Letter of the item on the REF line, upper case without punctuation; null when it has none.</param>
/// <param name="Raw">The words that name the target, as printed, white space folded.</param>
/// <param name="Id">Canonical id of the target (<c>06MINSK1019</c>), or null when the text does not give it.</param>
/// <param name="Kind">What is referred to.</param>
/// <param name="Captions">Remarks in parentheses: NOTAL (not to all addressees), EXDIS.</param>
/// <param name="Span">Place of <paramref name="Raw"/>; UTF-16 offsets in the source text.</param>
/// <param name="Mentions">Places in the prose that speak of it: "reftel", "ref A", "septel".</param>
public sealed record Reference(
    string? Label,
    string Raw,
    string? Id,
    ReferenceKind Kind,
    ImmutableArray<string> Captions,
    TextSpan Span,
    ImmutableArray<TextSpan> Mentions);

/// <summary>What a reference points to.</summary>
public enum ReferenceKind
{
    Other,
    Telegram,

    /// <summary>A dispatch sent by air mail; numbered <c>A-50</c>.</summary>
    Airgram,

    /// <summary>"Separate telegram": announced, its number not yet known.</summary>
    Septel,

    Email,

    /// <summary>A telephone conversation.</summary>
    Telcon,

    Fax,
    Letter,
    Memo,
    Meeting,

    /// <summary>Numbered reports of other houses: IIR, TD, OSC, FBIS.</summary>
    Report,

    /// <summary>The Foreign Affairs Manual or Handbook.</summary>
    Manual,

    /// <summary>A paragraph of the same telegram.</summary>
    Paragraph,
}
