using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Terms;

/// <summary>What one word of a query stands for: which words of an index, and which words of a text.</summary>
/// <param name="typed">The word as typed, for reasons.</param>
internal abstract class Term(string typed)
{
    public string Typed { get; } = typed;

    /// <summary>The same for terms that mean the same words.</summary>
    public virtual string Key => Typed;

    /// <summary>The words of a segment that are meant, each once.</summary>
    public abstract IEnumerable<(WordEntry Word, MatchKind Kind)> Expand(Segment segment);

    /// <summary>Whether a word of a text is meant; the same answer as <see cref="Expand"/> gives.</summary>
    public abstract MatchKind? Test(string surface, string folded);
}
