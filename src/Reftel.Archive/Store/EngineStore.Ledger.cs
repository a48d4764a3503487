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

    public IReadOnlyList<DocumentStatement> EveryStatement(StatementTest test) => Read(() => new StatementTables(Connection).Every(test));
}
