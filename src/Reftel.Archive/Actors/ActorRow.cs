using System.Collections.Immutable;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Actors;

/// <summary>Who and what a document names, as the tables <c>actor</c>, <c>mention</c> and <c>office</c> have it.</summary>
internal sealed record DocumentActors(ImmutableArray<ActorRow> Actors, ImmutableArray<MentionRow> Mentions, ImmutableArray<OfficeRow> Offices)
{
    public static DocumentActors None { get; } = new([], [], []);
}

/// <summary>An actor of one document.</summary>
/// <param name="Key">Its key there.</param>
/// <param name="Kind">The word of its kind: <c>person</c>.</param>
/// <param name="IsWeak">Whether a person is named by surname or initials alone, which many may bear.</param>
/// <param name="Names">Its names as they are written, without what stands for it by a rule.</param>
internal sealed record ActorRow(string Key, string Kind, bool IsWeak, ImmutableArray<string> Names)
{
    /// <summary>Names and key for questions, as <see cref="FoldedWords"/> has them: what is named by "Minsk" alone is found as Belarus, too.</summary>
    public string? Words => FoldedWords.Of([.. Names, Key]);
}

/// <summary>One way in which a document writes somebody or something.</summary>
/// <param name="Actor">Key in the document, or null where it is not settled.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Name">As it reads.</param>
/// <param name="Rule">The rule that settled it, or null for a name by itself.</param>
/// <param name="Places">Where, in order.</param>
internal sealed record MentionRow(string? Actor, string Kind, string Name, string? Rule, ImmutableArray<Stretch> Places);

/// <summary>An office that a document gives to an actor.</summary>
/// <param name="Actor">Key in the document.</param>
/// <param name="Title">As it reads.</param>
/// <param name="Of">Key of what it is of, or null.</param>
/// <param name="From">Since when, or null.</param>
/// <param name="To">Until when, or null.</param>
/// <param name="AsOf">The day of the document, where it speaks of its own time; else null.</param>
/// <param name="IsFormer">Whether the words say that it is held no more.</param>
/// <param name="Place">Where the words stand.</param>
/// <param name="Quote">The characters of the source there.</param>
internal sealed record OfficeRow(string Actor, string Title, string? Of, string? From, string? To, string? AsOf, bool IsFormer, Stretch Place, string Quote);
