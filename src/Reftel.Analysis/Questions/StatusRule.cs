using System.Collections.Immutable;

namespace Reftel.Analysis.Questions;

/// <summary>When a status holds.</summary>
/// <param name="Id">What a board calls the rule.</param>
/// <param name="Status">The word of the status, as the person chose it.</param>
/// <param name="Trend">Whither it goes, or null.</param>
/// <param name="Conditions">All must hold.</param>
public sealed record StatusRule(string Id, string Status, StatusTrend? Trend, ImmutableArray<StatusCondition> Conditions);

/// <summary>A condition over indicators.</summary>
/// <param name="Quantity">How many of them.</param>
/// <param name="Least">The number, for <see cref="Quantity.AtLeast"/>.</param>
/// <param name="Indicators">Their ids; all of the question where <paramref name="OfAll"/>.</param>
/// <param name="OfAll">Whether it was said of all.</param>
/// <param name="Are">The state that is asked for.</param>
public sealed record StatusCondition(Quantity Quantity, int Least, ImmutableArray<string> Indicators, bool OfAll, IndicatorState Are);

public enum Quantity
{
    All,
    Any,

    /// <summary>None is; and each was looked for, since what nobody looked for is not known to be absent.</summary>
    None,
    AtLeast,
}

/// <summary>How an indicator stands on a day.</summary>
public enum IndicatorState
{
    NotLookedFor,
    NotSeen,
    Seen,
    Reversed,

    /// <summary>What was last observed has expired.</summary>
    Stale,
}

public enum StatusTrend
{
    Deteriorated,
    Unchanged,
    Improved,
}
