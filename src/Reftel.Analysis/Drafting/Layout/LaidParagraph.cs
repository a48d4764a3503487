using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting.Layout;

/// <summary>A paragraph as it is printed, whatever the form.</summary>
/// <param name="Heading">The heading of its section, where it is the first there; else null.</param>
/// <param name="Section">The section.</param>
/// <param name="IsItem">It is an item of a list.</param>
/// <param name="Marking">Portion mark without brackets, or null.</param>
/// <param name="Frame">Words before the first sentence, a blank at their end; or empty.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record LaidParagraph(string? Heading, DraftSectionKind Section, bool IsItem, string? Marking, string Frame, ImmutableArray<LaidSentence> Sentences)
{
    /// <summary>What stands before the first sentence.</summary>
    public string Lead => Marking is null ? Frame : $"({Marking}) {Frame}";

    /// <summary>All words, without anchors.</summary>
    public string Text => Lead + string.Join(' ', Sentences.Select(sentence => sentence.Text));
}

/// <summary>A sentence as it is printed.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Note">Number of the note whose anchor stands behind it, or null.</param>
/// <param name="From">What it was made from.</param>
internal readonly record struct LaidSentence(string Text, int? Note, DraftSentence From);
