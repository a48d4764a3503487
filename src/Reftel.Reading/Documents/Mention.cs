using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>A name or description in the prose that stands for a person, body, place or document.</summary>
/// <param name="Text">As it reads.</param>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Actor">Key of the actor within the document: <c>alexander-lukashenko</c>; null when unresolved.</param>
public sealed record Mention(string Text, TextSpan Span, MentionKind Kind, string? Actor)
{
    /// <summary>The <see cref="Rule"/> of names that a list of one's own gives.</summary>
    public const string OwnList = "own-list";

    /// <summary>The <see cref="Rule"/> of words that a list of one's own lets stand for an actor.</summary>
    public const string OwnMetonym = "own-metonym";

    /// <summary>The rule that resolved it where it is no name: <c>acronym</c>, <c>capital-for-government</c>, <c>office</c>, <c>pronoun</c>; else null.</summary>
    public string? Rule { get; init; }
}

public enum MentionKind
{
    Person,
    Body,
    Place,
    State,
    Office,
    Document,
}
