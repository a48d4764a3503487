using System.Collections.Immutable;

namespace Reftel.Analysis.Ledger;

/// <summary>Which lines of a ledger are wanted: those of which all hold that is given.</summary>
public sealed record LedgerFilter
{
    public static LedgerFilter All { get; } = new();

    /// <summary>Empty for all.</summary>
    public ImmutableArray<EntryState> States { get; init; } = [];

    public EntryKind? Kind { get; init; }

    /// <summary>Due on a day before this one.</summary>
    public DateOnly? DueBefore { get; init; }

    /// <summary>Due on a day behind this one.</summary>
    public DateOnly? DueAfter { get; init; }

    /// <summary>Words that stand one behind the other in the name of who forecasts or undertakes it, or his key; of what the document itself says, in that of its house or an author. Capitals do not count.</summary>
    public string? Speaker { get; init; }

    /// <summary>Words in the name of the house or post; capitals do not count.</summary>
    public string? House { get; init; }

    /// <summary>Id of a document.</summary>
    public string? Document { get; init; }

    public bool Matches(LedgerLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        LedgerEntry entry = line.Entry;
        return (States.IsEmpty || States.Contains(line.State))
            && (Kind is null || entry.Kind == Kind)
            && (Document is null || entry.Document == Document)
            && IsDue(entry)
            && (Speaker is null || IsSaidBy(entry, Speaker))
            && (House is null || HasWords(entry.House, House));
    }

    private static bool IsSaidBy(LedgerEntry entry, string speaker) => entry.Actor is { } actor
        ? HasWords(actor.Name, speaker) || actor.Key == speaker
        : HasWords(entry.House, speaker) || entry.Authors.Any(author => HasWords(author, speaker));

    private bool IsDue(LedgerEntry entry) => (DueBefore is null && DueAfter is null)
        || (entry.DueOn is { Last: var last } && (DueBefore is null || last < DueBefore) && (DueAfter is null || last > DueAfter));

    // Whole words: "lis" is not in "Lisbon".
    private static bool HasWords(string? text, string asked)
    {
        for (int at = 0; text is not null && asked.Length > 0 && (at = text.IndexOf(asked, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + asked.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
