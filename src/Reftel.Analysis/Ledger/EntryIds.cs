using System.Collections.Immutable;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Ledger;

/// <summary>The order of ids, and which resolution belongs to which entry.</summary>
internal static class EntryIds
{
    /// <summary>By document, then by number: s2 before s10.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create(Compare);

    /// <summary>
    /// What was decided on each entry, the first first. An entry is found by its place; its id counts where the place is gone, and the words must be the same then.
    /// A newer version of the document is another file and has no place of the old one: there the same words find it, where they stand once in the document.
    /// </summary>
    public static Dictionary<string, ImmutableArray<Resolution>> ByEntry(ImmutableArray<LedgerEntry> entries, IEnumerable<Resolution> resolutions)
    {
        Resolution[] all = [.. resolutions];
        if (all.Length == 0)
        {
            return [];
        }

        var byPlace = new Dictionary<(string, int, int), LedgerEntry>();
        var byId = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        var byWords = new Dictionary<(string, string), LedgerEntry?>();
        foreach (LedgerEntry entry in entries)
        {
            // Two statements may share a place only where two share a sentence without a cue; then the id decides.
            byPlace[entry.Place.Key] = byPlace.ContainsKey(entry.Place.Key) ? null! : entry;
            byId[entry.Id] = entry;
            (string, string) words = (entry.Document, entry.Proposition);
            byWords[words] = byWords.ContainsKey(words) ? null : entry;
        }

        return all
            .Select(resolution => (Entry: EntryOf(resolution), Resolution: resolution))
            .Where(pair => pair.Entry is not null)
            .GroupBy(pair => pair.Entry!.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Sorted(group.Select(pair => pair.Resolution)), StringComparer.Ordinal);

        LedgerEntry? EntryOf(Resolution resolution)
        {
            if (byId.TryGetValue(resolution.Entry, out LedgerEntry? same) && same.Place.Key == resolution.Place.Key)
            {
                return same;
            }

            return byPlace.TryGetValue(resolution.Place.Key, out LedgerEntry? moved) && moved is not null ? moved
                : same?.Proposition == resolution.Proposition ? same
                : byWords.GetValueOrDefault((DocumentOf(resolution.Entry), resolution.Proposition)) is { } again && again.Place.Sha256 != resolution.Place.Sha256 && ResolutionRules.Problem(again.Kind, resolution.Outcome) is null ? again
                : null;
        }
    }

    /// <summary>Id of the document of an entry: <c>07MINSK1009</c> of <c>07MINSK1009/s3</c>.</summary>
    public static string DocumentOf(string entry) => entry.LastIndexOf('/') is > 0 and var slash ? entry[..slash] : "";

    private static ImmutableArray<Resolution> Sorted(IEnumerable<Resolution> resolutions) =>
        [.. resolutions.OrderBy(resolution => resolution.RecordedOn, StringComparer.Ordinal).ThenBy(resolution => resolution.Id, Order)];

    private static int Compare(string? left, string? right)
    {
        (string Head, int Number) a = Split(left ?? "");
        (string Head, int Number) b = Split(right ?? "");
        int order = string.CompareOrdinal(a.Head, b.Head);
        return order != 0 ? order : a.Number != b.Number ? a.Number.CompareTo(b.Number) : string.CompareOrdinal(left, right);
    }

    // "07MINSK1009/s" and 12.
    private static (string Head, int Number) Split(string id)
    {
        int digits = id.Length;
        while (digits > 0 && char.IsAsciiDigit(id[digits - 1]) && id.Length - digits < 9)
        {
            digits--;
        }

        return (id[..digits], IsoDay.Number(id.AsSpan(digits)) ?? 0);
    }
}
