namespace Reftel.Analysis.Scoring;

/// <summary>How some forecasts did.</summary>
/// <param name="Denominator">All of them, and what became of each.</param>
/// <param name="Came">Those that came, of those decided yes or no; also of words without a number.</param>
/// <param name="CameOfScored">The same of what was scored.</param>
/// <param name="Stated">The means of the lower and of the upper ends of what was scored, or null.</param>
/// <param name="Brier">Mean of the single-event form, from 0 to 1, or null.</param>
/// <param name="Log">Mean in natural logarithms, or null.</param>
public sealed record ScoreLine(Denominator Denominator, Proportion Came, Proportion CameOfScored, Interval? Stated, ScoreRange? Brier, ScoreRange? Log)
{
    /// <summary>
    /// Whether what came is in keeping with what was said: of what was scored, the interval of the words and that of chance meet. Null where nothing was scored or decided.
    /// </summary>
    public bool? IsInKeeping => Stated is { } stated && CameOfScored.Wilson is { } came ? stated.Low <= came.High && came.Low <= stated.High : null;
}

/// <summary>Those of one word, horizon, house, author or actor.</summary>
/// <param name="Key">Which; null where the entries have none.</param>
/// <param name="Without">Why they have none, or null: one of <see cref="GroupWords"/>.</param>
/// <param name="Line">How they did.</param>
public sealed record ScoreGroup(string? Key, string? Without, ScoreLine Line);
