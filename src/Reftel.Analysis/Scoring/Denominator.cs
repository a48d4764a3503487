namespace Reftel.Analysis.Scoring;

/// <summary>All forecasts, and what became of each: nobody can look good by leaving some out. The parts add up to <see cref="All"/>.</summary>
/// <param name="All">Every forecast that was extracted.</param>
/// <param name="Scored">Resolved, and with a number.</param>
/// <param name="Unfalsifiable">Under "may": whatever comes, it is not wrong.</param>
/// <param name="Unresolved">Not yet due, or not yet decided.</param>
/// <param name="Overdue">Of the unresolved those whose last day is over.</param>
/// <param name="Ambiguous">Decided to be undecidable.</param>
/// <param name="Void">Not to be judged, as when the condition did not come.</param>
/// <param name="Partly">Came in part, where such are not scored.</param>
/// <param name="Will">Resolved, but without a word of likelihood, where such are not scored.</param>
/// <param name="NoNumber">Resolved, with a word that the scale has no number for.</param>
public sealed record Denominator(
    int All, int Scored, int Unfalsifiable, int Unresolved, int Overdue, int Ambiguous, int Void, int Partly, int Will, int NoNumber)
{
    /// <summary>Of all; null where there are none.</summary>
    public double? UnfalsifiableShare => All == 0 ? null : (double)Unfalsifiable / All;

    /// <summary>Of all; null where there are none.</summary>
    public double? UnresolvedShare => All == 0 ? null : (double)Unresolved / All;
}
