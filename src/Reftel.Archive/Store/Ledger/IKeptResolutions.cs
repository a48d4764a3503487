using Reftel.Analysis.Ledger;

namespace Reftel.Archive.Store.Ledger;

/// <summary>What people decided that came of forecasts and commitments. Rows are only added; reading again never touches them.</summary>
internal interface IKeptResolutions
{
    /// <summary>All, in the order in which they were kept.</summary>
    IReadOnlyList<Resolution> Resolutions();

    /// <summary>Keeps a decision under the next number of its entry, above what stood; when this comes back it is there, whatever happens then.</summary>
    Resolution Resolve(LedgerEntry entry, ResolutionDraft draft);

    /// <summary>Keeps resolutions as they are, all or none.</summary>
    void KeepResolutions(IReadOnlyList<Resolution> resolutions);
}

/// <summary>What a person decided; the archive adds when, and the number.</summary>
/// <param name="Outcome">What came.</param>
/// <param name="ResolvedOn">When it came; null for today.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="DecidedBy">Who decided; null for the account.</param>
/// <param name="Note">For a reader, or null.</param>
internal sealed record ResolutionDraft(Outcome Outcome, DateOnly? ResolvedOn, IReadOnlyList<Evidence> Evidence, string? DecidedBy, string? Note);
