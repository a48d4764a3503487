using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>Words that lead to somebody: who, by which words, what. UTF-16 offsets in the prose.</summary>
/// <param name="Source">Who; empty where the text does not say.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What; in several pieces where cue and source stand within.</param>
/// <param name="Sense">What the cue says that the speaker does.</param>
/// <param name="Lemma">Base form of the cue.</param>
/// <param name="Sentence">Index of the sentence of the cue.</param>
internal sealed record FoundAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content, CueSense Sense, string Lemma, int Sentence)
{
    /// <summary>Index of the word of the cue in its sentence; -1 where a mark is the cue.</summary>
    public int Word { get; init; } = -1;

    /// <summary>True where the sentence does nothing but announce what is said: "His points were:".</summary>
    public bool IsSentence { get; init; }

    /// <summary>True for a participle that hangs on another verb: "..., indicating that".</summary>
    public bool Participle { get; init; }
}
