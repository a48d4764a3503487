namespace Reftel.Server.Documents;

/// <summary>Something that is shown at a place of the words.</summary>
/// <param name="Start">First character of the words, from 0.</param>
/// <param name="End">Behind the last; the same as <paramref name="Start"/> for what stands between two characters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Target">Address it leads to, number of the note, or id of the finding.</param>
/// <param name="Label">What is said of it on demand, or null.</param>
public sealed record TextMark(int Start, int End, MarkKind Kind, string Target, string? Label = null);

/// <summary>What a <see cref="TextMark"/> is.</summary>
public enum MarkKind
{
    /// <summary>The number of a note.</summary>
    Anchor,

    /// <summary>A reference to a document.</summary>
    Reference,

    /// <summary>A link out of the archive.</summary>
    Link,

    /// <summary>A finding of the reader, as a proofreader's mark.</summary>
    Finding,

    /// <summary>A word that the search found.</summary>
    Hit,

    /// <summary>What a reader highlighted.</summary>
    Highlight,

    /// <summary>The stretch that a link points to.</summary>
    Pointed,

    /// <summary>The sentence of the statement that is shown.</summary>
    Sentence,

    /// <summary>Who says it.</summary>
    Speaker,

    /// <summary>By which words it is said.</summary>
    Cue,

    /// <summary>What is said.</summary>
    Content,
}
