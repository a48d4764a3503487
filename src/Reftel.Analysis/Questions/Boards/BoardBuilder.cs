using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Boards;

/// <summary>Makes a board.</summary>
internal sealed class BoardBuilder(Question question, EvidenceTest evidence, DateOnly asOf)
{
    public QuestionBoard Build()
    {
        ILookup<string, ObservationLine> byIndicator = question.Observations
            .Where(observation => observation.KnownOn <= asOf)
            .OrderBy(observation => observation.On)
            .Select(evidence.Line)
            .ToLookup(line => line.Observation.Indicator, StringComparer.Ordinal);
        ImmutableArray<IndicatorLine> indicators = [.. question.Indicators.Select(indicator => Line(indicator, [.. byIndicator[indicator.Id]]))];
        return new QuestionBoard(
            question, asOf, new StatusDecision(question, indicators).Decide(), indicators, Accumulation.Of(question, indicators), SideBySide.Of(question, indicators));
    }

    private IndicatorLine Line(Indicator indicator, ImmutableArray<ObservationLine> observations)
    {
        if (observations.LastOrDefault(observation => observation.Counts) is not { } last)
        {
            return new IndicatorLine(indicator, IndicatorState.NotLookedFor, null, null, observations);
        }

        DateOnly? expires = Expires(last.Observation.On, indicator.DecayDays);
        IndicatorState state = asOf > expires ? IndicatorState.Stale : StateOf(last.Observation.Sighting);
        return new IndicatorLine(indicator, state, last, expires, observations);
    }

    private static DateOnly? Expires(DateOnly on, int? days) =>
        days is { } decay && on.DayNumber + (long)decay <= DateOnly.MaxValue.DayNumber ? on.AddDays(decay) : null;

    private static IndicatorState StateOf(Sighting sighting) => sighting switch
    {
        Sighting.Seen => IndicatorState.Seen,
        Sighting.Reversed => IndicatorState.Reversed,
        _ => IndicatorState.NotSeen,
    };
}
