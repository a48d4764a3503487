using Reftel.Archive.Store;
using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;

namespace Reftel.Archive.Postgres;

/// <content>Lists of documents for those who look around.</content>
internal sealed partial class PostgresStore
{
    public IReadOnlyList<KeptDocument> DocumentsOfFile(string sha256) => Read(() => _readDocuments.OfFile(sha256));

    public IReadOnlyList<KeptDocument> Latest(int most) => Read(() => _readDocuments.Latest(most));

    public IReadOnlyList<HostUse> Hosts(int offset, int most) => Read(() => new SourceTables(_reader).Hosts(offset, most));

    public long CountOfHosts() => Read(() => new SourceTables(_reader).CountOfHosts());

    public IReadOnlyList<CitedSource> SourcesOf(string host, int most) => Read(() => new SourceTables(_reader).Of(host, most));

    public (long WithErrors, long WithWarnings) CountFindings() => Read(() => new FindingTables(_reader).Count());

    public IReadOnlyList<DocumentFindings> Findings(int offset, int most) => Read(() => new FindingTables(_reader).List(offset, most));

    public string Stand() => Read(() => StandOfTables.Of(_reader));
}
