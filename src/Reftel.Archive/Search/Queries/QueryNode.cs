using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>A query as it was understood.</summary>
internal abstract record QueryNode;

/// <summary>A word, found in all its forms.</summary>
/// <param name="Text">As typed.</param>
internal sealed record WordNode(string Text) : QueryNode;

/// <summary>Words in this order, as typed: no stems, no variants.</summary>
/// <param name="Words">As typed.</param>
/// <param name="Slop">How many places the words may stand farther apart, or in another order, together.</param>
/// <param name="Verbatim">Whether capitals and accents count too.</param>
internal sealed record PhraseNode(ImmutableArray<string> Words, int Slop = 0, bool Verbatim = false) : QueryNode
{
    /// <summary>For each word, whether all words are meant that begin so; empty when none is.</summary>
    public ImmutableArray<bool> Stars { get; init; } = [];

    public bool HasStar(int word) => word < Stars.Length && Stars[word];
}

/// <summary>All words that begin so.</summary>
internal sealed record PrefixNode(string Text) : QueryNode;

/// <summary>All words that this many letters inserted, left out, changed or swapped make out of the word.</summary>
internal sealed record FuzzyNode(string Text, int Edits) : QueryNode;

/// <summary>A word, phrase, beginning or misprint in titles alone.</summary>
internal sealed record SubjectNode(QueryNode Words) : QueryNode;

/// <summary>A value of a field.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Value">As typed; all of it must be met, unless a star ends it.</param>
/// <param name="IsPrefix">Whether a star ends it.</param>
internal sealed record FieldNode(string Field, string Value, bool IsPrefix = false) : QueryNode;

/// <summary>Values of a field from one to another; null is open.</summary>
internal sealed record RangeNode(string Field, string? From, string? To, bool WithFrom = true, bool WithTo = true) : QueryNode;

internal sealed record NotNode(QueryNode Inner) : QueryNode;

/// <summary>All of these; and where an optional one is met too, the hit stands higher.</summary>
internal sealed record AndNode(ImmutableArray<QueryNode> All, ImmutableArray<QueryNode> Optional) : QueryNode;

internal sealed record OrNode(ImmutableArray<QueryNode> Any) : QueryNode;

/// <summary>Every paragraph: the query is empty, or only excludes.</summary>
internal sealed record EveryNode : QueryNode;
