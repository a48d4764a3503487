using System.CommandLine;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;

namespace Reftel.Cli.Commands;

/// <summary>The options <c>--as-of</c> and <c>--due-soon</c>: which day the ledger is looked at.</summary>
internal sealed class LedgerDay
{
    private readonly Option<DateOnly?> _asOf = DayOption.Last("--as-of", "The ledger as it stood at the end of this day, month or year; else today");
    private readonly Option<int> _dueSoon = Choice.OfNumber("--due-soon", "Days before the last in which an entry is due soon", "DAYS", LedgerOptions.Default.DueSoonDays, least: 0, most: 36_500);

    public void AddTo(Command command)
    {
        command.Add(_asOf);
        command.Add(_dueSoon);
    }

    /// <summary>The day that is meant.</summary>
    public DateOnly Of(ParseResult parsed) => parsed.GetValue(_asOf) ?? Today;

    // What has no date is there today; nobody can tell whether it was on a day of the past.
    public LedgerView View(ParseResult parsed, ArchiveLedger ledger) => ledger.Book.AsOf(
        Of(parsed), new LedgerOptions { DueSoonDays = parsed.GetValue(_dueSoon), WithUndated = parsed.GetValue(_asOf) is null });

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
}
