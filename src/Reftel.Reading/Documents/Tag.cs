using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>One of State's TAGS ("Traffic Analysis by Geography and Subject").</summary>
/// <param name="Code">Upper-case code: PGOV, BO, NATO.</param>
/// <param name="Kind">Which of the four lists it stands in.</param>
/// <param name="Title">Its meaning at the date of the telegram, or null when it is in no list.</param>
/// <param name="Persons">Names given with it, as printed: <c>KISSINGER, HENRY A.</c></param>
/// <param name="Span">Place of the code; UTF-16 offsets in the source text.</param>
public sealed record Tag(string Code, TagKind Kind, string? Title, ImmutableArray<string> Persons, TextSpan Span);

/// <summary>The lists of TAGS (handbook of 28 June 1974; 5 FAH-3).</summary>
public enum TagKind
{
    Unknown,

    /// <summary>Four letters; the first is the field: A, B, C, E, M, O, P, S, T.</summary>
    Subject,

    /// <summary>Two letters of State's own list, not ISO 3166.</summary>
    Geographic,

    Organization,

    /// <summary>K and three letters.</summary>
    Program,
}
