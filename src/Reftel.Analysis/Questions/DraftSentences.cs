using System.Collections.Immutable;

namespace Reftel.Analysis.Questions;

/// <summary>The person's own sentences for the next update.</summary>
public sealed record DraftSentences
{
    public static DraftSentences None { get; } = new();

    public ImmutableArray<DraftSentence> Headline { get; init; } = [];

    /// <summary>What changed since the last one.</summary>
    public ImmutableArray<DraftSentence> Changed { get; init; } = [];

    /// <summary>What would change the judgement.</summary>
    public ImmutableArray<DraftSentence> WouldChange { get; init; } = [];

    public ImmutableArray<DraftSentence> Gaps { get; init; } = [];
}

/// <summary>A sentence.</summary>
/// <param name="Text">In the person's words.</param>
/// <param name="Cites">Ids of statements and documents, and addresses.</param>
/// <param name="Marking">Portion mark, or null.</param>
public sealed record DraftSentence(string Text, ImmutableArray<string> Cites, string? Marking);

/// <summary>The head of a telegram; what is null or empty is not said.</summary>
public sealed record TelegramHeader
{
    public string? From { get; init; }

    public int? Number { get; init; }

    public ImmutableArray<string> To { get; init; } = [];

    public ImmutableArray<string> Info { get; init; } = [];

    public string? Precedence { get; init; }

    public string? InfoPrecedence { get; init; }

    public string? Classification { get; init; }

    public ImmutableArray<string> Captions { get; init; } = [];

    public string? ExecutiveOrder { get; init; }

    public string? DeclassifyOn { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public string? Subject { get; init; }

    public ImmutableArray<string> References { get; init; } = [];

    public ClassifiedByHeader? ClassifiedBy { get; init; }

    public string? Signature { get; init; }
}

/// <summary>Who classified it.</summary>
public sealed record ClassifiedByHeader(string? Name, string? Title, ImmutableArray<string> Reasons);
