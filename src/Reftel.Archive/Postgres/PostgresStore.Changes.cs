using Reftel.Archive.Store;
using Reftel.Archive.Store.Segments;

namespace Reftel.Archive.Postgres;

/// <content>What changes the archive, each in one transaction.</content>
internal sealed partial class PostgresStore
{
    private PostgresSession Writer => _writer
        ?? throw new ArchiveException(ArchiveProblem.ReadOnly, $"the archive {Name} was opened for reading");

    public AddedFiles Add(IReadOnlyList<IncomingFile> files) => Change(() =>
    {
        PostgresLocks.Add(Writer);
        return Batch().Add(files);
    });

    public bool JoinSegments()
    {
        // Asked before the right to join is taken: most often there is nothing to do.
        PostgresSegments segments = WrittenSegments();
        return SegmentJoin.IsDue(segments) && Change(() => PostgresLocks.TryJoin(Writer) && SegmentJoin.Run(segments));
    }

    public void Replace(IReadOnlyList<(long Original, IReadOnlyList<IncomingDocument>? Documents)> records) => Change(() =>
    {
        PostgresLocks.Replace(Writer);
        PostgresDocuments documents = Documents();
        var kept = new KeptRecords(documents, WrittenSegments());
        var files = new List<(long Original, string Sha256, IReadOnlyList<IncomingDocument> Documents)>();
        var ids = new List<string>();
        foreach ((long original, IReadOnlyList<IncomingDocument>? read) in records)
        {
            // What was removed since it was read stays removed.
            if (Writer.Value("SELECT sha256 FROM original WHERE key = $1", original) is string sha256)
            {
                IReadOnlyList<IncomingDocument> some = read ?? kept.Of(original);
                ids.AddRange(documents.IdsOf(original));
                ids.AddRange(some.Select(document => document.Facts.Id));
                documents.DeleteOf(original);
                files.Add((original, sha256, some));
            }
        }

        Batch().Write(files);
        documents.MarkVersions(ids);
        SegmentJoin.ForgetEmpty(WrittenSegments(), documents.HasBetween);
        return true;
    });

    public bool Remove(IReadOnlyList<long> originals, string? reason)
    {
        bool clean = Change(() =>
        {
            PostgresLocks.Replace(Writer);
            return Remove(Originals(), Documents(), WrittenSegments(), originals, reason);
        });
        ResolveActors(always: true);
        return clean;
    }

    private PostgresBatch Batch() => new(Originals(), Documents(), WrittenSegments(), RulesVersion.Current);

    private PostgresOriginals Originals() => new(Writer, _clock, _account);

    private PostgresDocuments Documents() => new(Writer);

    private PostgresSegments WrittenSegments() => new(Writer, _writing, SegmentTables.CachedForJoining);

    protected override T Change<T>(Func<T> change) => Guard(() => Writer.Change(change));
}
