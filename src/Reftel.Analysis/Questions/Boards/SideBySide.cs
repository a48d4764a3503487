using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Boards;

/// <summary>
/// Hypotheses side by side, after the analysis of competing hypotheses of Heuer: what speaks against one tells more than what speaks for it. In tests the
/// counting made analysts no better (Dhami, Belton and Mandel 2019), and it does not know how good the sources are; so it is bookkeeping, never an answer.
/// </summary>
internal static class SideBySide
{
    public static ImmutableArray<Alternative> Of(Question question, ImmutableArray<IndicatorLine> indicators)
    {
        IndicatorLine[] seen = [.. indicators.Where(line => line.State == IndicatorState.Seen)];
        IndicatorLine[] missed = [.. indicators.Where(line => line.State is IndicatorState.NotSeen or IndicatorState.Reversed)];
        Alternative[] counted =
        [
            .. question.Hypotheses.Select(hypothesis => new Alternative(
                hypothesis, Count(seen, hypothesis, Bearing.For), Count(seen, hypothesis, Bearing.Against), Count(seen, hypothesis, Bearing.Neutral),
                Count(missed, hypothesis, Bearing.For), 0)),
        ];
        return [.. counted.Select(one => one with { Rank = 1 + counted.Count(other => other.Inconsistent < one.Inconsistent) })];
    }

    private static int Count(IndicatorLine[] lines, Hypothesis hypothesis, Bearing bearing) => lines.Count(line => line.Indicator.On(hypothesis.Id) == bearing);
}
