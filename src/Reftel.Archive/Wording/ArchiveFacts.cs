using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Wording;

/// <summary>What an archive copy adds, in short; the whole of it is in the JSON.</summary>
internal static class ArchiveFacts
{
    public static IEnumerable<string> InWords(ArchiveCopy copy)
    {
        if (Distribution(copy) is { Length: > 0 } distribution)
        {
            yield return distribution;
        }

        if (copy.DraftedBy is { } drafter)
        {
            yield return $"drafted by {drafter}";
        }

        if (copy.ApprovedBy is { } approver)
        {
            yield return copy.Clearances.IsEmpty
                ? $"approved by {approver}"
                : $"approved by {approver}, {Counted.Of(copy.Clearances.Length, "clearance")}";
        }

        if (!copy.Attributes.IsEmpty)
        {
            yield return $"{Counted.Of(copy.Attributes.Length, "attribute")} of the archive (all with --format json)";
        }
    }

    private static string Distribution(ArchiveCopy copy)
    {
        string?[] parts =
        [
            Offices("action", copy.Action),
            Offices("origin", copy.Origin),
            copy.Info.IsEmpty ? null : $"info {Counted.Of(copy.Info.Length, "office")}",
            copy.Total is { } total ? $"{total} copies in all" : null,
        ];
        return string.Join("; ", parts.Where(part => part is not null));
    }

    private static string? Offices(string label, ImmutableArray<OfficeCopies> offices) =>
        offices.IsEmpty ? null : $"{label} {string.Join(", ", offices.Select(office => office.Office))}";
}
