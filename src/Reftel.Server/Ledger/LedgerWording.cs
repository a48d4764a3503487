using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Wording;

namespace Reftel.Server.Ledger;

/// <summary>What is known of an entry, in words.</summary>
internal static class LedgerWording
{
    /// <summary><c>due soon</c></summary>
    public static string Words(EntryState state) => state.ToWord().Replace('-', ' ');

    /// <summary>Who forecasts or undertakes it.</summary>
    public static string Who(LedgerEntry entry) => entry.Actor?.Name ?? (entry.House is { } house ? $"The document itself ({house})" : "The document itself");

    /// <summary>Which day the ledger is looked at, and what that leaves out.</summary>
    public static string AsOf(LedgerQuestion question, DateOnly day) => question.AsOfDay is null
        ? $"As it stands today, {day.ToIso()}."
        : $"As it stood at the end of {day.ToIso()}: what documents of that day or before say, and what had been recorded by then. Nothing later is shown or counted.";

    /// <summary>What the outcomes of an entry mean.</summary>
    public static string Meaning(LedgerEntry entry) => entry.Kind == EntryKind.Commitment
        ? "Kept means: done as it says. Stalled is begun and no longer pursued."
        : $"Yes means: it came as it says{(entry.Negated ? ", denial included" : "")}; the word of likelihood is left aside.{(entry.Condition is null ? "" : " Void where its condition did not come.")}";

    public static string Percents(double low, double high) => $"{Percent(low)}\u2013{Percent(high)}\u00A0%";

    public static string Percent(double part) => Math.Round(part * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>By when, with the last day where the words name more than a day.</summary>
    public static string Due(LedgerEntry entry) => entry.DueOn is { Last: var last } && Dates.DayOf(entry.Due) != last.ToIso() ? $"{entry.Due}, so by {last.ToIso()}" : entry.Due!;
}
