using System.Collections.Immutable;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Ledger;

/// <summary>All entries and all that was decided on them, whenever. Ask it how it stands on a day.</summary>
public sealed class LedgerBook
{
    private readonly ImmutableArray<LedgerEntry> _entries;
    private readonly Dictionary<string, ImmutableArray<Resolution>> _resolutions;

    private LedgerBook(ImmutableArray<LedgerEntry> entries, IEnumerable<Resolution> resolutions)
    {
        Resolution[] all = [.. resolutions];
        (_entries, _resolutions) = (entries, EntryIds.ByEntry(entries, all));
        var placed = _resolutions.Values.SelectMany(ofEntry => ofEntry).ToHashSet(ReferenceEqualityComparer.Instance);
        Unplaced = [.. all.Where(resolution => !placed.Contains(resolution))];
    }

    /// <summary>Entries that are left out, since a document quotes them from another one, whose entry is there.</summary>
    public int Quoted { get; private init; }

    /// <summary>What was decided on entries that are not there: nobody reads them any more as they were, or a newer version of their document says something else.</summary>
    public ImmutableArray<Resolution> Unplaced { get; }

    /// <summary>Resolutions whose entry is not there stand on no line; <see cref="Unplaced"/> has them.</summary>
    /// <param name="entries">What the reader may see; nothing else is counted or shown. Of several with one id the first counts.</param>
    /// <param name="resolutions">In any order.</param>
    public static LedgerBook Of(IEnumerable<LedgerEntry> entries, IEnumerable<Resolution> resolutions)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(resolutions);
        ImmutableArray<LedgerEntry> known = QuotedEntries.Without([.. entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal)], out int quoted);
        return OfDistinct(known, resolutions, quoted);
    }

    /// <summary>The same of entries that have an id each, without those that are quoted from another.</summary>
    internal static LedgerBook OfDistinct(IEnumerable<LedgerEntry> entries, IEnumerable<Resolution> resolutions, int quoted) =>
        new([.. entries.OrderBy(entry => entry.Id, EntryIds.Order)], resolutions) { Quoted = quoted };

    /// <summary>The same entries with other decisions on them.</summary>
    internal LedgerBook With(IEnumerable<Resolution> resolutions) => new(_entries, resolutions) { Quoted = Quoted };

    /// <summary>
    /// The ledger as it stood at the end of a day: entries of documents of that day or before, and what had been recorded by then. What came later is not
    /// seen, whatever it is.
    /// </summary>
    public LedgerView AsOf(DateOnly day, LedgerOptions? options = null)
    {
        options ??= LedgerOptions.Default;
        int undated = 0;
        ImmutableArray<LedgerLine>.Builder lines = ImmutableArray.CreateBuilder<LedgerLine>(_entries.Length);
        foreach (LedgerEntry entry in _entries)
        {
            DateOnly? known = entry.KnownOn;
            undated += known is null ? 1 : 0;
            if (known is { } date ? date <= day : options.WithUndated)
            {
                lines.Add(LineOf(entry, day, options));
            }
        }

        return new LedgerView(day, lines.DrainToImmutable(), undated);
    }

    private LedgerLine LineOf(LedgerEntry entry, DateOnly day, LedgerOptions options)
    {
        ImmutableArray<Resolution> history = [];
        if (_resolutions.TryGetValue(entry.Id, out ImmutableArray<Resolution> all))
        {
            history = [.. all.Where(resolution => IsoDay.Parse(resolution.RecordedOn) <= day)];
        }

        Resolution? standing = history.IsEmpty ? null : history[^1];
        return new LedgerLine(entry, standing is null ? Waiting(entry, day, options) : EntryStates.StateOf(standing.Outcome), standing, history);
    }

    // What may or may not be is never due: there is nothing that could have failed to come.
    private static EntryState Waiting(LedgerEntry entry, DateOnly day, LedgerOptions options)
    {
        if (entry.IsUnfalsifiable || entry.DueOn is not { Last: var last })
        {
            return EntryState.Open;
        }

        return last < day ? EntryState.Overdue : last.DayNumber - day.DayNumber <= options.DueSoonDays ? EntryState.DueSoon : EntryState.Open;
    }
}
