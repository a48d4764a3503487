using System.Collections.Immutable;

namespace Reftel.Analysis.Ledger;

/// <summary>What a person decided that came of an entry.</summary>
public enum Outcome
{
    /// <summary>Of a forecast: it came as it says.</summary>
    Yes,

    /// <summary>Of a forecast: it did not come as it says.</summary>
    No,

    /// <summary>It came, or was kept, in part.</summary>
    Partly,

    /// <summary>Of a forecast: the words do not let it be decided.</summary>
    Ambiguous,

    /// <summary>Of a forecast: it is not to be judged, as when its condition did not come.</summary>
    Void,

    /// <summary>Of a commitment: done as promised.</summary>
    Kept,

    /// <summary>Of a commitment: not done, or the opposite done.</summary>
    Broken,

    /// <summary>Of a commitment: begun, and no longer pursued.</summary>
    Stalled,
}

/// <summary>The words for outcomes, and which go with which entries.</summary>
public static class Outcomes
{
    private static readonly ImmutableArray<Outcome> OfForecasts = [Outcome.Yes, Outcome.No, Outcome.Partly, Outcome.Ambiguous, Outcome.Void];
    private static readonly ImmutableArray<Outcome> OfCommitments = [Outcome.Kept, Outcome.Partly, Outcome.Broken, Outcome.Stalled];

    /// <summary>What an entry of a kind can come to.</summary>
    public static ImmutableArray<Outcome> Of(EntryKind kind) => kind == EntryKind.Forecast ? OfForecasts : OfCommitments;

    public static string ToWord(this Outcome outcome) => outcome switch
    {
        Outcome.Yes => "yes",
        Outcome.No => "no",
        Outcome.Partly => "partly",
        Outcome.Ambiguous => "ambiguous",
        Outcome.Void => "void",
        Outcome.Kept => "kept",
        Outcome.Broken => "broken",
        _ => "stalled",
    };

    public static string ToWord(this EntryKind kind) => kind == EntryKind.Forecast ? "forecast" : "commitment";

    /// <summary>The outcome of a word, or null.</summary>
    public static Outcome? Parse(string word)
    {
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            if (outcome.ToWord() == word)
            {
                return outcome;
            }
        }

        return null;
    }
}
