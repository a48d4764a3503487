using System.Collections.Immutable;

namespace Reftel.Analysis.Questions;

/// <summary>What would be seen if a hypothesis were true.</summary>
public sealed record Indicator
{
    public required string Id { get; init; }

    /// <summary>What would be seen.</summary>
    public required string Title { get; init; }

    /// <summary>What it would say of hypotheses, by their id; it says nothing of those that are not named.</summary>
    public ImmutableSortedDictionary<string, Bearing> Bearings { get; init; } = ImmutableSortedDictionary.Create<string, Bearing>(StringComparer.Ordinal);

    /// <summary>Where it would be looked for.</summary>
    public ImmutableArray<string> LookedForIn { get; init; } = [];

    /// <summary>For how many days an observation holds; null where it holds for good.</summary>
    public int? DecayDays { get; init; }

    public IndicatorTests Tests { get; init; } = IndicatorTests.Unknown;

    /// <summary>Queries that gather what may be an observation; see docs/search.md.</summary>
    public ImmutableArray<string> Queries { get; init; } = [];

    public string? Note { get; init; }

    public Bearing On(string hypothesis) => Bearings.GetValueOrDefault(hypothesis, Bearing.Neutral);
}

/// <summary>What seeing an indicator says of a hypothesis.</summary>
public enum Bearing
{
    Neutral,
    For,
    Against,
}

/// <summary>The five tests of an indicator, after the indicators validator of Pherson; a person answers them.</summary>
/// <param name="Observable">Can it be seen at all, and by whom?</param>
/// <param name="Valid">Does it show what it is to show?</param>
/// <param name="Reliable">Would two people who look see the same?</param>
/// <param name="Stable">Can it be looked for over years in the same way?</param>
/// <param name="Unique">Does it tell hypotheses apart?</param>
public sealed record IndicatorTests(IndicatorTest Observable, IndicatorTest Valid, IndicatorTest Reliable, IndicatorTest Stable, IndicatorTest Unique)
{
    public static IndicatorTests Unknown { get; } = new(IndicatorTest.NotAnswered, IndicatorTest.NotAnswered, IndicatorTest.NotAnswered, IndicatorTest.NotAnswered, IndicatorTest.NotAnswered);

    /// <summary>All with their words, in their order.</summary>
    public ImmutableArray<(string Word, IndicatorTest Test)> All =>
        [("observable", Observable), ("valid", Valid), ("reliable", Reliable), ("stable", Stable), ("unique", Unique)];
}

/// <summary>The answer to a test, with the reason if one is given.</summary>
public sealed record IndicatorTest(TestAnswer Answer, string? Note)
{
    public static IndicatorTest NotAnswered { get; } = new(TestAnswer.Unknown, null);
}

public enum TestAnswer
{
    Unknown,
    Yes,
    No,
}
