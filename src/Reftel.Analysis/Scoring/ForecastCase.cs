using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Scoring;

/// <summary>What becomes of a forecast when it is scored. Each is exactly one of these, so that they add up to all.</summary>
internal enum ForecastCase
{
    Unfalsifiable,
    Unresolved,
    Ambiguous,
    Void,
    Partly,
    Will,
    NoNumber,
    Scored,
}

/// <summary>Tells what becomes of forecasts.</summary>
internal static class ForecastCases
{
    /// <summary>What came of a forecast, as a number; null where that is not, or not clearly, known.</summary>
    public static double? OutcomeOf(LedgerLine line, PartlyPolicy partly) => EntryStates.OutcomeOf(line.State) switch
    {
        Outcome.Yes => 1,
        Outcome.No => 0,
        Outcome.Partly when partly == PartlyPolicy.Half => 0.5,
        _ => null,
    };

    /// <param name="line">A forecast.</param>
    /// <param name="outcome">As <see cref="OutcomeOf"/> gives it.</param>
    /// <param name="interval">Its numbers, or null.</param>
    public static ForecastCase Of(LedgerLine line, double? outcome, Interval? interval) =>
        line.Entry.IsUnfalsifiable ? ForecastCase.Unfalsifiable
        : outcome is null
            ? EntryStates.OutcomeOf(line.State) switch
            {
                Outcome.Ambiguous => ForecastCase.Ambiguous,
                Outcome.Void => ForecastCase.Void,
                Outcome.Partly => ForecastCase.Partly,
                _ => ForecastCase.Unresolved,
            }
        : interval is not null ? ForecastCase.Scored
        : WordScales.IsBare(line.Entry) ? ForecastCase.Will
        : ForecastCase.NoNumber;
}
