using System.Collections.Immutable;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>The fields of a resolution in files, and how they are read back.</summary>
internal static class ResolutionFields
{
    private static readonly (string, Outcome)[] OutcomeWords = [.. Enum.GetValues<Outcome>().Select(outcome => (outcome.ToWord(), outcome))];

    /// <summary>In the order in which they are written.</summary>
    public static readonly LedgerField<Resolution>[] All =
    [
        new("id", resolution => resolution.Id),
        new("entry", resolution => resolution.Entry),
        new("outcome", resolution => resolution.Outcome.ToWord()),
        new("resolvedOn", resolution => resolution.ResolvedOn.ToIso()),
        new("recordedOn", resolution => resolution.RecordedOn),
        new("decidedBy", resolution => resolution.DecidedBy),
        new("evidence", resolution => ImmutableArray.CreateRange(resolution.Evidence, evidence => evidence.ToLine())),
        new("note", resolution => resolution.Note),
        new("supersedes", resolution => resolution.Supersedes),
        new("proposition", resolution => resolution.Proposition),
        new("sha256", resolution => resolution.Place.Sha256),
        new("sentence", resolution => Ranges.Text(resolution.Place.Sentence)),
        new("cueStart", resolution => resolution.Place.CueStart),
    ];

    /// <summary>The resolution of a row; what is wrong goes to the row's problems, and then the resolution is not to be used.</summary>
    public static Resolution Read(LedgerRow row)
    {
        var resolution = new Resolution
        {
            Id = row.Required("id"),
            Entry = row.Required("entry"),
            Outcome = row.Word("outcome", OutcomeWords) ?? default,
            ResolvedOn = row.Day("resolvedOn") ?? default,
            RecordedOn = row.Required("recordedOn"),
            DecidedBy = row.Required("decidedBy"),
            Evidence = [.. row.List("evidence").Select(line => EvidenceOf(row, line)).OfType<Evidence>()],
            Note = row.Text("note"),
            Supersedes = row.Text("supersedes"),
            Proposition = row.Required("proposition"),
            Place = EntryFields.Place(row),
        };
        if (row.IsSound && ResolutionRules.Problem(resolution) is { } problem)
        {
            row.Fault("id", LedgerCodes.Rule, problem);
        }

        return resolution;
    }

    private static Evidence? EvidenceOf(LedgerRow row, string line)
    {
        (Evidence? evidence, string? problem) = EvidenceWords.Parse(line);
        if (problem is not null)
        {
            row.Fault("evidence", LedgerCodes.Value, problem);
        }

        return evidence;
    }
}
