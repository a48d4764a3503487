using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting;

/// <summary>Sentences that stand together.</summary>
public sealed record DraftParagraph
{
    public required ImmutableArray<DraftSentence> Sentences { get; init; }

    /// <summary>State and dates of an item of a list; null for prose.</summary>
    public DraftFrame? Frame { get; init; }

    public static DraftParagraph Of(params ImmutableArray<DraftSentence> sentences) => new() { Sentences = sentences };
}

/// <summary>What is printed before an item: a word of the ledger or of the board, and dates. What is null is not printed.</summary>
public sealed record DraftFrame
{
    /// <summary>A word for what came of it: <c>yes</c>, <c>partly</c>, <c>kept</c>; of an indicator <c>seen</c>, <c>not looked for</c>.</summary>
    public string? State { get; init; }

    /// <summary>When that was decided or seen.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The last day of a forecast.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>Until when what was seen is worth something.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>Who said it, as printed.</summary>
    public string? By { get; init; }

    /// <summary>When it was said.</summary>
    public PartialDate? Said { get; init; }
}
