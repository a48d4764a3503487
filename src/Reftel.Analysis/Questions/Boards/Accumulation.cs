using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Boards;

/// <summary>How what was seen adds up, month by month: single indicators seldom tell much, many together do.</summary>
internal static class Accumulation
{
    public static ImmutableArray<MonthLine> Of(Question question, ImmutableArray<IndicatorLine> indicators)
    {
        var total = new Dictionary<string, (int For, int Against)>(StringComparer.Ordinal);
        ImmutableArray<MonthLine>.Builder months = ImmutableArray.CreateBuilder<MonthLine>();
        foreach (var month in indicators
            .SelectMany(line => line.Observations.Where(observation => observation is { Counts: true, Observation.Sighting: Sighting.Seen }).Select(observation => (line.Indicator, observation.Observation.On)))
            .GroupBy(seen => (seen.On.Year, seen.On.Month))
            .OrderBy(group => group.Key))
        {
            ImmutableArray<MonthCount>.Builder counts = ImmutableArray.CreateBuilder<MonthCount>();
            foreach (Hypothesis hypothesis in question.Hypotheses)
            {
                int supporting = month.Count(seen => seen.Indicator.On(hypothesis.Id) == Bearing.For);
                int against = month.Count(seen => seen.Indicator.On(hypothesis.Id) == Bearing.Against);
                (int For, int Against) before = total.GetValueOrDefault(hypothesis.Id);
                total[hypothesis.Id] = (before.For + supporting, before.Against + against);
                counts.Add(new MonthCount(hypothesis.Id, supporting, against, before.For + supporting, before.Against + against));
            }

            months.Add(new MonthLine($"{month.Key.Year:D4}-{month.Key.Month:D2}", counts.ToImmutable()));
        }

        return months.ToImmutable();
    }
}
