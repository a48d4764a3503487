using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Archive.Store.Removals;
using Reftel.Archive.Store.Segments;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Sqlite;

/// <summary>An archive in one SQLite file.</summary>
/// <threadsafety>Reading members may be called from several threads; changes from one at a time.</threadsafety>
internal sealed partial class SqliteStore : EngineStore, IArchiveStore
{
    private readonly Lock _writing = new();
    private readonly SqliteSession _reader;
    private readonly SqliteSession? _writer;
    private readonly SegmentRows _readSegments;
    private readonly DocumentRows _readDocuments;
    private readonly OriginalRows _readOriginals;
    private readonly TimeProvider _clock;
    private readonly string _account;
    private bool _inSnapshot;

    private SqliteStore(SqliteSession? writer, SqliteSession reader, TimeProvider clock, string account)
    {
        (_writer, _reader, _clock, _account) = (writer, reader, clock, account);
        _readSegments = new SegmentRows(reader, Gate, SegmentTables.CachedForSearches);
        _readDocuments = new DocumentRows(reader);
        _readOriginals = new OriginalRows(reader, clock, account);
    }

    public string Path => _reader.Path;

    public override string Name => Path;

    string? IArchiveStore.Place => Path;

    protected override SegmentTables ReadSegments => _readSegments;

    protected override ISharedConnection Connection => _reader;

    protected override ISharedConnection WrittenConnection => Writer;

    protected override TimeProvider Clock => _clock;

    protected override string Account => _account;

    protected override IDocumentRows ReadDocuments => _readDocuments;

    protected override ReaderNoteTables ReadNotes => new(_reader, _clock, _account);

    protected override ReaderNoteTables WrittenNotes => new(Writer, _clock, _account);

    protected override StatementTables WrittenStatements => new(Writer);

    protected override RemovalTables ReadRemovals => new(_reader, "removed_on");

    public Action? OnWaiting
    {
        set => _writer?.OnWaiting = value;
    }

    /// <param name="path">The file.</param>
    /// <param name="access">What is wanted of it.</param>
    /// <param name="clock">Tells when files are added.</param>
    /// <param name="account">Who adds them.</param>
    /// <exception cref="ArchiveException">It is not there, no archive, made by a later version, locked, or cannot be opened.</exception>
    public static SqliteStore Open(string path, StoreAccess access, TimeProvider? clock = null, string account = "")
    {
        SqliteSession? writer = access == StoreAccess.Read ? null : SqliteFile.Open(path, access);
        try
        {
            return new SqliteStore(writer, SqliteFile.Open(path, StoreAccess.Read), clock ?? TimeProvider.System, account);
        }
        catch
        {
            writer?.Dispose();
            throw;
        }
    }

    public IReadOnlySet<long> Removed() => Read(_readSegments.Removed);

    public IReadOnlySet<long> OlderVersions() => Read(_readDocuments.OlderVersions);

    public IReadOnlyList<DocumentCard> Cards(IReadOnlyList<long> keys) => Read(() => keys
        .Select(key => _readDocuments.Get(key)?.Card ?? throw Damage.OfIndex(Name))
        .ToList());

    public IReadOnlyList<TextPiece> Pieces(long key) => Read(() => _readDocuments.Pieces(key));

    public IReadOnlyList<string> CitedBy(string id) => Read(() => _readDocuments.CitedBy(id));

    public bool Holds(string sha256) => Read(() => _readOriginals.Find(sha256) is not null);

    public KeptDocument Document(long key) => Read(() => _readDocuments.Get(key) ?? throw Damage.OfIndex(Name));

    public KeptFile File(long original) => Read(() => _readOriginals.Get(original) ?? throw SqliteErrors.Damaged(Path));

    public IReadOnlyList<long> Originals(long after, int most, string? notRules) => Read(() => _reader.Rows(
        """
        SELECT key FROM original o WHERE key > $1
        AND ($3 IS NULL OR EXISTS (SELECT 1 FROM document d WHERE d.original = o.key AND d.rules <> $3)) ORDER BY key LIMIT $2
        """,
        row => row.GetInt64(0),
        after, most, notRules));

    public IReadOnlyList<KeptDocument> DocumentsOf(long original) => Read(() => _readDocuments.OfOriginal(original));

    public IReadOnlyList<DocumentReference> References(string id) => Read(() => _readDocuments.References(id));

    public IReadOnlyList<DocumentReference> Citing(string id) => Read(() => _readDocuments.Citing(id));

    public IReadOnlyList<OpenReference> OpenReferences() => Read(_readDocuments.OpenReferences);

    public IReadOnlyList<KeptFailure> Failures() => Read(_readOriginals.Failures);

    public void Dispose()
    {
        _reader.Dispose();
        _writer?.Dispose();
    }

    protected override List<KeptDocument> WithId(string id) => _readDocuments.WithId(id);

    protected override void BeginSnapshot()
    {
        if (_inSnapshot)
        {
            _reader.Execute("COMMIT");
        }
        else
        {
            SqliteFile.MapForSearches(_reader);
        }

        _reader.Execute("BEGIN");
        _inSnapshot = true;
    }

    protected override void EndSnapshot()
    {
        if (_inSnapshot)
        {
            _reader.Execute("COMMIT");
            _inSnapshot = false;
        }
    }
}
