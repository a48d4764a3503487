using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>A sentence of the prose.</summary>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Words">Its words and marks, in order.</param>
public sealed record Sentence(TextSpan Span, ImmutableArray<Word> Words);

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Span">UTF-16 offsets in the source text.</param>
/// <param name="Form">As it is read: in other letters than the source where a sentence is all in capitals.</param>
public sealed record Word(TextSpan Span, string Form)
{
    /// <summary>Base form; null where the sentence was not parsed, as of a language without a parser.</summary>
    public string? Lemma { get; init; }

    /// <summary>Universal part of speech, or null.</summary>
    public string? Part { get; init; }

    /// <summary>Tag of the Penn Treebank, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>Zero-based index of its head in the sentence; -1 of the root; null where the sentence was not parsed.</summary>
    public int? Head { get; init; }

    /// <summary>Relation of Universal Dependencies to the head, or null.</summary>
    public string? Relation { get; init; }

    /// <summary>How sure the parser is of the head, or null; a small one is a doubt (see docs/language.md).</summary>
    public int? Margin { get; init; }
}
