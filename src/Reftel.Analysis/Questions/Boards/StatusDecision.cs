using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Boards;

/// <summary>Which rule of a question holds. Nothing is a status that rests on no dated source.</summary>
internal sealed class StatusDecision(Question question, ImmutableArray<IndicatorLine> lines)
{
    public BoardStatus Decide()
    {
        if (question.Rules.IsEmpty)
        {
            return Unknown("the question has no rules");
        }

        foreach (StatusRule rule in question.Rules)
        {
            var basis = new List<ObservationLine>();
            if (!rule.Conditions.IsEmpty && rule.Conditions.All(condition => Holds(condition, basis)))
            {
                ImmutableArray<ObservationLine> restsOn = [.. basis.Distinct()];
                return restsOn.IsEmpty
                    ? Unknown($"the rule {rule.Id} holds, but rests on no dated source")
                    : new BoardStatus(rule.Status, rule.Trend, rule.Id, $"the rule {rule.Id} holds: {string.Join("; ", rule.Conditions.Select(Words))}", restsOn);
            }
        }

        return Unknown(lines.All(line => line.Last is null) ? "no indicator has an observation with a dated source" : "no rule holds");
    }

    private static BoardStatus Unknown(string reason) => new(BoardStatus.Unknown, null, null, reason, []);

    private bool Holds(StatusCondition condition, List<ObservationLine> basis)
    {
        IndicatorLine[] asked = Asked(condition);
        IndicatorLine[] are = [.. asked.Where(line => line.State == condition.Are)];
        bool holds = condition.Quantity switch
        {
            Quantity.All => are.Length == asked.Length,
            Quantity.Any => are.Length > 0,
            Quantity.None => are.Length == 0 && (IsUnobserved(condition.Are) || !asked.Any(line => IsUnobserved(line.State))),
            _ => are.Length >= condition.Least,
        };
        basis.AddRange((condition.Quantity == Quantity.None ? asked : are).Select(line => line.Last).OfType<ObservationLine>());
        return holds;
    }

    private IndicatorLine[] Asked(StatusCondition condition)
    {
        if (condition.OfAll)
        {
            return [.. lines];
        }

        var named = condition.Indicators.ToHashSet(StringComparer.Ordinal);
        return [.. lines.Where(line => named.Contains(line.Indicator.Id))];
    }

    // Nobody knows how these stand now.
    private static bool IsUnobserved(IndicatorState state) => state is IndicatorState.NotLookedFor or IndicatorState.Stale;

    private string Words(StatusCondition condition)
    {
        string of = condition.OfAll ? "all indicators" : string.Join(", ", condition.Indicators);
        string are = condition.Are.ToWord();
        int count = Asked(condition).Count(line => line.State == condition.Are);
        return condition.Quantity switch
        {
            Quantity.All => $"all of {of} are {are}",
            Quantity.Any => $"{count} of {of} {(count == 1 ? "is" : "are")} {are}",
            Quantity.None => $"none of {of} is {are}",
            _ => $"{count} of {of} {(count == 1 ? "is" : "are")} {are}, at least {condition.Least} asked for",
        };
    }
}
