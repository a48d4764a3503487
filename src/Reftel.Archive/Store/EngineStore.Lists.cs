using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;

namespace Reftel.Archive.Store;

/// <content>Lists of documents for those who look around.</content>
internal abstract partial class EngineStore
{
    /// <summary>The connection that reads.</summary>
    protected abstract ISharedConnection Connection { get; }

    /// <summary>The tables of documents as it sees them.</summary>
    protected abstract IDocumentRows ReadDocuments { get; }

    public IReadOnlyList<KeptDocument> DocumentsOfFile(string sha256) => Read(() => ReadDocuments.OfFile(sha256));

    public IReadOnlyList<KeptDocument> Latest(int most) => Read(() => ReadDocuments.Latest(most));

    public IReadOnlyList<HostUse> Hosts(int offset, int most) => Read(() => new SourceTables(Connection).Hosts(offset, most));

    public long CountOfHosts() => Read(() => new SourceTables(Connection).CountOfHosts());

    public IReadOnlyList<CitedSource> SourcesOf(string host, int most) => Read(() => new SourceTables(Connection).Of(host, most));

    public (long WithErrors, long WithWarnings) CountFindings() => Read(() => new FindingTables(Connection).Count());

    public IReadOnlyList<DocumentFindings> Findings(int offset, int most) => Read(() => new FindingTables(Connection).List(offset, most));

    public string Stand() => Read(() => StandOfTables.Of(Connection));

    public DecisionStand StandOfDecisions() => Read(() => StandOfTables.OfDecisions(Connection));
}
