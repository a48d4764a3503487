using Reftel.Analysis.Ledger;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Tests;

/// <summary>Entries and resolutions for tests, with what a test does not name left plain.</summary>
internal static class Made
{
    public const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    public static LedgerEntry Forecast(int number, double? low = null, double? high = null, string term = "likely", string made = "2020-11-30", string? due = "2021-03-31") => new()
    {
        Id = $"20NORDHAVN7/s{number}",
        Kind = EntryKind.Forecast,
        Document = "20NORDHAVN7",
        Proposition = $"Southport will sign paper {number}",
        Place = new EntryPlace(Hash, new CodePointRange(number * 10, (number * 10) + 9), null),
        Due = due,
        DocumentDate = made,
        House = "NORDHAVN",
        Estimate = low is null && term.Length == 0 ? null
            : new EntryEstimate(term, low is null ? EstimateKind.Possibility : EstimateKind.Likelihood, false, EstimateUse.Forecast, low is null ? null : "icd203", false, low, high),
    };

    /// <summary>A forecast with no word of likelihood.</summary>
    public static LedgerEntry Will(int number) => Forecast(number, term: "");

    public static LedgerEntry Commitment(int number, string actor = "southport", string? reporter = null) => Forecast(number, term: "") with
    {
        Kind = EntryKind.Commitment,
        Actor = new NamedActor(actor.ToUpperInvariant(), actor),
        ReportedBy = reporter is null ? null : new NamedActor(reporter.ToUpperInvariant(), reporter),
    };

    public static Resolution Resolved(LedgerEntry entry, Outcome outcome, string on = "2021-04-01", string? recorded = null, int number = 1) => new()
    {
        Id = $"{entry.Id}/r{number}",
        Entry = entry.Id,
        Proposition = entry.Proposition,
        Place = entry.Place,
        Outcome = outcome,
        ResolvedOn = DateOnly.ParseExact(on, "yyyy-MM-dd", null),
        RecordedOn = recorded ?? $"{on}T12:00:00Z",
        DecidedBy = "anna",
        Evidence = [new Evidence(EvidenceKind.Document, "21NORDHAVN9")],
        Supersedes = number == 1 ? null : $"{entry.Id}/r{number - 1}",
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
