using Reftel.Archive.Store;
using Reftel.Archive.Store.Segments;

namespace Reftel.Archive.Sqlite;

/// <content>What changes the archive, each in one transaction.</content>
internal sealed partial class SqliteStore
{
    private SqliteSession Writer => _writer
        ?? throw new ArchiveException(ArchiveProblem.ReadOnly, $"the archive {Path} was opened for reading");

    private OriginalRows Originals() => new(Writer, _clock, _account);

    private DocumentRows Documents() => new(Writer);

    private SegmentRows WrittenSegments() => new(Writer, _writing, SegmentTables.CachedForJoining);

    public AddedFiles Add(IReadOnlyList<IncomingFile> files) => Change(() => new SqliteBatch(
        Originals(), Documents(), WrittenSegments(), RulesVersion.Current).Add(files));

    public bool JoinSegments()
    {
        // Asked before the right to write is taken: most often there is nothing to do.
        SegmentRows segments = WrittenSegments();
        return SegmentJoin.IsDue(segments) && Change(() => SegmentJoin.Run(segments));
    }

    public void Replace(IReadOnlyList<(long Original, IReadOnlyList<IncomingDocument>? Documents)> records) => Change(() =>
    {
        var batch = new SqliteBatch(Originals(), Documents(), WrittenSegments(), RulesVersion.Current);
        var kept = new KeptRecords(Documents(), WrittenSegments());
        foreach ((long original, IReadOnlyList<IncomingDocument>? documents) in records)
        {
            batch.Replace(original, documents ?? kept.Of(original));
        }

        batch.Finish();
        SegmentJoin.ForgetEmpty(WrittenSegments(), Documents().HasBetween);
        return true;
    });

    public bool Remove(IReadOnlyList<long> originals, string? reason)
    {
        bool clean = Change(() => Remove(Originals(), Documents(), WrittenSegments(), originals, reason));
        ResolveActors(always: true);
        Writer.Value("PRAGMA wal_checkpoint(TRUNCATE)");
        return clean;
    }

    protected override T Change<T>(Func<T> change) => Guard(() => Writer.Change(change));
}
