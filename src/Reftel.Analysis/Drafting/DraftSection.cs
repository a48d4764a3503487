using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting;

/// <summary>A part of a draft under one heading.</summary>
/// <param name="Kind">What it is for; the headings of all kinds are in one table.</param>
/// <param name="Paragraphs">Paragraphs, or items of its list.</param>
public sealed record DraftSection(DraftSectionKind Kind, ImmutableArray<DraftParagraph> Paragraphs);

/// <summary>What a section is for.</summary>
public enum DraftSectionKind
{
    /// <summary>The headline judgement and what goes with it; it has no heading.</summary>
    Judgement,

    /// <summary>What changed since the last one, and why.</summary>
    Changed,

    Evidence,

    /// <summary>Forecasts and commitments whose last day comes; a list.</summary>
    Due,

    /// <summary>Forecasts and commitments that were decided since the last one; a list.</summary>
    Resolved,

    /// <summary>What was looked for, and whether it was seen; a list.</summary>
    Indicators,

    /// <summary>What would change the judgement.</summary>
    WouldChange,

    /// <summary>What is not known.</summary>
    Gaps,
}
