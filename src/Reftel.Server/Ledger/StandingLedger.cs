using Reftel.Analysis.Ledger;
using Reftel.Analysis.Scoring;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Reading.Statements;

namespace Reftel.Server.Ledger;

/// <summary>A ledger as it was found, with the days and scores of it that were asked for last.</summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class StandingLedger(ArchiveLedger ledger, long waiting, ScaleList scales)
{
    // Today, and a few days that readers look back to.
    private const int MostDays = 4;
    private const int MostReports = 16;

    private readonly Lock _gate = new();
    private readonly Dictionary<(DateOnly, int, bool), StandingDay> _days = [];
    private readonly Dictionary<(DateOnly, bool, ScoreOptions), ScoreReport> _reports = [];

    public ArchiveLedger Through(IArchiveStore store) => ledger.Through(store);

    public int Rejected => ledger.Rejected;

    /// <summary>Documents that had not been read for statements when it was made.</summary>
    public long Waiting => waiting;

    /// <summary>Scales of the archive's users.</summary>
    public ScaleList Scales => scales;

    /// <summary>How it stood at the end of a day.</summary>
    /// <param name="asOf">The day that was asked for; null for today, which has the entries without a date too.</param>
    /// <param name="today">Today.</param>
    /// <param name="dueSoon">Days in which an entry counts as due soon.</param>
    public StandingDay On(DateOnly? asOf, DateOnly today, int dueSoon) => Of(
        _days, MostDays, (asOf ?? today, dueSoon, asOf is null),
        key => StandingDay.Of(ledger.Book.AsOf(key.Item1, new LedgerOptions { DueSoonDays = key.Item2, WithUndated = key.Item3 })));

    /// <summary>How good its forecasts were, words being read on the archive's own scales too.</summary>
    public ScoreReport Score(DateOnly? asOf, DateOnly today, ScoreOptions options) => Of(
        _reports, MostReports, (asOf ?? today, asOf is null, options),
        _ => Scorer.Score(On(asOf, today, LedgerOptions.Default.DueSoonDays).View, options with { Scales = scales }) with { Rejected = ledger.Rejected, Quoted = ledger.Quoted });

    private TValue Of<TKey, TValue>(Dictionary<TKey, TValue> held, int most, TKey key, Func<TKey, TValue> make)
        where TKey : notnull
    {
        lock (_gate)
        {
            if (held.TryGetValue(key, out TValue? value))
            {
                return value;
            }
        }

        TValue made = make(key);
        lock (_gate)
        {
            if (held.Count >= most)
            {
                held.Clear();
            }

            held[key] = made;
        }

        return made;
    }
}
