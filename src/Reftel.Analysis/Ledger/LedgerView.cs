using System.Collections.Immutable;

namespace Reftel.Analysis.Ledger;

/// <summary>An entry as it stands on a day.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Standing">What was decided last, or null.</param>
/// <param name="History">All that was decided by that day, the first first.</param>
public sealed record LedgerLine(LedgerEntry Entry, EntryState State, Resolution? Standing, ImmutableArray<Resolution> History);

/// <summary>The ledger as it stood at the end of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Lines">By document and place.</param>
/// <param name="Undated">Entries of documents without a date, whether they are in it or not.</param>
public sealed record LedgerView(DateOnly Day, ImmutableArray<LedgerLine> Lines, int Undated)
{
    /// <summary>Of the undated those that are not in it.</summary>
    public int LeftOut => Undated - Lines.Count(line => line.Entry.KnownOn is null);

    /// <summary>The line of an entry, or null.</summary>
    public LedgerLine? Find(string entry) => Lines.FirstOrDefault(line => line.Entry.Id == entry);

    /// <summary>Some of the lines that a filter lets through, by the day they are due, those without one last; then by document and place.</summary>
    public LedgerPage Page(LedgerFilter filter, int offset = 0, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ImmutableArray<LedgerLine> found =
        [
            .. Lines.Where(filter.Matches).OrderBy(line => line.Entry.DueOn?.Last ?? DateOnly.MaxValue)
        ];
        return new LedgerPage(
            [.. found.Skip(offset).Take(limit)], found.Length,
            found.CountBy(line => line.State).OrderBy(count => count.Key).Select(count => new StateCount(count.Key, count.Value)).ToImmutableArray());
    }
}

/// <summary>Some lines of the ledger.</summary>
/// <param name="Lines">Those of the page.</param>
/// <param name="Count">How many answer in all.</param>
/// <param name="States">How many of those stand where, in the order of states.</param>
public sealed record LedgerPage(ImmutableArray<LedgerLine> Lines, int Count, ImmutableArray<StateCount> States);

/// <summary>How many entries stand somewhere.</summary>
public readonly record struct StateCount(EntryState State, int Count);
