using System.Collections.Immutable;

namespace Reftel.Analysis.Questions;

/// <summary>Something that is watched over time, as a person wrote it down; docs/question.md has the file.</summary>
public sealed record Question
{
    /// <summary>Small letters, digits and hyphens: <c>belarus-union-state</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public DateOnly? AskedOn { get; init; }

    public string? Owner { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<Hypothesis> Hypotheses { get; init; } = [];

    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>In the order of the file. That an indicator has none means that nobody looked for it.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    public ImmutableArray<KeyAssumption> Assumptions { get; init; } = [];

    public ImmutableArray<KeptJudgement> Judgements { get; init; } = [];

    /// <summary>Ids of statements of the ledger that belong to the question.</summary>
    public ImmutableArray<string> Forecasts { get; init; } = [];

    public ImmutableArray<WithdrawnSource> Withdrawn { get; init; } = [];

    public ImmutableArray<SourceGrade> Grades { get; init; } = [];

    /// <summary>The first that holds gives the status.</summary>
    public ImmutableArray<StatusRule> Rules { get; init; } = [];

    public DraftSentences Draft { get; init; } = DraftSentences.None;

    public TelegramHeader? Telegram { get; init; }

    /// <summary>The indicator with an id, or null.</summary>
    public Indicator? Indicator(string id) => Indicators.FirstOrDefault(indicator => indicator.Id == id);
}

/// <summary>An answer that the question may have.</summary>
public sealed record Hypothesis(string Id, string Title, string? Note = null);

/// <summary>What is taken for granted, and what would show that it must not be.</summary>
public sealed record KeyAssumption(string Id, string Text, string BrokenBy, AssumptionRating Rating, DateOnly? RatedOn = null, string? By = null);

public enum AssumptionRating
{
    Solid,

    /// <summary>Holds with reservations.</summary>
    Caveated,
    Unsupported,
}
