using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Archive.Store.Removals;
using Reftel.Archive.Store.Segments;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Postgres;

/// <summary>An archive in a PostgreSQL database, for many readers and writers at a time.</summary>
/// <threadsafety>Reading members may be called from several threads; changes from one at a time.</threadsafety>
internal sealed partial class PostgresStore : EngineStore, IArchiveStore
{
    private const int StatementRowsAtOnce = 32;

    private readonly Lock _writing = new();
    private readonly PostgresSession _reader;
    private readonly PostgresSession? _writer;
    private readonly PostgresSegments _readSegments;
    private readonly PostgresDocuments _readDocuments;
    private readonly PostgresOriginals _readOriginals;
    private readonly TimeProvider _clock;
    private readonly string _account;

    private PostgresStore(PostgresSession? writer, PostgresSession reader, TimeProvider clock, string account)
    {
        (_writer, _reader, _clock, _account) = (writer, reader, clock, account);
        _readSegments = new PostgresSegments(reader, Gate, SegmentTables.CachedForSearches);
        _readDocuments = new PostgresDocuments(reader);
        _readOriginals = new PostgresOriginals(reader, clock, account);
    }

    public override string Name => _reader.Name;

    public string? Place => null;

    protected override SegmentTables ReadSegments => _readSegments;

    protected override ISharedConnection Connection => _reader;

    protected override ISharedConnection WrittenConnection => Writer;

    protected override TimeProvider Clock => _clock;

    protected override string Account => _account;

    protected override IDocumentRows ReadDocuments => _readDocuments;

    protected override ReaderNoteTables ReadNotes => new(_reader, _clock, _account);

    protected override ReaderNoteTables WrittenNotes => new(Writer, _clock, _account);

    protected override StatementTables WrittenStatements
    {
        get
        {
            PostgresLocks.Add(Writer);
            PostgresLocks.KeepStatements(Writer);
            return new StatementTables(Writer, StatementRowsAtOnce);
        }
    }

    protected override RemovalTables ReadRemovals => new(_reader, PostgresTime.Text("removed_on"));

    public Action? OnWaiting
    {
        set => _writer?.OnWaiting = value;
    }

    /// <summary>The processes of the server that serve this store, for tests.</summary>
    internal IEnumerable<int> ServerProcesses => [_reader.ServerProcess, .. _writer is null ? [] : new[] { _writer.ServerProcess }];

    /// <param name="address">Where it is.</param>
    /// <param name="access">What is wanted of it.</param>
    /// <param name="clock">Tells when files are added.</param>
    /// <param name="account">Who adds them.</param>
    /// <exception cref="ArchiveException">It is not there, no archive, made by a later version, or cannot be reached.</exception>
    public static PostgresStore Open(PostgresAddress address, StoreAccess access, TimeProvider? clock = null, string account = "")
    {
        PostgresSession? writer = access == StoreAccess.Read ? null : PostgresDatabase.Open(address, access);
        try
        {
            return new PostgresStore(writer, PostgresDatabase.Open(address, StoreAccess.Read), clock ?? TimeProvider.System, account);
        }
        catch
        {
            writer?.Dispose();
            throw;
        }
    }

    public IReadOnlySet<long> Removed() => Read(_readSegments.Removed);

    public IReadOnlySet<long> OlderVersions() => Read(_readDocuments.OlderVersions);

    public IReadOnlyList<DocumentCard> Cards(IReadOnlyList<long> keys) => Read(() =>
    {
        Dictionary<long, DocumentCard> cards = _readDocuments.Get([.. keys]).Select(document => document.Card).ToDictionary(card => card.Key);
        return keys.Select(key => cards.TryGetValue(key, out DocumentCard? card) ? card : throw Damage.OfIndex(Name)).ToList();
    });

    public IReadOnlyList<TextPiece> Pieces(long key) => Read(() => _readDocuments.Pieces(key));

    public IReadOnlyList<string> CitedBy(string id) => Read(() => _readDocuments.CitedBy(id));

    public bool Holds(string sha256) => Read(() => _readOriginals.Has(sha256));

    public KeptDocument Document(long key) => Read(() => _readDocuments.Get([key]) is [var document] ? document : throw Damage.OfIndex(Name));

    public KeptFile File(long original) => Read(() => _readOriginals.Get(original) ?? throw PostgresErrors.Damaged(Name));

    public IReadOnlyList<long> Originals(long after, int most, string? notRules) => Read(() => _reader.Rows(
        """
        SELECT key FROM original o WHERE key > $1
        AND ($3::text IS NULL OR EXISTS (SELECT 1 FROM document d WHERE d.original = o.key AND d.rules <> $3)) ORDER BY key LIMIT $2
        """,
        row => row.GetInt64(0),
        after, most, notRules));

    public IReadOnlyList<KeptDocument> DocumentsOf(long original) => Read(() => _readDocuments.OfOriginal(original));

    public IReadOnlyList<DocumentReference> References(string id) => Read(() => _readDocuments.References(id));

    public IReadOnlyList<DocumentReference> Citing(string id) => Read(() => _readDocuments.Citing(id));

    public IReadOnlyList<OpenReference> OpenReferences() => Read(_readDocuments.OpenReferences);

    public IReadOnlyList<string> TargetsOf(long document) => Read(() => _readDocuments.TargetsOf(document));

    public IReadOnlyList<DocumentReference> ReferencesOf(long document) => Read(() => _readDocuments.ReferencesOf(document));

    public IReadOnlyList<KeptFailure> Failures() => Read(_readOriginals.Failures);

    public void Dispose()
    {
        _reader.Dispose();
        _writer?.Dispose();
    }

    protected override List<KeptDocument> WithId(string id) => _readDocuments.WithId(id);

    protected override void BeginSnapshot() => _reader.BeginSnapshot();

    protected override void EndSnapshot() => _reader.EndSnapshot();
}
