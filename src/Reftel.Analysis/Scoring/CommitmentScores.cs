using System.Collections.Immutable;
using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Scoring;

/// <summary>What became of promises.</summary>
/// <param name="All">Of everybody.</param>
/// <param name="ByActor">By who promised, those with most first.</param>
/// <param name="ByReporter">By who says that it was promised: his word is not that of the one who is bound by it.</param>
public sealed record CommitmentScores(CommitmentLine All, ImmutableArray<CommitmentGroup> ByActor, ImmutableArray<CommitmentGroup> ByReporter);

/// <summary>Those of one.</summary>
/// <param name="Key">Who, or null.</param>
/// <param name="Without">Why nobody, or null: one of <see cref="GroupWords"/>.</param>
/// <param name="Line">What became of them.</param>
public sealed record CommitmentGroup(string? Key, string? Without, CommitmentLine Line);

/// <summary>Some commitments. The parts add up to <see cref="All"/>.</summary>
/// <param name="All">Every one that was extracted.</param>
/// <param name="Unresolved">Not yet due, or not yet decided.</param>
/// <param name="Overdue">Of the unresolved those whose last day is over.</param>
/// <param name="Kept">Done as promised.</param>
/// <param name="Partly">Done in part.</param>
/// <param name="Broken">Not done.</param>
/// <param name="Stalled">Begun and no longer pursued: not decided yet, and not in the rate.</param>
public sealed record CommitmentLine(int All, int Unresolved, int Overdue, int Kept, int Partly, int Broken, int Stalled)
{
    /// <summary>Kept, of those kept, kept in part, or broken.</summary>
    public Proportion KeptRate => new(Kept, Kept + Partly + Broken);
}

/// <summary>Counts commitments.</summary>
internal sealed class CommitmentSums
{
    private readonly Counts _all = new();
    private readonly Dictionary<(string? Key, string? Without), Counts> _actors = [];
    private readonly Dictionary<(string? Key, string? Without), Counts> _reporters = [];

    public void Add(LedgerLine line)
    {
        _all.Add(line.State);
        Of(_actors, line.Entry.Actor).Add(line.State);
        Of(_reporters, line.Entry.ReportedBy).Add(line.State);
    }

    public CommitmentScores Result() => new(_all.ToLine(), Groups(_actors), Groups(_reporters));

    private static Counts Of(Dictionary<(string? Key, string? Without), Counts> groups, NamedActor? actor)
    {
        (string?, string?) key = GroupKeys.ActorOf(actor);
        if (!groups.TryGetValue(key, out Counts? counts))
        {
            groups.Add(key, counts = new Counts());
        }

        return counts;
    }

    private static ImmutableArray<CommitmentGroup> Groups(Dictionary<(string? Key, string? Without), Counts> groups) =>
    [
        .. groups.Select(group => new CommitmentGroup(group.Key.Key, group.Key.Without, group.Value.ToLine()))
            .OrderBy(group => group.Key is null).ThenByDescending(group => group.Line.All).ThenBy(group => group.Key ?? group.Without, StringComparer.Ordinal),
    ];

    private sealed class Counts
    {
        private readonly int[] _states = new int[EntryStates.All.Length];

        public void Add(EntryState state) => _states[(int)state]++;

        public CommitmentLine ToLine() => new(
            _states.Sum(), _states[(int)EntryState.Open] + _states[(int)EntryState.DueSoon] + _states[(int)EntryState.Overdue], _states[(int)EntryState.Overdue],
            _states[(int)EntryState.Kept], _states[(int)EntryState.Partly], _states[(int)EntryState.Broken], _states[(int)EntryState.Stalled]);
    }
}
