using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation;

/// <summary>One code of the TAGS line and the persons named with it.</summary>
public sealed record TagTruth(string Code, IReadOnlyList<string> Persons);

/// <summary>One item of the REF line.</summary>
/// <param name="Label">Its letter, or null.</param>
/// <param name="Id">Canonical id, or null where it is not a telegram or its year is nowhere given.</param>
/// <param name="Kind">What it points to.</param>
/// <param name="IdIsOpen">True where the format does not settle the id: EMBTEL and DEPTEL count from whoever writes.</param>
public sealed record ReferenceTruth(string? Label, string? Id, ReferenceKind Kind, bool IdIsOpen = false)
{
    /// <summary>How often the prose speaks of it by letter, or as "reftel" when it is the only one.</summary>
    public int Mentions { get; set; }

    public IReadOnlyList<string> Captions { get; init; } = [];
}

/// <summary>Who classified. The title may go on with post and agency, so a reader's title need only begin with it.</summary>
public sealed record ClassifiedByTruth(string? Name, string? Title, IReadOnlyList<string> Reasons);

/// <summary>One paragraph; its text with single blanks for all white space.</summary>
public sealed record ParagraphTruth(int? Number, string? Marking, string? Heading, Voice Voice, string Text);

/// <summary>What State's copy adds.</summary>
public sealed record ArchiveTruth(
    IReadOnlyList<OfficeCopies> Action,
    IReadOnlyList<OfficeCopies> Origin,
    IReadOnlyList<OfficeCopies> Info,
    int Total,
    string? DraftedBy,
    string? ApprovedBy,
    int? Counter,
    IReadOnlyList<string> AttributeKeys);
