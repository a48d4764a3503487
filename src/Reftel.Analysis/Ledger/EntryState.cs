using System.Collections.Immutable;

namespace Reftel.Analysis.Ledger;

/// <summary>Where an entry stands on a day.</summary>
public enum EntryState
{
    /// <summary>Not yet due, or without a day on which it is.</summary>
    Open,

    /// <summary>Due within the days that count as soon.</summary>
    DueSoon,

    /// <summary>The last day is over and nobody has decided what came.</summary>
    Overdue,
    Yes,
    No,
    Partly,
    Ambiguous,
    Void,
    Kept,
    Broken,
    Stalled,
}

/// <summary>The words for states.</summary>
public static class EntryStates
{
    /// <summary>All, in the order in which an entry goes through them.</summary>
    public static ImmutableArray<EntryState> All { get; } = [.. Enum.GetValues<EntryState>()];

    public static string ToWord(this EntryState state) => state switch
    {
        EntryState.Open => "open",
        EntryState.DueSoon => "due-soon",
        EntryState.Overdue => "overdue",
        _ => OutcomeOf(state)!.Value.ToWord(),
    };

    /// <summary>The state of a word, or null.</summary>
    public static EntryState? Parse(string word)
    {
        foreach (EntryState state in All)
        {
            if (state.ToWord() == word)
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>Where an entry stands that came to this.</summary>
    public static EntryState StateOf(Outcome outcome) => EntryState.Yes + (int)outcome;

    /// <summary>The outcome, or null while there is none.</summary>
    public static Outcome? OutcomeOf(EntryState state) => state >= EntryState.Yes ? (Outcome)(state - EntryState.Yes) : null;
}
