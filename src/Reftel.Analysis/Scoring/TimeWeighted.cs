using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Scoring;

/// <summary>
/// Brier scores by the days for which forecasts held: each holds from the day it was made until the next on the same question, or until what came was
/// known. A question counts once, however often it was forecast.
/// </summary>
/// <param name="Questions">Questions that count.</param>
/// <param name="Reforecast">Of those the ones with several forecasts.</param>
/// <param name="Days">Days of all of them.</param>
/// <param name="Brier">Mean over the questions, at the middle of words, or null.</param>
/// <param name="Disagreeing">Questions left out since resolutions of one proposition differ.</param>
/// <param name="WithoutDays">Questions left out since no forecast held for a day, or none has a date.</param>
public sealed record TimeWeighted(int Questions, int Reforecast, long Days, double? Brier, int Disagreeing, int WithoutDays);

/// <summary>Gathers forecasts by question.</summary>
internal sealed class TimeWeightedSums(Func<LedgerEntry, string> questionOf)
{
    private readonly Dictionary<string, Question> _questions = new(StringComparer.Ordinal);

    /// <param name="line">A forecast that can be wrong.</param>
    /// <param name="interval">Its numbers.</param>
    /// <param name="outcome">What came; null while it is not decided, and then another on the same question may tell.</param>
    public void Add(LedgerLine line, Interval interval, double? outcome)
    {
        string key = questionOf(line.Entry);
        if (!_questions.TryGetValue(key, out Question? question))
        {
            _questions.Add(key, question = new Question());
        }

        question.Disagrees |= outcome is not null && question.Outcome is { } other && other != outcome;
        if (outcome is not null)
        {
            question.Outcome = outcome;
            question.Until = question.Until is { } until && until < line.Standing!.ResolvedOn ? until : line.Standing!.ResolvedOn;
        }

        if (line.Entry.MadeOn is { } made)
        {
            question.Forecasts.Add((made, line.Entry.Id, interval.Middle));
        }
    }

    public TimeWeighted Result()
    {
        (int questions, int reforecast, long days, double sum, int disagreeing, int without) = (0, 0, 0L, 0d, 0, 0);
        foreach (Question question in _questions.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).Where(question => question.Outcome is not null))
        {
            if (question.Disagrees)
            {
                disagreeing++;
            }
            else if (question.Score() is { } score)
            {
                questions++;
                reforecast += question.Forecasts.Count > 1 ? 1 : 0;
                days += score.Days;
                sum += score.Brier;
            }
            else
            {
                without++;
            }
        }

        return new TimeWeighted(questions, reforecast, days, questions == 0 ? null : sum / questions, disagreeing, without);
    }

    private sealed class Question
    {
        public List<(DateOnly Made, string Id, double Probability)> Forecasts { get; } = [];

        public double? Outcome { get; set; }

        public DateOnly? Until { get; set; }

        public bool Disagrees { get; set; }

        /// <summary>Null where no forecast held for a day.</summary>
        public (double Brier, int Days)? Score()
        {
            (DateOnly Made, string Id, double Probability)[] ordered =
                [.. Forecasts.OrderBy(forecast => forecast.Made).ThenBy(forecast => forecast.Id, EntryIds.Order)];
            int until = Until!.Value.DayNumber;
            int all = 0;
            double sum = 0;
            for (int i = 0; i < ordered.Length; i++)
            {
                // Of several on one day the last one holds.
                int end = i + 1 < ordered.Length ? Math.Min(ordered[i + 1].Made.DayNumber, until) : until;
                int days = Math.Max(0, end - ordered[i].Made.DayNumber);
                all += days;
                sum += days * ScoringRules.Brier(ordered[i].Probability, Outcome!.Value);
            }

            return all == 0 ? null : (sum / all, all);
        }
    }
}
