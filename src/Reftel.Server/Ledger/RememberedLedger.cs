using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Reading.Statements;
using Reftel.Server.Hosting;

namespace Reftel.Server.Ledger;

/// <summary>The ledger of one sight: entries are made anew when documents or their readings change, what came of them whenever something is resolved.</summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class RememberedLedger(ArchivePool archives, Sight sight)
{
    private readonly Remembered<MadeLedger> _entries = new(
        archives, store => Made(store, sight), ReadStand.Of, store => store.StandOfDecisions().Read);

    private readonly Lock _gate = new();
    private MadeLedger? _made;
    private string? _resolved;
    private StandingLedger? _standing;

    public StandingLedger Of(IArchiveStore store)
    {
        // Asked for before anything is read: what comes meanwhile is another stand.
        string resolved = store.StandOfDecisions().Resolved;
        MadeLedger made = _entries.Of(store);
        lock (_gate)
        {
            if (_standing is { } held && _made == made && _resolved == resolved)
            {
                return held;
            }
        }

        var standing = new StandingLedger(made.Ledger.WithResolutionsOf(store), made.Waiting, made.Scales);
        lock (_gate)
        {
            (_made, _resolved, _standing) = (made, resolved, standing);
        }

        return standing;
    }

    private static MadeLedger Made(IArchiveStore store, Sight sight)
    {
        StatementReading how = store.Reading();
        return new MadeLedger(store.CountWithoutStatements(how.Rules), new ArchiveLedger(store, sight.MaySee).ForMany(), how.Scales);
    }

    private sealed record MadeLedger(long Waiting, ArchiveLedger Ledger, ScaleList Scales);
}
