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

        var byId = new Dictionary<string, LedgerEntry>(entries.Length, StringComparer.Ordinal);
        foreach (LedgerEntry entry in entries)
        {
            byId[entry.Id] = entry;
        }

        // Most places are still those of the id: the others are looked for only where one is asked for.
        Dictionary<(string, int, int), LedgerEntry?>? byPlace = null;
        Dictionary<(string, string), LedgerEntry?>? byWords = null;
        var found = new Dictionary<string, ImmutableArray<Resolution>>(StringComparer.Ordinal);
        var several = new Dictionary<string, List<Resolution>>(StringComparer.Ordinal);
        foreach (Resolution resolution in all)
        {
            if (EntryOf(resolution) is not { } entry || found.TryAdd(entry.Id, [resolution]))
            {
                continue;
            }

            if (!several.TryGetValue(entry.Id, out List<Resolution>? ofEntry))
            {
                several.Add(entry.Id, ofEntry = [.. found[entry.Id]]);
            }

            ofEntry.Add(resolution);
        }

        foreach ((string entry, List<Resolution> ofEntry) in several)
        {
            found[entry] = Sorted(ofEntry);
        }

        return found;

        LedgerEntry? EntryOf(Resolution resolution)
        {
            if (byId.TryGetValue(resolution.Entry, out LedgerEntry? same) && same.Place.Key == resolution.Place.Key)
            {
                return same;
            }

            byPlace ??= Alone(entries, entry => entry.Place.Key);
            byWords ??= Alone(entries, entry => (entry.Document, entry.Proposition));
            return byPlace.TryGetValue(resolution.Place.Key, out LedgerEntry? moved) && moved is not null ? moved
                : same?.Proposition == resolution.Proposition ? same
                : byWords.GetValueOrDefault((DocumentOf(resolution.Entry), resolution.Proposition)) is { } again && again.Place.Sha256 != resolution.Place.Sha256 && ResolutionRules.Problem(again.Kind, resolution.Outcome) is null ? again
                : null;
        }
    }

    /// <summary>Id of the document of an entry: <c>07MINSK1009</c> of <c>07MINSK1009/s3</c>.</summary>
    public static string DocumentOf(string entry) => entry.LastIndexOf('/') is > 0 and var slash ? entry[..slash] : "";

    // Two statements may share a place only where two share a sentence without a cue; then the id decides. What several have is nobody's.
    private static Dictionary<TKey, LedgerEntry?> Alone<TKey>(ImmutableArray<LedgerEntry> entries, Func<LedgerEntry, TKey> keyOf)
        where TKey : notnull
    {
        var alone = new Dictionary<TKey, LedgerEntry?>(entries.Length);
        foreach (LedgerEntry entry in entries)
        {
            if (!alone.TryAdd(keyOf(entry), entry))
            {
                alone[keyOf(entry)] = null;
            }
        }

        return alone;
    }

    private static ImmutableArray<Resolution> Sorted(List<Resolution> resolutions) =>
        [.. resolutions.OrderBy(resolution => resolution.RecordedOn, StringComparer.Ordinal).ThenBy(resolution => resolution.Id, Order)];

    // Ids are compared by the million; nothing is cut out of them.
    private static int Compare(string? left, string? right)
    {
        ReadOnlySpan<char> a = left;
        ReadOnlySpan<char> b = right;
        (int headOfA, int headOfB) = (HeadLength(a), HeadLength(b));
        int order = a[..headOfA].SequenceCompareTo(b[..headOfB]);
        order = order != 0 ? order : (IsoDay.Number(a[headOfA..]) ?? 0).CompareTo(IsoDay.Number(b[headOfB..]) ?? 0);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    // "07MINSK1009/s" of "07MINSK1009/s12".
    private static int HeadLength(ReadOnlySpan<char> id)
    {
        int digits = id.Length;
        while (digits > 0 && char.IsAsciiDigit(id[digits - 1]) && id.Length - digits < 9)
        {
            digits--;
        }

        return digits;
    }
}
