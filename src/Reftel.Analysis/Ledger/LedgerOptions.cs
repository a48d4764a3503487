namespace Reftel.Analysis.Ledger;

/// <summary>How the ledger is looked at.</summary>
public sealed record LedgerOptions
{
    public static LedgerOptions Default { get; } = new();

    /// <summary>
    /// Days before the last day in which an entry counts as due soon. Thirty: updates come by weeks and months, so that what is due falls into the next one
    /// or the one behind it.
    /// </summary>
    public int DueSoonDays { get; init; } = 30;

    /// <summary>
    /// Whether entries of documents without a date are in it. They are on the list of today; at a day of the past nobody can tell whether they were there.
    /// </summary>
    public bool WithUndated { get; init; }
}
