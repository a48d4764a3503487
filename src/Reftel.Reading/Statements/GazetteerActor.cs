using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements;

/// <summary>An actor of a user's own list.</summary>
/// <param name="Key">Its key in mentions: letters a-z, digits, hyphens.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other names, of any script.</param>
/// <param name="Offices">Offices that it holds or held.</param>
public sealed record GazetteerActor(string Key, string Name, MentionKind Kind, ImmutableArray<string> Aliases, ImmutableArray<GazetteerOffice> Offices);

/// <summary>An office of an actor of a user's own list.</summary>
/// <param name="Title">As documents write it: <c>foreign minister</c>.</param>
/// <param name="Of">Key of what it is of, or null.</param>
/// <param name="From">Since when, as far as known.</param>
/// <param name="To">Until when, as far as known.</param>
public sealed record GazetteerOffice(string Title, string? Of, PartialDate? From, PartialDate? To);

/// <summary>Words that stand for an actor, and are no name of it: "the Palace".</summary>
/// <param name="Words">The words.</param>
/// <param name="StandsFor">Key of the actor.</param>
/// <param name="Kind">What the actor is.</param>
public sealed record GazetteerMetonym(string Words, string StandsFor, MentionKind Kind);
