using System.Collections.Immutable;

namespace Reftel.Analysis.Questions;

/// <summary>The person's own sentences for the next update, and what its head says.</summary>
public sealed record DraftSentences
{
    public static DraftSentences None { get; } = new();

    /// <summary>Null for the title of the question.</summary>
    public string? Title { get; init; }

    public string? Series { get; init; }

    public string? House { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Portion mark of what has none of its own, or null.</summary>
    public string? Marking { get; init; }

    public ImmutableArray<OwnSentence> Headline { get; init; } = [];

    /// <summary>What changed since the last one.</summary>
    public ImmutableArray<OwnSentence> Changed { get; init; } = [];

    /// <summary>What would change the judgement.</summary>
    public ImmutableArray<OwnSentence> WouldChange { get; init; } = [];

    public ImmutableArray<OwnSentence> Gaps { get; init; } = [];
}

/// <summary>A sentence.</summary>
/// <param name="Text">In the person's words.</param>
/// <param name="Cites">Ids of statements and documents, and addresses.</param>
/// <param name="Marking">Portion mark, or null.</param>
public sealed record OwnSentence(string Text, ImmutableArray<string> Cites, string? Marking);

/// <summary>The head of a telegram; what is null or empty is not said.</summary>
public sealed record TelegramHeader
{
    public string? From { get; init; }

    /// <summary>Post of the number; null for that of the sender.</summary>
    public string? Post { get; init; }

    public int? Number { get; init; }

    /// <summary>Minute in UTC: <c>2020-12-08T12:51Z</c>.</summary>
    public string? Sent { get; init; }

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
