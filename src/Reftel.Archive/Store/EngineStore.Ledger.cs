using Reftel.Analysis.Ledger;
using Reftel.Archive.Statements;
using Reftel.Archive.Store.Ledger;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store;

/// <content>What came of forecasts and commitments.</content>
internal abstract partial class EngineStore
{
    public IReadOnlyList<Resolution> Resolutions() => Read(() => ReadNotes.Resolutions.All());

    public Resolution Resolve(LedgerEntry entry, ResolutionDraft draft) => Change(() => WrittenNotes.Resolutions.Add(entry, draft));

    public void KeepResolutions(IReadOnlyList<Resolution> resolutions) => Change(() =>
    {
        foreach (Resolution resolution in resolutions)
        {
            WrittenNotes.Resolutions.Keep(resolution);
        }

        return true;
    });

    public IReadOnlyList<T> EveryStatement<T>(StatementTest test, Func<long, string?> idOf, Func<DocumentStatement, T?> make)
        where T : class => Read(() => new StatementTables(Connection).Every(test, idOf, make));

    public long CountStatements(StatementTest test) => Read(() => new StatementTables(Connection).Count(test));

    public IReadOnlyDictionary<long, string> DocumentHashes() => Read(() => new StatementTables(Connection).Hashes());
}
