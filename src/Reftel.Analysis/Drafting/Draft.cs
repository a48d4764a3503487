using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting;

/// <summary>
/// A document before it is written. All of its words are given: by statements of the archive, by their quotations and by the person. Writing adds headings,
/// numbers and dates that stand here as such, and the words of notes, and claims nothing.
/// </summary>
public sealed record Draft
{
    /// <summary>Name of the series, which stands before the title: <c>Belarus Warning Update</c>; or null.</summary>
    public string? Series { get; init; }

    public required string Title { get; init; }

    /// <summary>Who publishes it, as printed in its head, or null.</summary>
    public string? House { get; init; }

    /// <summary>Its number within the series, or null.</summary>
    public int? Number { get; init; }

    /// <summary>A whole day.</summary>
    public required PartialDate Date { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>In the order in which they are printed; the headline judgement first. Empty ones are left out when it is written.</summary>
    public ImmutableArray<DraftSection> Sections { get; init; } = [];

    /// <summary>What only a telegram has; null where no telegram is to be written.</summary>
    public TelegramEnvelope? Telegram { get; init; }

    /// <summary>Series and title as they are printed in one line.</summary>
    internal string FullTitle => Series is null ? Title : $"{Series}: {Title}";

    internal IEnumerable<DraftSentence> Sentences => Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences);
}
