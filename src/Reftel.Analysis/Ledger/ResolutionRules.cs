using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Ledger;

/// <summary>What must hold of a resolution, whoever writes it and wherever it comes from.</summary>
internal static class ResolutionRules
{
    /// <summary>The id of the n-th resolution of an entry.</summary>
    public static string IdOf(string entry, int number) => $"{entry}/r{number}";

    /// <summary>Why an outcome does not go with a kind of entry, or null.</summary>
    public static string? Problem(EntryKind kind, Outcome outcome) => Outcomes.Of(kind).Contains(outcome) ? null
        : $"'{outcome.ToWord()}' is no outcome of a {kind.ToWord()}; it can be {string.Join(" or ", Outcomes.Of(kind).Select(one => one.ToWord()))}";

    /// <summary>Why a resolution cannot stand by itself, or null.</summary>
    public static string? Problem(Resolution resolution)
    {
        if (IsoDay.Parse(resolution.RecordedOn) is not { } recorded)
        {
            return $"recordedOn '{resolution.RecordedOn}' is no time such as 2021-01-05T12:00:00Z";
        }

        if (recorded < resolution.ResolvedOn)
        {
            return $"it was recorded on {recorded.ToIso()}, before the day on which it was resolved, {resolution.ResolvedOn.ToIso()}; what has not come cannot be resolved";
        }

        if (!resolution.Id.StartsWith($"{resolution.Entry}/r", StringComparison.Ordinal) || IsoDay.Number(resolution.Id.AsSpan(resolution.Entry.Length + 2)) is not > 0)
        {
            return $"its id '{resolution.Id}' is not that of its entry and a number: {IdOf(resolution.Entry, 1)}";
        }

        return resolution.DecidedBy.Length == 0 ? "nobody is named who decided it"
            : resolution.Evidence.IsEmpty ? "it has no evidence; name a statement, a document, or an address with its copy"
            : resolution.Evidence.Select(evidence => EvidenceWords.Problem(evidence) ?? Problem(resolution.Entry, recorded, evidence)).FirstOrDefault(problem => problem is not null);
    }

    private static string? Problem(string entry, DateOnly recorded, Evidence evidence) =>
        evidence.Kind == EvidenceKind.Statement && evidence.Target == entry ? $"{entry} is what was said, and no evidence that it came; name what tells that"
        : evidence.CapturedOn > recorded ? $"the copy of {evidence.Target} is of {evidence.CapturedOn.Value.ToIso()}, and this was recorded on {recorded.ToIso()}; no copy is of a later day"
        : null;
}
