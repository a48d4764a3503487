using System.Collections.Immutable;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Questions.Boards;

/// <summary>A question as it stood at the end of a day. The same file, archive and day give the same board.</summary>
/// <param name="Question">The question.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Status">What the rules of the question say.</param>
/// <param name="Indicators">In the order of the file.</param>
/// <param name="Accumulation">What was seen, month by month; months without anything are left out.</param>
/// <param name="Alternatives">Hypotheses side by side, in the order of the file: a count, never an answer.</param>
public sealed record QuestionBoard(
    Question Question, DateOnly AsOf, BoardStatus Status, ImmutableArray<IndicatorLine> Indicators, ImmutableArray<MonthLine> Accumulation, ImmutableArray<Alternative> Alternatives)
{
    /// <summary>What observations were known by a day, and what of it rests on evidence that is there.</summary>
    /// <param name="question">A file that was read without errors.</param>
    /// <param name="sources">The documents, as the reader sees them.</param>
    /// <param name="asOf">The day; what is later is not seen, whatever it is.</param>
    public static QuestionBoard Of(Question question, IQuestionSources sources, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(sources);
        return new BoardBuilder(question, new EvidenceTest(sources, question.Withdrawn.Where(withdrawn => withdrawn.On <= asOf), asOf), asOf).Build();
    }
}

/// <summary>The status of a question.</summary>
/// <param name="Word">The word of the rule, or <c>unknown</c>.</param>
/// <param name="Trend">Of the rule, or null.</param>
/// <param name="Rule">Id of the rule that holds, or null.</param>
/// <param name="Reason">Why, for a person.</param>
/// <param name="RestsOn">The observations that it rests on, at least one where a rule holds.</param>
public sealed record BoardStatus(string Word, StatusTrend? Trend, string? Rule, string Reason, ImmutableArray<ObservationLine> RestsOn)
{
    public const string Unknown = "unknown";
}

/// <summary>How an indicator stands.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">By the last observation that counts; stale where that has expired.</param>
/// <param name="Last">That observation, or null.</param>
/// <param name="Expires">The last day on which it holds; null where it holds for good.</param>
/// <param name="Observations">All that was known, the first first, also those that do not count.</param>
public sealed record IndicatorLine(Indicator Indicator, IndicatorState State, ObservationLine? Last, DateOnly? Expires, ImmutableArray<ObservationLine> Observations);

/// <summary>An observation with its evidence.</summary>
/// <param name="Observation">The observation.</param>
/// <param name="Counts">Whether some of its evidence is there, dated and not withdrawn.</param>
/// <param name="Evidence">In the order of the file.</param>
public sealed record ObservationLine(Observation Observation, bool Counts, ImmutableArray<EvidenceLine> Evidence);

/// <summary>A piece of evidence on a day.</summary>
/// <param name="Evidence">As the file names it.</param>
/// <param name="Standing">Whether it can be relied upon.</param>
/// <param name="Date">Of the document, or of what stands at the address; ISO 8601 as far as known, or null.</param>
/// <param name="Title">Of the document, or null.</param>
/// <param name="House">Of the document, or null.</param>
public sealed record EvidenceLine(ObservedEvidence Evidence, EvidenceStanding Standing, string? Date, string? Title, string? House);

public enum EvidenceStanding
{
    Found,

    /// <summary>The archive does not hold it, or the reader may not see it, or it is of a later day.</summary>
    NotFound,

    /// <summary>It has no date.</summary>
    Undated,

    Withdrawn,
}

/// <summary>What was seen in a month.</summary>
/// <param name="Month"><c>2021-03</c></param>
/// <param name="Hypotheses">In the order of the file.</param>
public sealed record MonthLine(string Month, ImmutableArray<MonthCount> Hypotheses);

/// <summary>What was seen for and against a hypothesis: in the month, and up to its end.</summary>
public sealed record MonthCount(string Hypothesis, int For, int Against, int ForSoFar, int AgainstSoFar);

/// <summary>A hypothesis beside the indicators that are seen and have not expired.</summary>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Consistent">Seen, and for it.</param>
/// <param name="Inconsistent">Seen, and against it.</param>
/// <param name="Neutral">Seen, and neither.</param>
/// <param name="Missed">For it, looked for, and not seen or reversed. Shown, and counted for nothing.</param>
/// <param name="Rank">1 for the fewest inconsistent ones; equal counts share it.</param>
public sealed record Alternative(Hypothesis Hypothesis, int Consistent, int Inconsistent, int Neutral, int Missed, int Rank);
